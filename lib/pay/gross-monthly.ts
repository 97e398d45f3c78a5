import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { type MonthlyEuros, toMonthlyEuros } from './monthly-euros';
import { estimateGross, type NetCurve } from './net-curve';

export interface GrossMonthly extends MonthlyEuros {
  /** `given`: the source says gross; `assumed`: it says neither gross nor net; `estimated`: it says net, and the curve was used. */
  certainty: 'given' | 'assumed' | 'estimated';
}

/**
 * Brings a pay statement to gross euros a month of full-time work, and says how sure that is. Pay that is neither said gross nor net is
 * taken as it stands; net pay is brought back to gross by the curve.
 * @param curve what `curveFor` gives for the statement; null: net pay then has no place
 * @returns null for words, pay by the day or the week, or net pay without a curve
 */
export function toGrossMonthly(salary: Salary, curve: NetCurve | null): GrossMonthly | null {
  const monthly = toMonthlyEuros(salary);
  const { basis } = salary;
  if (!monthly || basis === null) return null;
  switch (basis) {
    case 'gross':
      return { ...monthly, certainty: 'given' };
    case 'unspecified':
      return { ...monthly, certainty: 'assumed' };
    case 'net': {
      if (!curve) return null;
      const toGross = (amount: number | null) => amount && estimateGross(amount, curve);
      return { min: toGross(monthly.min), max: toGross(monthly.max), certainty: 'estimated' };
    }
    default:
      return basis satisfies never;
  }
}
