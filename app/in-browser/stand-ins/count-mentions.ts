import { readPiece } from '@/app/in-browser/prepared-catalogue';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';

/** In place of lib/site/random-job/count-mentions: the build has done it. */
export function countMentions({ jobs }: Catalogue): ReadonlyMap<JobSheet, number> {
  const mentions = readPiece('mentions');
  return new Map(jobs.map((job, position) => [job, mentions?.[position] ?? 0]));
}
