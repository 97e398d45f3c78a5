import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { type GrossMonthly, toGrossMonthly } from './gross-monthly';
import type { NetRate } from './net-rate';
import { findStartingPay } from './starting-pay';

export interface StartingEuros {
  /** Gross euros a month of full-time work. */
  euros: number;
  certainty: GrossMonthly['certainty'];
}

/**
 * Brings a job to one amount, so that jobs can be counted by pay: the lower bound of the first figure for a beginner that the sheet gives,
 * never an average of several.
 * @param rate for net pay; null where it is not known
 * @returns null where the sheet gives no figure for a beginner, only an upper bound, or pay by the day
 */
export function findStartingEuros(
  { salaries }: Pick<JobSheet, 'salaries'>,
  rate: NetRate | null,
): StartingEuros | null {
  const salary = findStartingPay(salaries);
  const gross = salary && toGrossMonthly(salary, rate);
  return gross?.min ? { euros: gross.min, certainty: gross.certainty } : null;
}
