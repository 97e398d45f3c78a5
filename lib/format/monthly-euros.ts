import type { Salary, SalaryPeriod } from '@/lib/job-sheet/job-sheet';

/** Hours paid in a month for the legal 35 hours a week (Code du travail, L3121-27): 35 × 52 / 12 = 151.67. */
export const MONTHLY_HOURS = (35 * 52) / 12;
const MONTHS_A_YEAR = 12;

export interface MonthlyEuros {
  min: number | null;
  max: number | null;
}

/**
 * Brings one amount to a month of full-time work, rounded to the cent. Gross stays gross and net stays net.
 * @param amount euros for the whole `period`
 * @returns euros a month; null for a day or a week, whose number in a month the sheets do not say
 */
export function amountToMonthlyEuros(amount: number, period: SalaryPeriod): number | null {
  switch (period) {
    case 'hour':
      return Math.round(amount * MONTHLY_HOURS * 100) / 100;
    case 'month':
      return amount;
    case 'year':
      return Math.round((amount / MONTHS_A_YEAR) * 100) / 100;
    case 'day':
    case 'week':
      return null;
    default:
      return period satisfies never;
  }
}

/**
 * Brings a pay statement to a month of full-time work, so that statements can be compared.
 * @returns euros a month; null for a statement without a figure, or paid by the day or the week
 */
export function toMonthlyEuros(salary: Salary): MonthlyEuros | null {
  const { kind, min, max, period } = salary;
  if (kind === 'text' || period === 'day' || period === 'week') return null;
  return {
    min: min === null ? null : amountToMonthlyEuros(min, period),
    max: max === null ? null : amountToMonthlyEuros(max, period),
  };
}
