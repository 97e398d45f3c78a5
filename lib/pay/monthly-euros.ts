import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { convertPay } from './convert-pay';

export interface MonthlyEuros {
  min: number | null;
  max: number | null;
}

/**
 * Brings a pay statement to a month of full-time work, so that statements can be compared. Gross stays gross and net stays net.
 * @returns euros a month; null for a statement without a figure, or paid by the day or the week
 */
export function toMonthlyEuros(salary: Salary): MonthlyEuros | null {
  const { kind, min, max, period } = salary;
  if (kind === 'text' || period === 'day' || period === 'week') return null;
  return {
    min: min === null ? null : convertPay(min, period, 'month'),
    max: max === null ? null : convertPay(max, period, 'month'),
  };
}
