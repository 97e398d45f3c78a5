import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { formatCount } from '@/lib/text/format-count';
import { NBSP } from '@/lib/text/spaces';
import type { PayReferences } from './pay-references';
import { wordPayToday } from './word-pay-today';

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

/** Says that the sheet gives other figures for a beginner than the one that stands for the job; null where it does not. */
export function describeOtherFigures(salaries: readonly Salary[]): string | null {
  const others = salaries.filter(({ stage, kind }) => stage === 'beginner' && kind !== 'text').length - 1;
  return others > 0 ? `${formatCount(others, 'autre montant', 'autres montants')} dans la fiche` : null;
}

/**
 * Writes the starting pay for a list of jobs: the first figure for a beginner as it holds today, and that there are others; without
 * any, what the words of the sheet come to.
 * @returns `pay`: "2 230 €", "au SMIC"; `detail`: "au moins, brut par mois"; null where the sheet says nothing of a beginner's pay
 */
export function formatStartingPay(
  salaries: readonly Salary[],
  references: PayReferences,
): { pay: string; detail: string } | null {
  const salary = findStartingPay(salaries);
  if (!salary) return null;
  const { kind, figure, unit, condition, reading } = wordPayToday(salary, references);
  if (kind !== 'figure') return { pay: figure, detail: 'voir la fiche' };
  // A column is narrow: its lines may break before "autre montant".
  const others = describeOtherFigures(salaries)?.replace(NBSP, ' ');
  const under = reading?.position === 'below' ? reading.text : null;
  const detail = [unit, under, condition && shortCondition(condition, 'sous conditions'), others]
    .filter(Boolean)
    .join(', ');
  return { pay: figure, detail };
}

/**
 * Keeps a condition that a line has room for.
 * @param instead what stands for a longer one
 */
export function shortCondition(condition: string, instead: string): string {
  return condition.length > LONGEST_CONDITION ? instead : condition;
}
