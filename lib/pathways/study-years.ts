import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobSheet, Level, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { yearsAfterBac } from '@/lib/model/job-sheet/levels';
import { countsYears } from '@/lib/model/job-sheet/study-duration';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { shorten } from '@/lib/text/shorten';
import { NBSP } from '@/lib/text/spaces';
import { findNoDiplomaAsked } from './asks-no-diploma';

export interface StudyYears {
  /** "3 à 5 ans"; the minimum level where the sheet gives no length that can stand alone. */
  value: string;
  /** "après le bac"; beside a level, the sheet's own sentence. */
  detail: string;
  /** The sheet states other lengths too. */
  hasOthers: boolean;
  deduced: boolean;
  /** The statement shown; null when the number is deduced. */
  statement: StudyDuration | null;
}

const STARTING_POINTS = {
  '3e': `après la${NBSP}3e`,
  bac: 'après le bac',
  any: 'avec ou sans le bac',
  unknown: 'point de départ non précisé',
} as const;

/** Before the bac, the usual length of the diploma itself, after the 3e: CAP in two years, bac in three (lycée or apprenticeship). */
export const YEARS_AFTER_3E: Readonly<Record<string, number>> = { cap: 2, 'cap-1': 3, bac: 3 };

/** Levels below any diploma of a trade: what a pupil has at the end of the 3e. */
export const BELOW_TRADE_DIPLOMAS: ReadonlySet<string> = new Set(['sans-diplome', '3e', 'brevet']);

/** Usual years from the end of the 3e to the bac, in lycée or in apprenticeship (Code de l'éducation, D333-2 and D337-51). */
export const YEARS_TO_BAC = 3;
/** A pupil who has neither repeated nor skipped a year turns 15 in the calendar year in which the 3e ends (school begins in the year of the 6th birthday, Code de l'éducation, L113-1 and D321-2). */
export const AGE_AT_END_OF_3E = 15;
/** Longest sentence of a sheet shown in the place of a number, in characters. */
const LONGEST_SENTENCE = 160;

/**
 * Finds how many years of study a job asks for: what the sheet states in numbers, else what its minimum level stands for. Where the two
 * contradict each other, or the sheet counts in another way, no number is given: the level and the sheet's sentence are.
 * @returns undefined where neither is known
 */
export function findStudyYears(job: JobSheet): StudyYears | undefined {
  const stated = listStudyLengths(job);
  const [first] = stated;
  if (!first) return quoteSheet(job) ?? (findNoDiplomaAsked(job) ? undefined : deduceFromLevel(job));
  const hasOthers = stated.some((other) => describe(other) !== describe(first));
  return { value: formatYears(first), detail: startOf(first), hasOthers, deduced: false, statement: first };
}

/**
 * Lists the lengths that a sheet states in numbers, where they agree with its minimum level. A sheet that names only the last diploma
 * ("2 ans" for a master), a long way without the short one, or a training after another job gives sums below the level, or lengths
 * that begin later: then none of its numbers can stand alone.
 * @returns empty where the sheet states none, or where one of them contradicts the level
 */
export function listStudyLengths({ studyDurations, minimumLevel }: JobSheet): readonly StudyDuration[] {
  const stated = studyDurations.filter(({ years }) => years !== null);
  const needed = minimumLevel ? countYearsAfter3e(minimumLevel) : null;
  const isTooShort = stated.some(
    ({ years, startsAfter }) => (years ?? 0) + (startsAfter === '3e' ? 0 : YEARS_TO_BAC) < (needed ?? 0),
  );
  // "Après la 3e: un CAP. Après le bac: 3 ans": the short way has no number.
  const isLongWay =
    needed !== null &&
    needed <= YEARS_TO_BAC &&
    stated[0]?.startsAfter === 'bac' &&
    studyDurations.some(({ startsAfter }) => startsAfter === '3e');
  return isTooShort || isLongWay ? [] : stated;
}

/** Years of study from the end of the 3e to a level; null below the CAP, off the scale, or unknown. */
export function countYearsAfter3e(level: Level): number | null {
  const afterBac = yearsAfterBac(level);
  return afterBac === null ? (YEARS_AFTER_3E[level.slug] ?? null) : YEARS_TO_BAC + afterBac;
}

/** The level and the words of the sheet, where it counts years that are not shown as such; undefined where it counts none. */
function quoteSheet({ studyDurations, minimumLevel }: JobSheet): StudyYears | undefined {
  const statement = studyDurations.find(({ years, text }) => years !== null || countsYears(text));
  if (!statement || !minimumLevel) return undefined;
  return {
    value: capitalizeFirst(formatLevel(minimumLevel.label)),
    detail: `« ${shorten(statement.text, LONGEST_SENTENCE)} »`,
    hasOthers: false,
    deduced: false,
    statement,
  };
}

function describe(duration: StudyDuration): string {
  return `${formatYears(duration)} ${startOf(duration)}`;
}

/** "3 ans", "3 à 5 ans": a length without its starting point. */
export function formatYears({ years, maxYears }: Pick<StudyDuration, 'years' | 'maxYears'>): string {
  const most = formatCount(maxYears ?? years ?? 0, 'an', 'ans');
  return maxYears !== null && maxYears !== years ? `${years} à ${most}` : most;
}

function startOf({ startsAfter }: StudyDuration): string {
  return STARTING_POINTS[startsAfter ?? 'unknown'];
}

function deduceFromLevel({ minimumLevel }: JobSheet): StudyYears | undefined {
  if (!minimumLevel) return undefined;
  const afterBac = yearsAfterBac(minimumLevel);
  const after3e = YEARS_AFTER_3E[minimumLevel.slug];
  const deduceFrom = (years: number, start: string, more = '') => ({
    value: `${formatCount(years, 'an', 'ans')}${more}`,
    detail: `${start}, déduit du niveau minimum (${formatLevel(minimumLevel.label)})`,
    hasOthers: false,
    deduced: true,
    statement: null,
  });
  if (afterBac) return deduceFrom(afterBac, STARTING_POINTS.bac, minimumLevel.slug === 'bac-9' ? ' ou plus' : '');
  return after3e ? deduceFrom(after3e, STARTING_POINTS['3e']) : undefined;
}
