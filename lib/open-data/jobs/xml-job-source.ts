import { createImportDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { JobSource, SourceJob } from '@/lib/open-data/jobs/job-source';
import { completeNames } from '@/lib/open-data/records/complete-names';
import type { OfficialRecord } from '@/lib/open-data/records/official-record';
import { readOfficialRecord } from '@/lib/open-data/records/read-official-record';
import { writeSheetBody } from '@/lib/open-data/records/write-sheet-body';
import { decodeText } from '@/lib/open-data/xml/decode-text';
import { readXmlRecords } from '@/lib/open-data/xml/read-xml-records';
import { toSlug } from '@/lib/text/slug';

/** The official XML file. `open` starts reading its bytes, each time anew. */
export function xmlJobSource(file: string, open: () => AsyncIterable<Uint8Array>): JobSource {
  return {
    async *readJobs(onFinding) {
      const shape = { file, root: 'metiers', record: 'metier', onFinding };
      for await (const element of readXmlRecords(decodeText(open(), file), shape)) {
        const job = toSourceJob(readOfficialRecord(element), file, onFinding);
        if (job) yield job;
      }
    },
  };
}

function toSourceJob(read: OfficialRecord, file: string, onFinding: (finding: Diagnostic) => void): SourceJob | null {
  const place = { file, line: read.line, column: read.column };
  const report = (...[code, values]: [Parameters<typeof createImportDiagnostic>[0], Record<string, string>]) =>
    onFinding(createImportDiagnostic(code, place, values));
  if (!/^MET\.\d+$/.test(read.id)) {
    report('missing-id', { found: read.id ? ` : « ${read.id} »` : '', example: 'MET.93' });
    return null;
  }
  const { id } = read;
  const { name, otherNames, missing, partial } = completeNames(read);
  for (const heading of partial) report('missing-form', { id, name: heading });
  if (missing) {
    report('missing-name', { id, missing });
    return null;
  }
  if ([read.texts.tagline, read.texts.inBrief].every((html) => html.replace(/<[^>]*>|&nbsp;|\s/g, '') === '')) {
    report('missing-text', { id });
    return null;
  }
  for (const { name: element } of read.leftovers) report('unknown-element', { id, name: element });
  const { links, unusable } = sortLinks(read.links);
  const record = { ...read, name, otherNames, leftovers: [...read.leftovers, ...unusable] };
  return {
    id,
    slug: toSlug(name.masculine),
    names: [name.masculine, name.feminine],
    otherNames: otherNames.flatMap(({ masculine, feminine, heading }) => [masculine || heading, feminine || heading]),
    romeCodes: read.romeCodes,
    domains: [],
    place,
    relatedJobs: read.relatedJobs.map((related) =>
      /^MET\.\d+$/.test(related.id) ? related.id : related.label || related.id,
    ),
    links,
    write: () => writeSheetBody(record),
  };
}

/** Addresses that a page can link to; the words of the others stay in the sheet. */
function sortLinks(found: OfficialRecord['links']) {
  const links: { label: string; url: string }[] = [];
  const unusable: OfficialRecord['leftovers'] = [];
  for (const { url, comment } of found) {
    const address = /^www\./i.test(url) ? `http://${url}` : url;
    if (/^https?:\/\/\S+$/i.test(address)) links.push({ label: comment || url, url: address });
    else if (url || comment) unusable.push({ name: 'source', words: [comment, url].filter(Boolean).join(', ') });
  }
  return { links, unusable };
}
