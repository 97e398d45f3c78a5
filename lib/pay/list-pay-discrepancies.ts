import type { CareerStage, Salary } from '@/lib/model/job-sheet/job-sheet';
import { type GrossMonthly, toGrossMonthly } from './gross-monthly';
import type { NetRate } from './net-rate';
import { STAGE_ORDER } from './pay-words';

/**
 * From this discrepancy between the lowest and the highest starting amount, the page says that they disagree. A fifth: more than the distance
 * between the SMIC and the next steps of a pay scale, or than the share of gross pay that a misread "net" would hide by half.
 */
export const DISAGREEMENT_FROM = 0.2;

/** A pay statement with the year of its figure, null where nobody says it. */
export interface DatedPay {
  salary: Salary;
  year: number | null;
}

export type DiscrepancyReason = 'years' | 'undated' | 'basis-unknown' | 'net-estimated' | 'conditions' | 'bounds';

/** A statement with its lower bound in gross euros a month; estimated where the source gives a net amount. */
export interface PayBound extends DatedPay {
  amount: number;
  isEstimated: boolean;
}

/** How far the amounts of one stage of a career are from each other: gross euros a month. */
export interface PayDiscrepancy {
  /** Null: the sheet does not say which stage. */
  stage: CareerStage | null;
  lowest: PayBound;
  highest: PayBound;
  euros: number;
  /** Discrepancy as a part of the lowest amount: 0.49. */
  ratio: number;
  /** True where `ratio`, in whole percents as the page writes it, is above `DISAGREEMENT_FROM`. */
  isWide: boolean;
  /** True where the amounts come from several sources; false for one source that gives several. */
  severalSources: boolean;
  /** What may explain the discrepancy, as far as the statements tell. */
  reasons: readonly DiscrepancyReason[];
  /** All years known, oldest first. */
  years: readonly number[];
}

interface Comparable extends PayBound {
  gross: GrossMonthly;
}

/**
 * Compares the pay statements of a sheet, stage by stage, by their lower bounds in gross euros a month of full-time work. A statement with
 * an upper bound only ("jusqu'à") has none and is left out, as are words. Nothing is averaged.
 * @returns one discrepancy for each stage with two statements or more, beginners first
 */
export function listPayDiscrepancies(statements: readonly DatedPay[], rate: NetRate | null): PayDiscrepancy[] {
  const comparable = statements.flatMap((statement): Comparable[] => {
    const gross = toGrossMonthly(statement.salary, rate);
    if (!gross?.min) return [];
    return [{ ...statement, gross, amount: gross.min, isEstimated: gross.certainty === 'estimated' }];
  });
  return STAGE_ORDER.flatMap((stage) => {
    const sameStage = comparable.filter(({ salary }) => salary.stage === stage).sort((a, b) => a.amount - b.amount);
    const [lowest, highest] = [sameStage[0], sameStage.at(-1)];
    return lowest && highest && sameStage.length > 1 ? [measure(stage, sameStage, lowest, highest)] : [];
  });
}

function measure(
  stage: CareerStage | null,
  statements: readonly Comparable[],
  lowest: Comparable,
  highest: Comparable,
): PayDiscrepancy {
  const euros = highest.amount - lowest.amount;
  const ratio = euros / lowest.amount;
  return {
    stage,
    lowest,
    highest,
    euros,
    ratio,
    isWide: Math.round(ratio * 100) > DISAGREEMENT_FROM * 100,
    severalSources: new Set(statements.map(({ salary }) => salary.source)).size > 1,
    reasons: listReasons(statements),
    years: [...new Set(statements.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
  };
}

function listReasons(statements: readonly Comparable[]): DiscrepancyReason[] {
  const count = <Value>(read: (statement: Comparable) => Value) => new Set(statements.map(read)).size;
  const known = statements.filter(({ year }) => year !== null);
  const checks: [DiscrepancyReason, boolean][] = [
    ['years', new Set(known.map(({ year }) => year)).size > 1],
    ['undated', known.length > 0 && known.length < statements.length],
    ['basis-unknown', statements.some(({ gross }) => gross.certainty === 'assumed')],
    ['net-estimated', statements.some(({ gross }) => gross.certainty === 'estimated')],
    ['conditions', count(({ salary }) => salary.condition) > 1],
    ['bounds', count(({ salary }) => salary.kind === 'from') > 1],
  ];
  return checks.filter(([, holds]) => holds).map(([reason]) => reason);
}
