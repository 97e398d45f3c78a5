import { convertPay, type PayUnit } from './convert-pay';
import { estimateGross, estimateNet, type NetRate, roundEstimate } from './net-rate';
import { BASIS_WORDS, perPeriod } from './pay-words';
import { formatFigure, type SalaryFigure, wordBound } from './word-pay';

interface Bounds {
  min: number | null;
  max: number | null;
}

/**
 * Says what a figure of a source comes to in a unit: the converted amount unless the source uses that unit itself, then gross from net
 * or net from gross, as an estimate. Conversions are called "calculé", estimates "estimation".
 * @returns "Soit au moins 14,70 € brut par heure (calculé), environ 11,10 € net (estimation)"; null where there is nothing to add, or for
 * pay by the day or the week
 */
export function describeInUnit(salary: SalaryFigure, unit: PayUnit, rate: NetRate | null): string | null {
  const exact = convertBounds(salary, salary.period, unit);
  if (!exact) return null;
  const converted = salary.period === unit ? null : describeConverted(exact, salary, unit);
  const estimated = rate && describeEstimate(exact, salary, unit, rate);
  const parts = [converted, estimated].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return `Soit ${parts.join(', ')}`;
}

function convertBounds({ min, max }: Bounds, from: SalaryFigure['period'], to: PayUnit): Bounds | null {
  const convert = (amount: number | null) => (amount === null ? null : convertPay(amount, from, to));
  const bounds = { min: convert(min), max: convert(max) };
  return bounds.min === null && bounds.max === null ? null : bounds;
}

function describeConverted(bounds: Bounds, { basis, approximate }: SalaryFigure, unit: PayUnit): string {
  return [
    wordBound(bounds) ?? (approximate && 'environ'),
    formatFigure(mapBounds(bounds, (amount) => roundConverted(amount, unit))),
    basis !== 'unspecified' && BASIS_WORDS[basis],
    perPeriod(unit),
    '(calculé)',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Computed amounts keep the cents by the hour only. */
function roundConverted(amount: number, unit: PayUnit): number {
  return unit === 'hour' ? amount : Math.round(amount);
}

function describeEstimate(exact: Bounds, salary: SalaryFigure, unit: PayUnit, rate: NetRate): string | null {
  if (salary.basis === 'unspecified') return null;
  const [estimate, basis] =
    salary.basis === 'gross' ? ([estimateNet, 'net'] as const) : ([estimateGross, 'gross'] as const);
  const bounds = mapBounds(exact, (amount) => roundEstimate(estimate(amount, rate), unit));
  const period = salary.period === unit ? ` ${perPeriod(unit)}` : '';
  return `environ ${formatFigure(bounds)} ${BASIS_WORDS[basis]}${period} (estimation)`;
}

function mapBounds({ min, max }: Bounds, change: (amount: number) => number): Bounds {
  return { min: min === null ? null : change(min), max: max === null ? null : change(max) };
}
