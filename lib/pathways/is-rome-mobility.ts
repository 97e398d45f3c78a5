import type { CareerMove, JobSheet } from '@/lib/model/job-sheet/job-sheet';

/** How the import of the open data words the condition of a move that it takes from the ROME tables (`lib/open-data`). */
const IMPORTED = /^(?:mobilité du|évolution selon le) ROME\b/i;

/**
 * True for a move taken as it is from the tables of the ROME (France Travail), which link families of jobs: the import says so in the condition,
 * an author gives the ROME as source and no condition. A move with a condition of its own is the author's statement, whatever its source.
 */
export function isRomeMobility({ condition, source }: CareerMove, sheet: JobSheet): boolean {
  if (condition !== null) return IMPORTED.test(condition);
  return sheet.sources.some(({ key, name }) => key === source && /\bROME\b/.test(name));
}
