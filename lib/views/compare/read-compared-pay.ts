import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { curveFor } from '@/lib/pay/curve-for';
import { type GrossMonthly, toGrossMonthly } from '@/lib/pay/gross-monthly';
import { toMonthlyEuros } from '@/lib/pay/monthly-euros';
import { roundEstimate } from '@/lib/pay/net-curve';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { GIST_WORDS } from '@/lib/pay/pay-words';
import { describeOldPay, findPayYear } from '@/lib/pay/pay-year';
import { bringToToday, describeFormerSmic, describeUnderSmic, readAgainstSmic } from '@/lib/pay/read-against-smic';
import { describeOtherFigures, findStartingPay, shortCondition } from '@/lib/pay/starting-pay';
import { conditionAlone, formatAmount, type SalaryFigure, wordPay } from '@/lib/pay/word-pay';
import { wordPayToday } from '@/lib/pay/word-pay-today';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { shorten } from '@/lib/text/shorten';

/** The pay of a beginner as a comparison tells it, in gross euros a month. */
export interface ComparedPay {
  /** "Au SMIC", "1 890 €"; for pay in words, what they come to. */
  value: string;
  /** "au moins, brut par mois, calculé"; null for pay in words. */
  unit: string | null;
  /** "hors primes", "selon le cas"; the beginning of pay in words. */
  condition: string | null;
  /** "1 % de plus que le SMIC"; null where the value or a warning says it. */
  againstSmic: string | null;
  /** Old, or under the SMIC, in words; none for a job above bac + 3 under the SMIC. */
  warnings: readonly string[];
  /** Old, or under the SMIC: its place on a scale is not sure. */
  isDoubtful: boolean;
  /** What the sheet prints, and who says so. */
  proof: readonly string[];
  /** Gross euros a month of full-time work; null where the pay has no place on a scale. */
  gross: GrossMonthly | null;
}

const LONGEST_WORDING = 60;

/**
 * Reads the first pay that a sheet gives for a beginner, with all that goes with the figure: bound, gross or net, condition, what it was before
 * a conversion or an estimate, other amounts, source, age and place against the SMIC.
 * @param today YYYY-MM-DD
 * @returns null where the sheet gives none
 */
export function readComparedPay(catalogue: Catalogue, job: JobSheet, today: string): ComparedPay | null {
  const salary = findStartingPay(job.salaries);
  if (!salary) return null;
  const source = `Source : ${findFactSource(job, catalogue, salary)}`;
  const references = payReferencesOf(catalogue, today);
  const reading = readAgainstSmic(salary, references);
  const gross =
    salary.kind === 'text'
      ? null
      : toGrossMonthly(bringToToday(salary, reading), curveFor(salary, job, references.curve));
  if (salary.kind === 'text' || !toMonthlyEuros(salary)) {
    const isText = salary.kind === 'text';
    return {
      value: capitalizeFirst(isText ? wordPay(salary).figure : GIST_WORDS['no-monthly-amount']),
      unit: null,
      condition: isText ? shorten(salary.raw, LONGEST_WORDING) : formatAmount(salary),
      againstSmic: null,
      warnings: [],
      isDoubtful: false,
      proof: [`La fiche dit « ${salary.raw} »`, source],
      gross: null,
    };
  }
  const isAtSmic = reading?.position === 'at';
  const { figure, unit, condition } =
    isAtSmic || !gross ? wordPayToday(salary, references) : wordPay(toMonthlyFigure(salary, gross));
  const under = describeUnderSmic(salary, reading, job, null);
  const old = reading?.former ? null : describeOldPay(findPayYear(salary, job, catalogue), today);
  const origin = isAtSmic || !gross ? null : describeOrigin(salary, gross);
  const others = describeOtherFigures(job.salaries);
  return {
    value: capitalizeFirst(figure),
    unit: [unit, origin].filter(Boolean).join(', ') || null,
    condition: condition && shortCondition(condition, 'selon le cas'),
    againstSmic: reading && !isAtSmic && !under ? capitalizeFirst(reading.text) : null,
    warnings: [under, old].filter((line) => line !== null),
    isDoubtful: old !== null || reading?.position === 'below',
    proof: [
      isAtSmic ? describeFormerSmic(salary, reading) : origin && `La fiche donne ${formatAmount(salary)}`,
      condition && capitalizeFirst(conditionAlone(condition)),
      others && capitalizeFirst(others),
      source,
    ].filter((line) => line !== null),
    gross,
  };
}

/** The statement as gross (or unspecified) pay for a month; whole euros where it was computed, tens where it was estimated. */
function toMonthlyFigure(salary: SalaryFigure, { min, max, certainty }: GrossMonthly): SalaryFigure {
  const round = (amount: number | null) => {
    if (amount === null) return null;
    if (certainty === 'estimated') return roundEstimate(amount, 'month');
    return salary.period === 'month' ? amount : Math.round(amount);
  };
  const basis = certainty === 'assumed' ? ('unspecified' as const) : ('gross' as const);
  return { ...salary, min: round(min), max: round(max), period: 'month', basis } as SalaryFigure;
}

function describeOrigin(salary: SalaryFigure, { certainty }: GrossMonthly): string | null {
  if (certainty === 'estimated') return 'estimation';
  return salary.period === 'month' ? null : 'calculé';
}
