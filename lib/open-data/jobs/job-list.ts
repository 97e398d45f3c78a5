import { createImportDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { UnreadableInput } from '@/lib/open-data/unreadable-input';
import { readXmlRecords } from '@/lib/open-data/xml/read-xml-records';
import { textOf } from '@/lib/open-data/xml/xml-element';

/** What the official list says of one job, its rows put together. */
export interface ListedJob {
  /** "domaine/sous-domaine", each once, in the order of the list. */
  domains: string[];
  /** Label and address of ROME codes. */
  rome: Map<string, { label: string; url: string }>;
}

/**
 * Reads the list of jobs (Idéo-Métiers Onisep): one row per job and publication. Rows are joined by the id at the end of their address.
 * @param text decoded XML, in pieces
 * @returns what is said of each job, by id
 * @throws {UnreadableInput} for a file of another kind
 */
export async function readJobList(
  text: AsyncIterable<string>,
  file: string,
  onFinding: (finding: Diagnostic) => void,
): Promise<Map<string, ListedJob>> {
  const jobs = new Map<string, ListedJob>();
  for await (const row of readXmlRecords(text, { file, root: 'root', record: 'item', onFinding })) {
    const link = textOf(row, 'lien_site_onisepfr');
    const id = /(MET\.\d+)\/?$/i.exec(link)?.[1]?.toUpperCase();
    if (!id) {
      onFinding(
        createImportDiagnostic(
          'bad-list-entry',
          { file, line: row.line, column: row.column },
          { found: link ? ` : « ${link} »` : '' },
        ),
      );
      continue;
    }
    const job: ListedJob = jobs.get(id) ?? { domains: [], rome: new Map() };
    jobs.set(id, job);
    for (const domain of textOf(row, 'domainesous-domaine').split('|').map(tidyDomain)) {
      if (domain !== '' && !job.domains.includes(domain)) job.domains.push(domain);
    }
    const code = textOf(row, 'code_rome');
    if (code && !job.rome.has(code))
      job.rome.set(code, { label: textOf(row, 'libelle_rome'), url: textOf(row, 'lien_rome') });
  }
  if (jobs.size === 0) {
    throw new UnreadableInput(
      file,
      'Aucun métier dans cette liste.',
      'On attend ideo-metiers_onisep.xml : des <item> avec <lien_site_onisepfr>.',
    );
  }
  return jobs;
}

function tidyDomain(text: string): string {
  return text
    .split('/')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('/');
}
