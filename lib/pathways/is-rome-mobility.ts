import type { CareerMove, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { listRomeSources } from './list-rome-sources';

/**
 * True for a move taken as it is from the tables of the ROME (France Travail), which link families of jobs: the import names the families,
 * an author gives the ROME as source and no condition. A move with a condition of its own is the author's statement, whatever its source.
 */
export function isRomeMobility({ condition, source, rome }: CareerMove, sheet: JobSheet): boolean {
  if (condition !== null) return false;
  return rome !== null || listRomeSources(sheet).some((key) => key === source);
}
