import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { frenchTypography } from '@/lib/text/french-typography';
import { formatFigure, formatUnit } from './format-salary';

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

/**
 * Writes the starting pay for a list of jobs: the first figure for a beginner, and that there are others; without any, what the
 * sheet says in a word.
 * @returns `pay`: "2 230 €"; `detail`: "au moins, brut par mois"; null where the sheet says nothing of a beginner's pay
 */
export function formatStartingPay(salaries: readonly Salary[]): { pay: string; detail: string } | null {
  const salary = findStartingPay(salaries);
  if (!salary) return null;
  if (salary.kind === 'text') return describeWords(salary.raw);
  const others = salaries.filter(({ stage, kind }) => stage === 'beginner' && kind !== 'text').length - 1;
  const detail = [formatUnit(salary), shortCondition(salary.condition), countOthers(others)].filter(Boolean).join(', ');
  return { pay: formatFigure(salary), detail };
}

function describeWords(raw: string): { pay: string; detail: string } {
  if (/^(?:à|a) partir du smic\b/i.test(raw)) return { pay: 'Smic', detail: 'au moins' };
  return { pay: /^variable\b/i.test(raw) ? 'variable' : 'sans montant mensuel', detail: 'voir la fiche' };
}

function shortCondition(condition: string | null): string | null {
  if (!condition) return null;
  return condition.length > LONGEST_CONDITION ? 'sous conditions' : frenchTypography(condition);
}

function countOthers(count: number): string | null {
  if (count < 1) return null;
  return count === 1 ? '1 autre montant dans la fiche' : `${count} autres montants dans la fiche`;
}
