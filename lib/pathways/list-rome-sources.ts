import type { JobSheet, Source } from '@/lib/model/job-sheet/job-sheet';

/** Keys of the sources of a sheet that are of the ROME. A site made of files has them listed by its build (app/in-browser). */
export function listRomeSources({ sources }: Pick<JobSheet, 'id' | 'sources'>): Source['key'][] {
  return sources.flatMap(({ key, name }) => (/\bROME\b/.test(name) ? [key] : []));
}
