import type { Salary, SalaryBasis, SalaryPeriod } from '@/lib/model/job-sheet/job-sheet';
import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import { findPayGist, type PayGist } from './classify-pay-words';
import { BASIS_WORDS, GIST_WORDS, perPeriod } from './pay-words';

/** A pay statement that gives a figure. */
export type SalaryFigure = Exclude<Salary, { kind: 'text' }>;

/** A pay statement in words, in parts: each place prints those that it has room for. */
export interface WordedPay {
  kind: 'figure' | PayGist;
  /** To stand large: "2 230 €", "25 000 à 30 000 €"; for pay in words what they come to, "variable". */
  figure: string;
  /** What the figure means, to stand beside it: "au moins, brut par mois", "environ, par an, brut ou net non précisé"; null for pay in words. */
  unit: string | null;
  /** The sheet's own words: the condition of a figure, else the whole statement. */
  condition: string | null;
}

/** Words a pay statement, for every place that has room for its parts. */
export function wordPay(salary: Salary): WordedPay {
  if (salary.kind === 'text') {
    const kind = findPayGist(salary);
    return { kind, figure: GIST_WORDS[kind], unit: null, condition: salary.raw };
  }
  const { approximate, basis, period, condition } = salary;
  const unit = [wordBound(salary), approximate && 'environ', wordUnit({ basis, period })].filter(Boolean).join(', ');
  return { kind: 'figure', figure: formatFigure(salary), unit, condition };
}

/** What joins a condition to its amount in a sentence. */
const CONJUNCTION = /^(?:mais|et|or|toutefois|cependant)(?:\s*,\s*|\s+)/iu;

/** Writes a condition to stand by itself, away from its amount: "mais, en usine, des primes" is "en usine, des primes". */
export function conditionAlone(condition: string): string {
  return condition.replace(CONJUNCTION, '');
}

/** Writes one amount, or two with "à" between them, without their unit. */
export function formatFigure({ min, max }: Pick<SalaryFigure, 'min' | 'max'>): string {
  if (min === null || max === null || min === max) return formatEuros(max ?? min ?? 0);
  return `${formatNumber(min, Number.isInteger(min) ? 0 : 2)} à ${formatEuros(max)}`;
}

/** Says which bound a lone amount is; null for a range or a single amount. */
export function wordBound({ min, max }: Pick<SalaryFigure, 'min' | 'max'>): string | null {
  if (max === null) return 'au moins';
  return min === null ? 'au plus' : null;
}

/** Writes what an amount is: "brut par mois"; "par mois, brut ou net non précisé". */
export function wordUnit({ basis, period }: { basis: SalaryBasis; period: SalaryPeriod }): string {
  return basis === 'unspecified'
    ? `${perPeriod(period)}, ${BASIS_WORDS.unspecified}`
    : `${BASIS_WORDS[basis]} ${perPeriod(period)}`;
}

/**
 * Writes the amount of a pay statement for running text, with its unit, and gross or net.
 * @returns "à partir de 2 230 € brut par mois", "de 25 000 à 30 000 € par an (brut ou net non précisé)"; a statement
 * without a figure as the sheet words it
 */
export function formatAmount(salary: Salary): string {
  if (salary.kind === 'text') return salary.raw;
  const { basis, period } = salary;
  return basis === 'unspecified'
    ? `${formatBounds(salary)} ${perPeriod(period)} (${BASIS_WORDS.unspecified})`
    : `${formatBounds(salary)} ${wordUnit(salary)}`;
}

function formatBounds(salary: SalaryFigure): string {
  const { min, max, approximate } = salary;
  const figure = formatFigure(salary);
  const around = approximate ? `environ ${figure}` : figure;
  if (max === null) return approximate ? `à partir d’${around}` : `à partir de ${around}`;
  if (min === null) return `jusqu’à ${around}`;
  return min === max || approximate ? around : `de ${around}`;
}
