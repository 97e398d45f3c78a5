import type { CareerStage, SalaryBasis } from '@/lib/model/job-sheet/job-sheet';
import { foldText } from '@/lib/text/fold-text';
import { groupPairs } from '@/lib/text/group-by';
import { toMonthlyEuros } from './monthly-euros';
import { STAGE_ORDER } from './pay-words';
import type { SalaryFigure } from './word-pay';

/**
 * From this discrepancy between the lowest and the highest starting amount, the page says that they disagree. A fifth: more than the distance
 * between the SMIC and the next steps of a pay scale, or than the share of gross pay that a misread "net" would hide by half.
 */
const DISAGREEMENT_FROM = 0.2;

/** A figure with its year, null where nobody says it. */
export interface DatedPay {
  salary: SalaryFigure;
  year: number | null;
}

export type DiscrepancyReason = 'years' | 'undated' | 'bounds';

/** A figure with its lower bound in euros a month. */
export interface PayBound extends DatedPay {
  amount: number;
}

/** How far the amounts of one meaning are from each other: euros a month, gross or net as all of them are. */
export interface PayDiscrepancy {
  /** Null: the sheet does not say which stage. */
  stage: CareerStage | null;
  basis: SalaryBasis;
  lowest: PayBound;
  highest: PayBound;
  euros: number;
  /** Discrepancy as a part of the lowest amount, in whole percents: 49. */
  percent: number;
  /** True where `percent` is above `DISAGREEMENT_FROM`. */
  isWide: boolean;
  /** True where the amounts come from several sources; false for one source that gives several. */
  severalSources: boolean;
  /** What may explain the discrepancy, as far as the statements tell. */
  reasons: readonly DiscrepancyReason[];
  /** All years known, oldest first. */
  years: readonly number[];
}

/**
 * Compares the figures of a sheet that mean the same: one stage of a career, both gross or both net, for a time that can be brought to a
 * month, under the same condition word for word (public service, region, bonuses, training: any other condition is another meaning). By
 * their lower bounds, in euros a month of full-time work; one with an upper bound only ("jusqu'à") has none and is left out, as are amounts
 * that are said neither gross nor net. Nothing is averaged.
 * @returns one discrepancy for each meaning with two figures or more, beginners first
 */
export function listPayDiscrepancies(figures: readonly DatedPay[]): PayDiscrepancy[] {
  const comparable = figures.flatMap((figure): (readonly [string, PayBound])[] => {
    const amount = toMonthlyEuros(figure.salary)?.min;
    const { stage, basis, condition } = figure.salary;
    if (!amount || basis === 'unspecified') return [];
    return [[`${STAGE_ORDER.indexOf(stage)} ${basis} ${foldText(condition ?? '')}`, { ...figure, amount }]];
  });
  return [...groupPairs(comparable)]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([, sameMeaning]) => measure(sameMeaning) ?? []);
}

/** Null for a lone figure. */
function measure(figures: readonly PayBound[]): PayDiscrepancy | null {
  const sorted = [...figures].sort((a, b) => a.amount - b.amount);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest || sorted.length < 2) return null;
  const euros = highest.amount - lowest.amount;
  const percent = Math.round((euros / lowest.amount) * 100);
  return {
    stage: lowest.salary.stage,
    basis: lowest.salary.basis,
    lowest,
    highest,
    euros,
    percent,
    isWide: percent > DISAGREEMENT_FROM * 100,
    severalSources: new Set(figures.map(({ salary }) => salary.source)).size > 1,
    reasons: listReasons(figures),
    years: [...new Set(figures.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
  };
}

function listReasons(figures: readonly PayBound[]): DiscrepancyReason[] {
  const count = <Value>(read: (figure: PayBound) => Value) => new Set(figures.map(read)).size;
  const known = figures.filter(({ year }) => year !== null);
  const checks: [DiscrepancyReason, boolean][] = [
    ['years', new Set(known.map(({ year }) => year)).size > 1],
    ['undated', known.length > 0 && known.length < figures.length],
    ['bounds', count(({ salary }) => salary.kind === 'from') > 1],
  ];
  return checks.filter(([, holds]) => holds).map(([reason]) => reason);
}
