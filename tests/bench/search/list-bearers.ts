import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { foldWords } from '@/lib/text/fold-words';

/**
 * Lists who bears each name or other name.
 * @returns by folded form, the ids of the jobs, in order and once each
 */
export function listBearers(jobs: readonly JobSheet[]): Map<string, string[]> {
  const bearers = new Map<string, string[]>();
  for (const { id, name, otherNames } of jobs) {
    const forms = [name, ...otherNames].flatMap(({ feminine, masculine, heading }) => [feminine, masculine, heading]);
    for (const form of new Set(forms.map(foldWords))) {
      if (form !== '') bearers.set(form, [...(bearers.get(form) ?? []), id]);
    }
  }
  return bearers;
}
