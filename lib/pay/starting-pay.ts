import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { formatCount } from '@/lib/text/format-count';

/** Longest condition that a column of a list can hold, in characters. */
const LONGEST_CONDITION = 40;

/**
 * Finds the pay that stands for a job where there is room for one: the first figure for a beginner, else the first statement for a
 * beginner without a figure. Undefined where the sheet gives neither; pay of no stated stage does not count.
 */
export function findStartingPay(salaries: readonly Salary[]): Salary | undefined {
  const ofBeginners = salaries.filter(({ stage }) => stage === 'beginner');
  return ofBeginners.find(({ kind }) => kind !== 'text') ?? ofBeginners[0];
}

/** Counts the figures that the sheet gives for a beginner beside the one that stands for the job. */
export function countOtherFigures(salaries: readonly Salary[]): number {
  return Math.max(0, salaries.filter(({ stage, kind }) => stage === 'beginner' && kind !== 'text').length - 1);
}

/** Says that the sheet gives other figures for a beginner than the one that stands for the job; null where it does not. */
export function describeOtherFigures(salaries: readonly Salary[]): string | null {
  const others = countOtherFigures(salaries);
  return others > 0 ? `${formatCount(others, 'autre montant', 'autres montants')} dans la fiche` : null;
}

/**
 * Keeps a condition that a line has room for.
 * @param instead what stands for a longer one
 */
export function shortCondition(condition: string, instead: string): string {
  return condition.length > LONGEST_CONDITION ? instead : condition;
}
