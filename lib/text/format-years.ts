import { formatCount } from './format-count';
import { formatNumber } from './format-number';
import { NBSP } from './spaces';

/**
 * Writes a length of study.
 * @param years a positive number; a fraction is written in months
 * @returns "1 an", "3 ans", "18 mois"
 */
export function formatYears(years: number): string {
  return Number.isInteger(years)
    ? formatCount(years, 'an', 'ans')
    : `${formatNumber(Math.round(years * 12))}${NBSP}mois`;
}
