import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { type SmicStep, smicAt } from '@/lib/model/reference/smic';
import { formatEuros } from '@/lib/text/format-euros';
import { GROSS_A_MONTH } from './pay-words';

/**
 * Says what holds of pay even where a sheet gives no figure: the SMIC is the least that an employee can be paid (Code du travail, L3231-1).
 * @param date YYYY-MM-DD
 * @returns "Salarié à temps plein, on gagne au moins 1 867,02 € brut par mois."; null for a job that is never done as an employee, or
 * without a SMIC for that day
 */
export function describeLegalFloor(
  { employmentStatuses }: Pick<JobSheet, 'employmentStatuses'>,
  steps: readonly SmicStep[],
  date: string,
): string | null {
  const smic = smicAt(steps, date);
  if (!smic || (employmentStatuses.length > 0 && !employmentStatuses.includes('salarié'))) return null;
  return `Salarié à temps plein, on gagne au moins ${formatEuros(smic.monthly)} ${GROSS_A_MONTH}.`;
}
