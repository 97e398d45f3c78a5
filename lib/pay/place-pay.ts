import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { toGrossMonthly } from './gross-monthly';
import type { NetCurve } from './net-curve';
import { type PayScale, placeOnScale } from './pay-scale';

/** A pay statement as it is drawn: percents of the width of a scale. */
export interface PayMark {
  /** `from`: open to the right ("à partir de"); `up-to`: open to the left ("jusqu'à"). */
  shape: 'point' | 'range' | 'from' | 'up-to';
  start: number;
  /** Equal to `start` for a single amount or an open one. */
  end: number;
  /** False where the place depends on an estimate, or on gross or net that the source does not say: drawn as an outline. */
  isCertain: boolean;
}

/**
 * Places a pay statement on a scale of gross euros a month.
 * @returns null for a statement that cannot be compared (words, pay by the day)
 */
export function placePay(salary: Salary, scale: PayScale, curve: NetCurve | null): PayMark | null {
  const gross = toGrossMonthly(salary, curve);
  const lowest = gross?.min ?? gross?.max;
  if (!gross || !lowest) return null;
  const start = placeOnScale(lowest, scale);
  const end = placeOnScale(gross.max ?? lowest, scale);
  return { shape: shapeOf(gross), start, end, isCertain: gross.certainty === 'given' };
}

function shapeOf({ min, max }: { min: number | null; max: number | null }): PayMark['shape'] {
  if (max === null) return 'from';
  if (min === null) return 'up-to';
  return min === max ? 'point' : 'range';
}
