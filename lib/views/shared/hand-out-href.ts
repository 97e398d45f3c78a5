import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';

/** The address of the sheet of one page of a job. */
export function handOutHref({ slug }: Pick<JobSheet, 'slug'>): string {
  return `/metiers/${slug}/a4`;
}
