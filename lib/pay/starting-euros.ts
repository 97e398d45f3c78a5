import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { curveFor } from './curve-for';
import { type GrossMonthly, toGrossMonthly } from './gross-monthly';
import type { PayReferences } from './pay-references';
import { bringToToday, readAgainstSmic } from './read-against-smic';
import { findStartingPay } from './starting-pay';

export interface StartingEuros {
  /** Gross euros a month of full-time work. */
  euros: number;
  certainty: GrossMonthly['certainty'];
}

/**
 * Brings a job to one amount, so that jobs can be counted by pay: the lower bound of the first figure for a beginner that the sheet gives,
 * never an average of several. A figure at the SMIC of its time counts as the SMIC in force.
 * @returns null where the sheet gives no figure for a beginner, only an upper bound, pay by the day, or net pay that cannot be brought to gross
 */
export function findStartingEuros(
  job: Pick<JobSheet, 'salaries' | 'employmentStatuses'>,
  references: PayReferences,
): StartingEuros | null {
  const salary = findStartingPay(job.salaries);
  if (!salary || salary.kind === 'text') return null;
  const today = bringToToday(salary, readAgainstSmic(salary, references));
  const gross = toGrossMonthly(today, curveFor(salary, job, references.curve));
  return gross?.min ? { euros: gross.min, certainty: gross.certainty } : null;
}
