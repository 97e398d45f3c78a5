import type { SalaryPeriod } from '@/lib/model/job-sheet/job-sheet';
import { MONTHLY_HOURS } from '@/lib/model/job-sheet/salary';

/** The same thing said for each unit; null where that unit has nothing to say. */
export type InUnits<Said = string | null> = Readonly<Record<PayUnit, Said>>;

/** Units in which a page can show pay; the month comes first because French sheets speak of months. */
export const PAY_UNITS = ['month', 'hour', 'year'] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

const MONTHS_A_YEAR = 12;

/**
 * Brings one amount of full-time pay to another unit, rounded to the cent. Gross stays gross and net stays net.
 * @param amount euros for the whole period `from`
 * @returns euros for the unit `to`; the amount itself where both are the same; null for a day or a week, whose number in a month the
 * sheets do not say
 */
export function convertPay(amount: number, from: SalaryPeriod, to: PayUnit): number | null {
  if (from === to) return amount;
  const monthly = toMonth(amount, from);
  if (monthly === null) return null;
  return Math.round(fromMonth(monthly, to) * 100) / 100;
}

function toMonth(amount: number, from: SalaryPeriod): number | null {
  switch (from) {
    case 'hour':
      return amount * MONTHLY_HOURS;
    case 'month':
      return amount;
    case 'year':
      return amount / MONTHS_A_YEAR;
    case 'day':
    case 'week':
      return null;
    default:
      return from satisfies never;
  }
}

function fromMonth(amount: number, to: PayUnit): number {
  switch (to) {
    case 'hour':
      return amount / MONTHLY_HOURS;
    case 'month':
      return amount;
    case 'year':
      return amount * MONTHS_A_YEAR;
    default:
      return to satisfies never;
  }
}
