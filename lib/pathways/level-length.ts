import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { yearsAfterBac } from '@/lib/model/job-sheet/levels';
import { formatCount } from '@/lib/text/format-count';
import { findStudyYears, formatYears } from './study-years';

/** How long the studies of a job are, in few words. */
export interface LevelLength {
  /** "3 ans après le bac" */
  words: string;
  /** A sheet says it; else the level is a number of years by its name. */
  isStated: boolean;
  /** The shortest length is that of the minimum level: where the sheet counts more, the two are not told in one breath. */
  agrees: boolean;
}

/**
 * Finds the length of the studies that can stand beside the minimum level of a job: what the sheet states in numbers, else what a level
 * after the bac is by its name.
 * @returns null where there is neither
 */
export function findLevelLength(job: JobSheet): LevelLength | null {
  const afterBac = job.minimumLevel ? yearsAfterBac(job.minimumLevel) : null;
  const years = findStudyYears(job);
  const statement = years?.statement;
  if (years && statement && statement.startsAfter !== null && /^\d/.test(years.value)) {
    const agrees = statement.startsAfter === 'bac' ? statement.years === afterBac : statement.startsAfter === '3e';
    return { words: `${years.value} ${years.detail}`, isStated: true, agrees };
  }
  if (!afterBac) return null;
  // Other lengths of the sheet may be no sums. What it counts for those who have the bac is told where it is more than the level by every way.
  const shortest = job.studyDurations
    .flatMap(({ startsAfter, years, maxYears }) =>
      startsAfter === 'bac' && years !== null ? [{ years, maxYears }] : [],
    )
    .sort((a, b) => a.years - b.years)[0];
  return shortest && shortest.years > afterBac
    ? { words: `${formatYears(shortest)} après le bac`, isStated: true, agrees: false }
    : { words: `${formatCount(afterBac, 'an', 'ans')} après le bac`, isStated: false, agrees: true };
}
