import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { yearsAfterBac } from '@/lib/model/job-sheet/levels';
import { type SmicStep, smicAt } from '@/lib/model/reference/smic';
import { formatEuros } from '@/lib/text/format-euros';
import { GROSS_A_MONTH } from './pay-words';

/** After as many years of study the minimum of all employees would be read as the pay of the job. */
const SILENT_FROM_YEARS = 5;

/**
 * Says what holds of pay even where a sheet gives no figure: the SMIC is the least that an employee can be paid (Code du travail, L3231-1).
 * @param date YYYY-MM-DD
 * @returns "Salarié à temps plein, on gagne au moins 1 867,02 € brut par mois."; null for a job that is never done as an employee,
 * for one of bac + 5 or more, or without a SMIC for that day
 */
export function describeLegalFloor(
  { employmentStatuses, minimumLevel }: Pick<JobSheet, 'employmentStatuses' | 'minimumLevel'>,
  steps: readonly SmicStep[],
  date: string,
): string | null {
  const smic = smicAt(steps, date);
  if (!smic || (employmentStatuses.length > 0 && !employmentStatuses.includes('salarié'))) return null;
  if (minimumLevel && (yearsAfterBac(minimumLevel) ?? 0) >= SILENT_FROM_YEARS) return null;
  return `Salarié à temps plein, on gagne au moins ${formatEuros(smic.monthly)} ${GROSS_A_MONTH}.`;
}
