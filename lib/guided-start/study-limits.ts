import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findLevel, type LevelSlug, rankOfLevel } from '@/lib/model/job-sheet/levels';
import { NBSP } from '@/lib/text/spaces';

/** The longest studies that a visitor is ready for. */
export interface StudyLimit {
  slug: string;
  label: string;
  /** What it means for someone in 3e, in a few words. */
  from3e: string;
  /** What it means for someone who has the bac or is about to. */
  fromBac: string;
  /** The highest minimum level within the limit; null where there is no limit. */
  highest: LevelSlug | null;
}

export const NO_LIMIT = 'toutes';

/** Years are those of the usual course: two from the 3e to a CAP, three to the bac (see `level-meanings.ts`). */
export const STUDY_LIMITS: readonly StudyLimit[] = [
  {
    slug: 'cap',
    label: 'jusqu’au CAP',
    from3e: 'environ deux ans après la 3e',
    fromBac: 'métiers où le bac n’est pas demandé',
    highest: 'cap-1',
  },
  {
    slug: 'bac',
    label: 'jusqu’au bac',
    from3e: 'environ trois ans après la 3e',
    fromBac: 'pas d’études après le bac',
    highest: 'bac',
  },
  {
    slug: 'bac-3',
    label: `jusqu’à bac${NBSP}+${NBSP}2 ou bac${NBSP}+${NBSP}3`,
    from3e: 'cinq ou six ans après la 3e',
    fromBac: 'deux ou trois ans après le bac',
    highest: 'bac-3',
  },
  {
    slug: 'bac-5',
    label: `jusqu’à bac${NBSP}+${NBSP}5`,
    from3e: 'huit ans après la 3e',
    fromBac: 'cinq ans après le bac',
    highest: 'bac-5',
  },
  {
    slug: NO_LIMIT,
    label: 'plus longtemps, ou peu importe',
    from3e: 'sans limite',
    fromBac: 'sans limite',
    highest: null,
  },
];

/**
 * Compares the minimum level of a job with a limit.
 * @returns "within", "beyond", or "unknown" where the sheet gives no level, or one that is not on the scale ("autre formation")
 */
export function compareWithLimit({ minimumLevel }: JobSheet, limit: StudyLimit): 'within' | 'beyond' | 'unknown' {
  const level = minimumLevel && findLevel(minimumLevel.slug);
  if (!level || level.offScale) return 'unknown';
  return limit.highest !== null && level.rank > rankOfLevel(limit.highest) ? 'beyond' : 'within';
}

/** Finds a limit by its slug; undefined where there is none. */
export function findStudyLimit(slug: string | undefined): StudyLimit | undefined {
  return STUDY_LIMITS.find((limit) => limit.slug === slug);
}
