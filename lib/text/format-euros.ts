import { formatNumber } from './format-number';
import { NBSP } from './spaces';

/**
 * Writes an amount of euros; the cents only where the amount has some, so that no precision is invented.
 * @param amount euros
 * @returns "2 230 €", "1 867,02 €"
 */
export function formatEuros(amount: number): string {
  const cents = Math.round(amount * 100) % 100 !== 0;
  return `${formatNumber(amount, cents ? 2 : 0)}${NBSP}€`;
}
