import type { JobSheet, Salary, SalaryPeriod } from '@/lib/model/job-sheet/job-sheet';
import type { PayUnit } from './convert-pay';

/** Statuses under which one is paid for months that follow each other all year, of 35 hours a week. */
const ALL_YEAR: readonly string[] = ['salarié', 'fonctionnaire'];
/** Work of a part of the year. */
const PART_OF_THE_YEAR = /saisonni|intermitten/i;

/**
 * Tells whether an amount of a job may be told in another unit: a season is not a year, and who is paid by commission, by fees or as a soldier
 * has no 35 hours. For seasonal work, so many euros an hour are still so many for a month of full-time work.
 */
export function mayConvert(
  { employmentStatuses }: Pick<JobSheet, 'employmentStatuses'>,
  from: SalaryPeriod,
  to: PayUnit,
): boolean {
  if (from === to || employmentStatuses.length === 0) return true;
  const isSeasonal = employmentStatuses.some((status) => PART_OF_THE_YEAR.test(status));
  if (isSeasonal) return from === 'hour' && to === 'month';
  return employmentStatuses.some((status) => ALL_YEAR.includes(status));
}

/** Who has a business of one's own: what is left at the end of a month, not a wage for so many hours. */
const OWNERS =
  /(?<!\p{L})(?:propriétaires?|exploitante?s?|indépendante?s?|à (?:son|leur) compte|en libéral)(?!\p{L})/iu;

/** True where an amount is that of people who own their business, by the first clause of its condition: the next ones tell of other cases. */
export function isOfOwners({ condition }: Pick<Salary, 'condition'>): boolean {
  const [first = ''] = condition?.split(/[.;]/, 1) ?? [];
  return OWNERS.test(first) && !/salari|hors |sauf|sans /iu.test(first);
}
