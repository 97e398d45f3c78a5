import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { formatEuros } from '@/lib/text/format-euros';
import type { PayReferences } from './pay-references';
import { BASIS_WORDS, GROSS_A_MONTH, perPeriod } from './pay-words';
import { bringToToday, readAgainstSmic, type SmicReading } from './read-against-smic';
import { formatAmount, type WordedPay, wordPay } from './word-pay';

/** An amount that is the SMIC and has no upper bound above it. */
export const AT_SMIC = 'au SMIC';

/** A pay statement in words, as it holds today. */
export interface PayToday extends WordedPay {
  reading: SmicReading | null;
}

/**
 * Words a pay statement as it holds today: one at the SMIC is called so, with the amount in force.
 * @returns `figure`: "au SMIC", "du SMIC à 2 500 €", else as `wordPay` writes it; `unit`: "1 867,02 € brut par mois"
 */
export function wordPayToday(salary: Salary, references: PayReferences): PayToday {
  const worded = wordPay(salary);
  const reading = readAgainstSmic(salary, references);
  if (salary.kind === 'text' || reading?.position !== 'at') return { ...worded, reading };
  const { min, max, basis } = bringToToday(salary, reading);
  const month = basis === 'net' ? `${BASIS_WORDS.net} ${perPeriod('month')}` : GROSS_A_MONTH;
  return isOpen(min, max)
    ? { ...worded, figure: AT_SMIC, unit: `${formatEuros(reading.inForce)} ${month}`, reading }
    : { ...worded, figure: `du SMIC à ${formatEuros(max ?? 0)}`, unit: month, reading };
}

/**
 * Writes a figure to stand alone, as it holds today.
 * @returns "au SMIC : 1 867,02 € brut par mois", "du SMIC (1 867,02 €) à 2 500 € brut par mois"; else as `formatAmount` writes it
 */
export function formatAmountToday(salary: Salary, references: PayReferences): string {
  const { reading, figure, unit } = wordPayToday(salary, references);
  if (!reading?.former) return formatAmount(salary);
  return figure === AT_SMIC
    ? `${figure} : ${unit}`
    : `${figure.replace('SMIC', `SMIC (${formatEuros(reading.inForce)})`)} ${unit}`;
}

/** True for an amount without an upper bound above it. */
function isOpen(min: number | null, max: number | null): boolean {
  return max === null || max === min;
}
