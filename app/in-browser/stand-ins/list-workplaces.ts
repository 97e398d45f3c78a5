import { readPiece } from '@/app/in-browser/prepared-catalogue';
import type { Workplace } from '@/lib/guided-start/workplace/find-workplaces';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';

/** In place of lib/guided-start/workplace/list-workplaces: the build has done it. */
export const listWorkplaces = oncePerCatalogue(({ jobs }: Catalogue): ReadonlyMap<JobSheet, readonly Workplace[]> => {
  const workplaces = readPiece('workplaces');
  return new Map(jobs.map((job, position) => [job, workplaces?.[position] ?? []]));
});
