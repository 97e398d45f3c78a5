import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { PayReferences } from './pay-references';
import { findStartingEuros } from './starting-euros';

/** Below this number of amounts, quartiles mean nothing: the amounts are given one by one. */
export const QUARTILES_FROM = 8;

export interface PaySummary {
  /** Jobs of the group. */
  jobs: number;
  /** Starting pay of those that give one, lowest first: gross euros a month. */
  amounts: readonly number[];
  /** Amounts that a sheet really gives, a quarter, half and three quarters of the way up; null for a small group. */
  quartiles: { first: number; median: number; third: number } | null;
  /** Jobs whose amount is neither said gross nor net, taken as it stands. */
  assumed: number;
  /** Jobs whose amount is estimated from a net one. */
  estimated: number;
}

/** Sums up the starting pay of a group of jobs, each counted once by `findStartingEuros`. No two amounts of a sheet are averaged. */
export function summarizePay(jobs: readonly JobSheet[], references: PayReferences): PaySummary {
  const found = jobs.flatMap((job) => findStartingEuros(job, references) ?? []);
  const amounts = found.map(({ euros }) => euros).sort((a, b) => a - b);
  const count = (certainty: string) => found.filter((one) => one.certainty === certainty).length;
  return {
    jobs: jobs.length,
    amounts,
    quartiles: amounts.length < QUARTILES_FROM ? null : takeQuartiles(amounts),
    assumed: count('assumed'),
    estimated: count('estimated'),
  };
}

function takeQuartiles(amounts: readonly number[]) {
  // Nearest rank: the smallest amount that the given part of the sheets does not exceed.
  const at = (part: number) => amounts[Math.ceil(part * amounts.length) - 1] ?? 0;
  return { first: at(0.25), median: at(0.5), third: at(0.75) };
}
