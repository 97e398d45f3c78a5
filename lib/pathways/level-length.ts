import type { JobSheet, Level, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { yearsAfterBac } from '@/lib/model/job-sheet/levels';
import { formatCount } from '@/lib/text/format-count';
import { countYearsAfter3e, findStudyYears, formatYears, YEARS_TO_BAC } from './study-years';

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
    return {
      words: `${years.value} ${years.detail}`,
      isStated: true,
      agrees: agreesWithLevel(statement, job.minimumLevel),
    };
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

/** As many years as the level takes from the end of the 3e; "bac + 9 et plus" is as many or more. Of a level without years, nothing is more. */
function agreesWithLevel({ years, startsAfter }: StudyDuration, level: Level | null): boolean {
  if (startsAfter !== '3e' && startsAfter !== 'bac') return false;
  const needed = level && countYearsAfter3e(level);
  if (needed === null || years === null) return startsAfter === '3e';
  const counted = years + (startsAfter === 'bac' ? YEARS_TO_BAC : 0);
  return level?.slug === 'bac-9' ? counted >= needed : counted === needed;
}
