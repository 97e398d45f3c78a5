import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { traceFact } from '@/lib/model/catalogue/find-fact-source';
import type { JobSheet, Salary } from '@/lib/model/job-sheet/job-sheet';
import { formatCount } from '@/lib/text/format-count';

/** From more years than this, a figure is called old: the SMIC rose by 9 % in the three and a half years to June 2026. */
const OLD_AFTER_YEARS = 3;

/**
 * Finds the year of a figure: its own, else that of the source it names, else that of the collection or of the sheet's only source, in the
 * order of `traceFact`.
 * @returns null where none is known: an undated source that the figure names is not dated by another
 */
export function findPayYear(
  salary: Pick<Salary, 'source' | 'year'>,
  job: Pick<JobSheet, 'sources'>,
  catalogue: Pick<Catalogue, 'collection'>,
): number | null {
  if (salary.year !== null) return salary.year;
  const { year } = traceFact(job, catalogue, salary);
  return year === 'unknown' ? null : year;
}

/**
 * Tells whether a figure is too old to be read as one of today.
 * @param today YYYY-MM-DD
 * @returns false for an unknown year
 */
export function isOldPay(year: number | null, today: string): year is number {
  return year !== null && Number(today.slice(0, 4)) - year > OLD_AFTER_YEARS;
}

/**
 * Says that a figure is old.
 * @param today YYYY-MM-DD
 * @returns "Montant ancien : il date de 2018, il y a 8 ans"; null for a recent figure or an unknown year
 */
export function describeOldPay(year: number | null, today: string): string | null {
  if (!isOldPay(year, today)) return null;
  const age = Number(today.slice(0, 4)) - year;
  return `Montant ancien : il date de ${year}, il y a ${formatCount(age, 'an', 'ans')}`;
}
