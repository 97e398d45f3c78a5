import { findLevel, LEVELS, type LevelSlug } from '@/lib/model/job-sheet/levels';

/** Level that each level of the national frame stands for (décret 2019-14 of 8 January 2019; bac + 4 is level 6 too). */
const LEVEL_OF_RANK: Readonly<Record<number, LevelSlug>> = {
  3: 'cap',
  4: 'bac',
  5: 'bac-2',
  6: 'bac-3',
  7: 'bac-5',
  8: 'bac-8',
};

/** Level 7 of the national frame is that of a master: five years after the bac, four at the least. */
const FEWEST_YEARS_OF_MASTER = 4;

/**
 * Finds the level that a training leads to: after the bac, the years one has plus its own; before, the level that it certifies.
 * @param from the level at its beginning
 * @param years its length; null where unknown
 * @param rank level of the national frame, 3 to 8; null outside it
 * @returns a level above `from`; null where it cannot be told
 */
export function findReachedLevel(from: LevelSlug, years: number | null, rank: number | null): LevelSlug | null {
  const start = findLevel(from);
  if (!start) return null;
  if (start.yearsAfterBac !== null && years !== null) {
    if (!Number.isInteger(years)) return null;
    const total = Math.min(start.yearsAfterBac + years, 9);
    // "3 ans" of a school that one enters later than its own sheet says would end two years below the level that it certifies.
    if (rank !== null && rank >= 7 && total < FEWEST_YEARS_OF_MASTER) return null;
    return LEVELS.find(({ yearsAfterBac }) => yearsAfterBac === total)?.slug ?? null;
  }
  if (from === 'cap' && rank === 3) return years === 1 ? 'cap-1' : null;
  const certified = findLevel(LEVEL_OF_RANK[rank ?? 0] ?? '');
  return certified && certified.rank > start.rank ? certified.slug : null;
}
