import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { recordOf } from '@/lib/model/record-of';
import { smicAt } from '@/lib/model/reference/smic';
import { formatEuros } from '@/lib/text/format-euros';
import { NBSP } from '@/lib/text/spaces';
import { convertPay, PAY_UNITS, type PayUnit } from './convert-pay';
import { estimateGross, findNetCurve, roundEstimate } from './net-curve';
import { smicInUnit } from './smic-in-unit';

/** An amount that everybody can compare a salary with. */
export interface PayLandmarkFact {
  key: 'smic' | 'median';
  /** Gross euros a month, full time. */
  grossMonthly: number;
  isEstimated: boolean;
  /** "SMIC 1 867,02 €", in each unit. */
  labels: Record<PayUnit, string>;
}

/**
 * Lists what salaries are compared with: the SMIC in force, and the median wage of the private sector, brought from net to gross by the
 * curve of net pay. One that is not known is left out.
 * @param date YYYY-MM-DD
 */
export function listLandmarks(tables: Pick<Catalogue, 'smic' | 'wages'>, date: string): PayLandmarkFact[] {
  return [findSmic(tables.smic, date), findMedian(tables, date)].filter((landmark) => landmark !== null);
}

function findSmic(steps: Catalogue['smic'], date: string): PayLandmarkFact | null {
  const step = smicAt(steps, date);
  if (!step) return null;
  return {
    key: 'smic',
    grossMonthly: step.monthly,
    isEstimated: false,
    labels: label('SMIC', (unit) => smicInUnit(step, unit)),
  };
}

function findMedian(tables: Pick<Catalogue, 'smic' | 'wages'>, date: string): PayLandmarkFact | null {
  const curve = findNetCurve(tables, date);
  const latest = tables.wages.at(-1);
  if (!curve || !latest) return null;
  const grossMonthly = estimateGross(latest.medianNet, curve);
  const inUnit = (unit: PayUnit) => roundEstimate(convertPay(grossMonthly, 'month', unit) ?? grossMonthly, unit);
  return { key: 'median', grossMonthly, isEstimated: true, labels: label('médiane', inUnit, `${NBSP}(est.)`) };
}

function label(name: string, amountIn: (unit: PayUnit) => number, after = ''): Record<PayUnit, string> {
  return recordOf(PAY_UNITS, (unit) => `${name} ${formatEuros(amountIn(unit))}${after}`);
}
