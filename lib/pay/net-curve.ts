import { type PublishedNet, type SmicStep, smicAt } from '@/lib/model/reference/smic';
import type { WageYear } from '@/lib/model/reference/wages';
import { convertPay, type PayUnit } from './convert-pay';

/** What is left of gross pay in the private sector: more near the SMIC, where contributions are lower, than on average. */
export interface NetCurve {
  /** The SMIC in force, where the curve begins: gross euros a month. */
  smic: number;
  /** Net for one euro gross at the SMIC, as published: 0.792. */
  smicRate: number;
  /** The step whose net is published: that in force, else the latest before it. */
  published: SmicStep & { net: PublishedNet };
  /** Net for one euro gross on average: 0.757. It holds from twice the SMIC. */
  meanRate: number;
  /** The year that gives both a net and a gross mean. */
  mean: WageYear & { meanGross: number };
}

/** From this many times the SMIC the average rate holds: the gross mean of all wages is about there. */
const MEAN_FROM = 2;

/**
 * Finds how net pay follows from gross on a day: the published net of the SMIC at one end, the average rate of the latest year that gives
 * both means at the other (INSEE, 2023: 2 735 / 3 613 = 0.757, Insee Première n° 2020).
 * @param date YYYY-MM-DD
 * @returns null where one of the two ends is not known
 */
export function findNetCurve(
  { smic: steps, wages }: { smic: readonly SmicStep[]; wages: readonly WageYear[] },
  date: string,
): NetCurve | null {
  const inForce = smicAt(steps, date);
  const published = steps.filter(({ from }) => from <= date).findLast(hasNet);
  const mean = wages.findLast(hasBothMeans);
  if (!inForce || !published || !mean) return null;
  return {
    smic: inForce.monthly,
    smicRate: published.net.monthly / published.monthly,
    published,
    meanRate: mean.meanNet / mean.meanGross,
    mean,
  };
}

function hasNet(step: SmicStep): step is NetCurve['published'] {
  return step.net !== null;
}

function hasBothMeans(year: WageYear): year is NetCurve['mean'] {
  return year.meanGross !== null && year.meanGross > 0;
}

/**
 * Estimates net pay of a full-time month; between once and twice the SMIC the rate goes down in a straight line. Not rounded: see `roundNet`.
 * @returns null below the SMIC: no full-time month is paid so
 */
export function estimateNet(gross: number, { smic, smicRate, meanRate }: NetCurve): number | null {
  if (gross < smic) return null;
  const part = Math.min(1, (gross / smic - 1) / (MEAN_FROM - 1));
  return gross * (smicRate + part * (meanRate - smicRate));
}

/** Estimates gross pay of a full-time month from net: the inverse of `estimateNet`. Not rounded: see `roundEstimate`. */
export function estimateGross(net: number, { smic, smicRate, meanRate }: NetCurve): number {
  if (net <= smic * smicRate) return net / smicRate;
  if (net >= MEAN_FROM * smic * meanRate) return net / meanRate;
  // In between, net = a × gross + b × gross².
  const b = (meanRate - smicRate) / (smic * (MEAN_FROM - 1));
  const a = smicRate - b * smic;
  return (2 * net) / (a + Math.sqrt(a * a + 4 * b * net));
}

/** Steps to which estimates are rounded, in euros: an average rate knows no finer. */
const ESTIMATE_STEPS: Record<PayUnit, number> = { hour: 0.1, month: 10, year: 100 };

/** Rounds an estimated amount so that it does not look more precise than it is: to 10 cents an hour, 10 € a month, 100 € a year. */
export function roundEstimate(amount: number, unit: PayUnit): number {
  const step = ESTIMATE_STEPS[unit];
  return Math.round((Math.round(amount / step) * step + Number.EPSILON) * 100) / 100;
}

/** Rounds an estimated net of a full-time month in a unit, upwards where the nearest step is less than the net of the SMIC. */
export function roundNet(monthly: number, unit: PayUnit, { smic, smicRate }: NetCurve): number {
  const inUnit = (amount: number) => convertPay(amount, 'month', unit) ?? amount;
  const rounded = roundEstimate(inUnit(monthly), unit);
  return rounded < inUnit(smic * smicRate) ? roundEstimate(rounded + ESTIMATE_STEPS[unit], unit) : rounded;
}
