import type { Salary, SalaryBasis, SalaryPeriod } from '@/lib/model/job-sheet/job-sheet';
import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import { frenchTypography } from '@/lib/text/french-typography';

const PERIODS: Record<SalaryPeriod, string> = {
  hour: 'par heure',
  day: 'par jour',
  week: 'par semaine',
  month: 'par mois',
  year: 'par an',
};

/** A bare number in a range, with its cents if it has some. */
function bare(amount: number): string {
  return formatNumber(amount, Number.isInteger(amount) ? 0 : 2);
}

/** A pay statement that gives a figure. */
export type SalaryFigure = Exclude<Salary, { kind: 'text' }>;

/**
 * Writes the figure alone, for a place where its unit stands right beside it (`formatUnit`).
 * @returns "2 230 €", "25 000 à 30 000 €"
 */
export function formatFigure({ min, max }: Pick<SalaryFigure, 'min' | 'max'>): string {
  if (min === null || max === null || min === max) return formatEuros(max ?? min ?? 0);
  return `${bare(min)} à ${formatEuros(max)}`;
}

/**
 * Writes what the figure means: bound, gross or net, period.
 * @returns "au moins, brut par mois", "environ, par an, brut ou net non précisé"
 */
export function formatUnit({ min, max, period, basis, approximate }: SalaryFigure): string {
  const bound = max === null ? 'au moins' : min === null ? 'au plus' : null;
  return [bound, approximate && 'environ', formatBasis(basis, period)].filter(Boolean).join(', ');
}

function formatBasis(basis: SalaryBasis, period: SalaryPeriod): string {
  switch (basis) {
    case 'gross':
      return `brut ${PERIODS[period]}`;
    case 'net':
      return `net ${PERIODS[period]}`;
    case 'unspecified':
      return `${PERIODS[period]}, brut ou net non précisé`;
    default:
      return basis satisfies never;
  }
}

/** The figure with its bounds in words, for running text. */
function formatBounds(salary: SalaryFigure): string {
  const { min, max, approximate } = salary;
  const figure = formatFigure(salary);
  const around = approximate ? `environ ${figure}` : figure;
  if (max === null) return approximate ? `à partir d’${around}` : `à partir de ${around}`;
  if (min === null) return `jusqu’à ${around}`;
  return min === max || approximate ? around : `de ${around}`;
}

/**
 * Writes the amount of a pay statement with its unit, and gross or net.
 * @returns "à partir de 2 230 € brut par mois", "de 25 000 à 30 000 € par an (brut ou net non précisé)"; a statement
 * without a figure as the sheet words it
 */
export function formatAmount(salary: Salary): string {
  if (salary.kind === 'text') return frenchTypography(salary.raw);
  const { basis, period } = salary;
  if (basis !== 'unspecified') return `${formatBounds(salary)} ${formatBasis(basis, period)}`;
  return `${formatBounds(salary)} ${PERIODS[period]} (brut ou net non précisé)`;
}
