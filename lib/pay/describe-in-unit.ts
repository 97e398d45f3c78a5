import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { formatEuros } from '@/lib/text/format-euros';
import { convertPay, type PayUnit } from './convert-pay';
import { isOfOwners, mayConvert } from './may-convert';
import { estimateGross, estimateNet, type NetCurve, roundEstimate, roundNet } from './net-curve';
import { BASIS_WORDS, perPeriod } from './pay-words';
import { formatFigure, type SalaryFigure, wordBound } from './word-pay';

interface Bounds {
  min: number | null;
  max: number | null;
}

/**
 * Says what a figure comes to in a unit: the converted amount unless the figure uses that unit itself, then gross from net or net from
 * gross. Conversions are called "calculé", estimates "estimation"; the net of the SMIC itself is published by the month.
 * @param job whose pay it is: seasonal work has no year, who is no employee or owns the business no hour (`mayConvert`, `isOfOwners`)
 * @param curve what `curveFor` gives for the figure
 * @returns "Soit au moins 14,70 € brut par heure (calculé), environ 11,40 € net (estimation)"; null where there is nothing to add, or for
 * pay by the day or the week
 */
export function describeInUnit(
  salary: SalaryFigure,
  unit: PayUnit,
  job: Pick<JobSheet, 'employmentStatuses'>,
  curve: NetCurve | null,
): string | null {
  if (isOfOwners(salary) || !mayConvert(job, salary.period, unit)) return null;
  const exact = convertBounds(salary, salary.period, unit);
  if (!exact) return null;
  const converted = salary.period === unit ? null : describeConverted(exact, salary, unit);
  const parts = [converted, curve && describeEstimate(salary, unit, curve)].filter((part) => part !== null);
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

function describeEstimate(salary: SalaryFigure, unit: PayUnit, curve: NetCurve): string | null {
  const monthly = convertBounds(salary, salary.period, 'month');
  if (!monthly || salary.basis === 'unspecified') return null;
  const period = salary.period === unit ? ` ${perPeriod(unit)}` : '';
  if (salary.basis === 'net') {
    const gross = mapBounds(monthly, (amount) => roundEstimate(fromMonth(estimateGross(amount, curve), unit), unit));
    return `environ ${formatFigure(gross)} brut${period} (estimation)`;
  }
  const published = findPublishedNet(monthly, curve);
  if (published)
    return `${formatEuros(roundPublished(fromMonth(published, unit), unit))} net${period} (${unit === 'month' ? 'montant officiel' : 'calculé'})`;
  const lowest = monthly.min ?? monthly.max;
  if (lowest === null || estimateNet(lowest, curve) === null) return null;
  const net = mapBounds(monthly, (amount) => roundNet(estimateNet(amount, curve) ?? amount, unit, curve));
  return `environ ${formatFigure(net)} net${period} (estimation)`;
}

/** The net of the SMIC in force, for a figure that is the SMIC and nothing more; null for any other. */
function findPublishedNet({ min, max }: Bounds, { smic, published }: NetCurve): number | null {
  const isSmic = min === smic && (max === null || max === min);
  return isSmic && published.monthly === smic ? published.net.monthly : null;
}

/** A year of twelve months is given in whole euros. */
function roundPublished(amount: number, unit: PayUnit): number {
  return unit === 'year' ? Math.round(amount) : amount;
}

function fromMonth(amount: number, unit: PayUnit): number {
  return convertPay(amount, 'month', unit) ?? amount;
}

function mapBounds({ min, max }: Bounds, change: (amount: number) => number): Bounds {
  return { min: min === null ? null : change(min), max: max === null ? null : change(max) };
}
