import { formatNumber } from './format-number';
import { NBSP } from './spaces';

/**
 * Counts things in French, where zero and one take the singular.
 * @param count a whole number
 * @returns "0 métier", "1 métier", "1 535 formations"
 */
export function formatCount(count: number, singular: string, plural: string): string {
  return `${formatNumber(count)}${NBSP}${Math.abs(count) < 2 ? singular : plural}`;
}
