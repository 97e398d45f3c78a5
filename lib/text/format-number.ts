import { NBSP } from './spaces';

const formatters = new Map<number, Intl.NumberFormat>();

/**
 * Writes a number the French way: comma, thousands apart by U+00A0 (Intl uses U+202F, which some fonts lack).
 * @param value any finite number
 * @param decimals digits after the comma, always written; 0 rounds to a whole number
 * @returns "1 867,02"
 */
export function formatNumber(value: number, decimals = 0): string {
  let formatter = formatters.get(decimals);
  if (!formatter) {
    formatter = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    formatters.set(decimals, formatter);
  }
  return formatter.format(value).replace(/\s/g, NBSP);
}
