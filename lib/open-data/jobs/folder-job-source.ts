import { decodeText } from '@/lib/content/parse/clean-text';
import { parseJobSheet } from '@/lib/content/parse/parse-job-sheet';
import { createImportDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { JobSource, SourceJob } from '@/lib/open-data/jobs/job-source';

/** A folder of Markdown sheets, read file by file. */
export interface SheetFolder {
  /** Names of its sheets, sorted. */
  files: readonly string[];
  read(file: string): Uint8Array;
}

/** Raw sheets: the reader of the site says what they are, and their bytes are kept. A sheet is read once for what it is, and again to be written. */
export function folderJobSource({ files, read }: SheetFolder): JobSource {
  let known: SourceJob[] | null = null;
  return {
    async *readJobs(onFinding) {
      if (known) {
        yield* known;
        return;
      }
      const found: SourceJob[] = [];
      for (const file of files) {
        const bytes = read(file);
        const decoded = decodeText(bytes);
        if (!decoded.ok) {
          onFinding(createImportDiagnostic('not-utf8', { file, line: decoded.line, column: decoded.column }));
          continue;
        }
        const { job, diagnostics, raw } = parseJobSheet(decoded.text, file);
        if (!job) {
          for (const found of diagnostics.filter(({ severity }) => severity === 'error')) onFinding(found);
          continue;
        }
        const idLine = raw.fields.find((field) => field.key === 'id')?.line ?? 1;
        const source: SourceJob = {
          id: job.id,
          slug: job.slug,
          names: [job.name.masculine, job.name.feminine],
          otherNames: job.otherNames.flatMap(({ masculine, feminine }) => [masculine, feminine]),
          romeCodes: job.romeCodes,
          domains: job.domains.map(({ domain, subdomain }) => [domain, subdomain].filter(Boolean).join('/')),
          place: { file, line: idLine },
          relatedJobs: [],
          links: [],
          write: () => read(file),
        };
        found.push(source);
        yield source;
      }
      known = found;
    },
  };
}
