import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { smicAt } from '@/lib/model/reference/smic';
import { formatEuros } from '@/lib/text/format-euros';
import { NBSP } from '@/lib/text/spaces';
import { estimateGross, findNetCurve, roundEstimate } from './net-curve';

/** An amount that everybody can compare a salary with. */
export interface PayLandmarkFact {
  key: 'smic' | 'median';
  /** Gross euros a month, full time. */
  grossMonthly: number;
  isEstimated: boolean;
  /** "SMIC 1 867,02 €" */
  label: string;
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
    label: `SMIC ${formatEuros(step.monthly)}`,
  };
}

function findMedian(tables: Pick<Catalogue, 'smic' | 'wages'>, date: string): PayLandmarkFact | null {
  const curve = findNetCurve(tables, date);
  const latest = tables.wages.at(-1);
  if (!curve || !latest) return null;
  const grossMonthly = estimateGross(latest.medianNet, curve);
  const label = `médiane ${formatEuros(roundEstimate(grossMonthly, 'month'))}${NBSP}(est.)`;
  return { key: 'median', grossMonthly, isEstimated: true, label };
}
