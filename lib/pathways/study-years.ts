import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobSheet, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { yearsAfterBac } from '@/lib/model/job-sheet/levels';
import { formatCount } from '@/lib/text/format-count';
import { NBSP } from '@/lib/text/spaces';

export interface StudyYears {
  /** "3 à 5 ans" */
  value: string;
  /** "après le bac", and what else the sheet says. */
  detail: string;
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
const YEARS_AFTER_3E: Readonly<Record<string, number>> = { cap: 2, 'cap-1': 3, bac: 3 };

/**
 * Finds how many years of study a job asks for: what the sheet states in numbers, else what its minimum level stands for.
 * @returns undefined where neither is known
 */
export function findStudyYears(job: JobSheet): StudyYears | undefined {
  const stated = job.studyDurations.filter(({ years }) => years !== null);
  const [first] = stated;
  if (!first) return deduceFromLevel(job);
  const others = [...new Set(stated.map(describe))].filter((text) => text !== describe(first));
  const more = others.length > 0 ? `, ${formatCount(others.length, 'autre durée', 'autres durées')} dans la fiche` : '';
  return { value: formatYears(first), detail: startOf(first) + more, deduced: false, statement: first };
}

function describe(duration: StudyDuration): string {
  return `${formatYears(duration)} ${startOf(duration)}`;
}

function formatYears({ years, maxYears }: StudyDuration): string {
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
    deduced: true,
    statement: null,
  });
  if (afterBac) return deduceFrom(afterBac, STARTING_POINTS.bac, minimumLevel.slug === 'bac-9' ? ' ou plus' : '');
  return after3e ? deduceFrom(after3e, STARTING_POINTS['3e']) : undefined;
}
