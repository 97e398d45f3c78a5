import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { type SmicStep, smicAt } from '@/lib/model/reference/smic';
import { formatDate } from '@/lib/text/format-date';
import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import { NBSP } from '@/lib/text/spaces';
import { toMonthlyEuros } from './monthly-euros';

export interface SmicComparison {
  position: 'below' | 'at' | 'above';
  /** French sentence without a final stop, with the amount and the date of the SMIC. */
  text: string;
  /** The same where the SMIC has just been told: "Au niveau du SMIC". */
  shortText: string;
}

/**
 * Compares the lowest amount of a pay statement with the SMIC of a day (gross, 35 hours a week: Code du travail, L3231-2 and
 * following). Sheets drop the cents, so whole euros are compared: "1867 euros" is the SMIC of 1,867.02 €. The only rule of this kind:
 * pages, counts and the check of the sheets all ask it.
 * @param date YYYY-MM-DD
 * @returns null where nothing can be compared: no figure, pay by the day or the week, net pay, no SMIC known
 */
export function compareWithSmic(salary: Salary, steps: readonly SmicStep[], date: string): SmicComparison | null {
  const smic = smicAt(steps, date);
  const monthly = toMonthlyEuros(salary);
  const lowest = monthly?.min ?? monthly?.max;
  if (!smic || !lowest || salary.basis === 'net') return null;

  const euros = Math.floor(lowest);
  const inForce = Math.floor(smic.monthly);
  const word = (position: SmicComparison['position'], before: string, after = ''): SmicComparison => ({
    position,
    text: `${before} SMIC en vigueur (${describeSmicStep(smic)})${after}`,
    shortText: `${before} SMIC${after}`,
  });
  if (euros === inForce) return word('at', 'Au niveau du');
  if (euros > inForce) {
    const percent = formatNumber(Math.floor((lowest / smic.monthly - 1) * 100));
    return word(
      'above',
      `${percent === '0' ? 'Un peu plus que' : `${percent}${NBSP}% de plus que`} le`,
      caution(salary),
    );
  }
  const reasons = salary.basis === 'gross' ? 'montant ancien ou temps partiel' : 'montant ancien, net ou temps partiel';
  return word('below', 'Inférieur au', `${NBSP}: ${reasons}${formerStep(euros, steps)}`);
}

/** Writes a step of the SMIC: "1 867,02 € brut par mois depuis le 1er juin 2026". */
export function describeSmicStep({ monthly, from }: SmicStep): string {
  return `${formatEuros(monthly)} brut par mois depuis le ${formatDate(from)}`;
}

function caution(salary: Salary): string {
  return salary.basis === 'unspecified' ? ', si le montant est brut, ce que la source ne précise pas' : '';
}

/** Many sheets give the SMIC of the year in which they were written: say so. */
function formerStep(euros: number, steps: readonly SmicStep[]): string {
  const former = steps.findLast((step) => Math.floor(step.monthly) === euros);
  return former ? ` (c’était le SMIC au ${formatDate(former.from)})` : '';
}
