import type { CareerStage, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { smicAt } from '@/lib/model/reference/smic';
import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import { curveFor } from './curve-for';
import { type GrossMonthly, toGrossMonthly } from './gross-monthly';
import { mayConvert } from './may-convert';
import type { PayReferences } from './pay-references';
import { GROSS_A_MONTH } from './pay-words';
import { bringToToday, readAgainstSmic } from './read-against-smic';
import type { SalaryFigure } from './word-pay';

/** What a sheet gives for one stage of a career, as one stretch of gross euros a month of full-time work. */
export interface StageSpan {
  /** The figures it is made of, as the sheet prints them; never empty. */
  figures: readonly [SalaryFigure, ...SalaryFigure[]];
  least: number;
  /** Equal to `least` for a single amount, or an open one. */
  most: number;
  /** True where the highest figure is a lower bound ("à partir de"). */
  isOpen: boolean;
  certainty: GrossMonthly['certainty'];
  /** True where the figures differ: the stretch is then from the least to the most of them, and none of them alone. */
  isSpread: boolean;
  severalSources: boolean;
  /** True where one source gives each of the figures on a condition of its own: no stretch holds for anybody, each is told with its condition. */
  isByCase: boolean;
}

interface Placed {
  figure: SalaryFigure;
  gross: GrossMonthly;
  least: number;
  most: number;
}

/**
 * Gathers the figures of one stage of a career. Several are one stretch, never a mean: only those said gross are put together; without any,
 * the first that can be placed stands alone.
 * @param stage null: the figures of which the sheet does not say the stage
 * @returns null where no figure of that stage can be brought to gross euros a month
 */
export function spanStage(
  job: Pick<JobSheet, 'salaries' | 'employmentStatuses'>,
  stage: CareerStage | null,
  references: PayReferences,
): StageSpan | null {
  const placed = job.salaries.flatMap((salary) => (salary.stage === stage ? place(job, salary, references) : []));
  const given = placed.filter(({ gross }) => gross.certainty === 'given');
  const [first, ...others] = given.length > 0 ? given : placed.slice(0, 1);
  if (!first) return null;
  const all = [first, ...others];
  const most = Math.max(...all.map((one) => one.most));
  const isSpread = new Set(all.map((one) => `${one.least} ${one.most}`)).size > 1;
  const severalSources = new Set(all.map(({ figure }) => figure.source)).size > 1;
  const conditions = new Set(all.flatMap(({ figure }) => figure.condition ?? []));
  return {
    figures: [first.figure, ...others.map(({ figure }) => figure)],
    least: Math.min(...all.map(({ least }) => least)),
    most,
    isOpen: all.some((one) => one.most === most && one.gross.max === null),
    certainty: first.gross.certainty,
    isSpread,
    severalSources,
    isByCase: isSpread && !severalSources && conditions.size === all.length,
  };
}

function place(
  job: Pick<JobSheet, 'employmentStatuses'>,
  salary: JobSheet['salaries'][number],
  references: PayReferences,
): Placed[] {
  if (salary.kind === 'text' || !mayConvert(job, salary.period, 'month')) return [];
  const today = bringToToday(salary, readAgainstSmic(salary, references));
  const gross = toGrossMonthly(today, curveFor(salary, job, references.curve));
  const least = gross?.min ?? gross?.max;
  return gross && least ? [{ figure: salary, gross, least, most: gross.max ?? least }] : [];
}

/**
 * Writes a stretch of several figures.
 * @returns `amount`: "du SMIC à 2 500 €", "de 1 500 à 2 230 € ou plus"; `unit`: "brut par mois, selon les sources"
 */
export function wordSpread(
  { least, most, isOpen, severalSources }: StageSpan,
  { smic, date }: PayReferences,
): { amount: string; unit: string } {
  const from = least === smicAt(smic, date)?.monthly ? 'du SMIC' : `de ${formatNumber(Math.round(least))}`;
  return {
    amount: `${from} à ${formatEuros(Math.round(most))}${isOpen ? ' ou plus' : ''}`,
    unit: `${GROSS_A_MONTH}, ${severalSources ? 'selon les sources' : 'selon le cas'}`,
  };
}
