import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findLevel } from '@/lib/model/job-sheet/levels';
import { findNoDiplomaAsked } from './asks-no-diploma';
import { BELOW_TRADE_DIPLOMAS } from './study-years';

/** What the level of a sheet is: a minimum; the usual one, where no diploma is asked for; a training that has no place on the scale. */
export type LevelStanding = 'minimum' | 'usual' | 'apart';

/** Said beside a level that is no minimum. */
export const LEVEL_NOT_ASKED = 'pas obligatoire';

/** Reads what the level of a sheet is, before it is called a minimum. What a pupil has at the end of the 3e is no diploma: it stays one. */
export function readLevelStanding({
  minimumLevel,
  sections,
}: Pick<JobSheet, 'minimumLevel' | 'sections'>): LevelStanding {
  if (!minimumLevel || BELOW_TRADE_DIPLOMAS.has(minimumLevel.slug)) return 'minimum';
  if (findLevel(minimumLevel.slug)?.offScale) return 'apart';
  return findNoDiplomaAsked({ sections }) ? 'usual' : 'minimum';
}

/** True where « au minimum » is said beside the level of a sheet: nothing is less than no diploma. */
export function isToldMinimum(job: Pick<JobSheet, 'minimumLevel' | 'sections'>): boolean {
  return readLevelStanding(job) === 'minimum' && job.minimumLevel?.slug !== 'sans-diplome';
}
