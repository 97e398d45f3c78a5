import type { WageYear } from '@/lib/model/reference/wages';
import type { PayUnit } from './convert-pay';

/** What is left of gross pay, on average, in the private sector. */
export interface NetRate {
  /** Net for one euro gross: 0.757. */
  rate: number;
  year: number;
  /** Euros a month. */
  meanNet: number;
  meanGross: number;
  source: string;
  url: string | null;
}

/**
 * Finds the average rate of net to gross pay: mean net over mean gross of the latest year that the wages give both for (INSEE, 2023:
 * 2 735 / 3 613 = 0.757, Insee Première n° 2020). An average over all wages: near the SMIC real net pay is higher, since contributions
 * are lower there.
 * @param wages oldest first
 * @returns null where no year gives both
 */
export function findNetRate(wages: readonly WageYear[]): NetRate | null {
  const known = wages.findLast(({ meanGross }) => meanGross !== null && meanGross > 0);
  if (!known?.meanGross) return null;
  const { year, meanNet, meanGross, source, url } = known;
  return { rate: meanNet / meanGross, year, meanNet, meanGross, source, url };
}

/** Estimates net pay from gross, in the same unit. Not rounded: see `roundEstimate`. */
export function estimateNet(gross: number, { rate }: NetRate): number {
  return gross * rate;
}

/** Estimates gross pay from net, in the same unit. Not rounded: see `roundEstimate`. */
export function estimateGross(net: number, { rate }: NetRate): number {
  return net / rate;
}

/** Steps to which estimates are rounded, in euros: an average rate knows no finer. */
const ESTIMATE_STEPS: Record<PayUnit, number> = { hour: 0.1, month: 10, year: 100 };

/** Rounds an estimated amount so that it does not look more precise than it is: to 10 cents an hour, 10 € a month, 100 € a year. */
export function roundEstimate(amount: number, unit: PayUnit): number {
  const step = ESTIMATE_STEPS[unit];
  return Math.round((Math.round(amount / step) * step + Number.EPSILON) * 100) / 100;
}
