import type { RawJobSheet } from '@/lib/content/parse/parse-job-sheet';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { foldText } from '@/lib/text/fold-text';

/**
 * Gives one spelling to each domain and sub-domain of the collection: the most frequent one, the first met among equals.
 * @param raws what was read of each sheet, by file
 */
export function unifyDomains(
  jobs: readonly JobSheet[],
  raws: ReadonlyMap<string, RawJobSheet>,
): { jobs: JobSheet[]; diagnostics: Diagnostic[] } {
  const counts = new Map<string, Map<string, number>>();
  for (const { domain, subdomain } of jobs.flatMap((job) => job.domains)) {
    for (const label of subdomain === null ? [domain] : [domain, subdomain]) {
      const spellings = counts.get(foldText(label)) ?? new Map<string, number>();
      counts.set(foldText(label), spellings.set(label, (spellings.get(label) ?? 0) + 1));
    }
  }
  const kept = new Map(
    [...counts].map(([key, spellings]) => [key, [...spellings].sort((a, b) => b[1] - a[1])[0]?.[0]]),
  );
  const keep = (label: string) => kept.get(foldText(label)) ?? label;
  const diagnostics: Diagnostic[] = [];
  const unified = jobs.map((job) => {
    const domains = job.domains.map(({ domain, subdomain }, index) => {
      for (const value of subdomain === null ? [domain] : [domain, subdomain]) {
        if (keep(value) === value) continue;
        const place = raws.get(job.file)?.head.placeOf(['domaines', index]) ?? { line: 1 };
        diagnostics.push(
          createDiagnostic('other-spelling', { file: job.file, ...place }, { value, kept: keep(value) }),
        );
      }
      return { domain: keep(domain), subdomain: subdomain === null ? null : keep(subdomain) };
    });
    return { ...job, domains };
  });
  return { jobs: unified, diagnostics };
}
