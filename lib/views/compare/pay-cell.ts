import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { type SmicStep, smicAt } from '@/lib/model/reference/smic';
import { compareWithSmic, type SmicComparison } from '@/lib/pay/compare-with-smic';
import { formatAmount, formatFigure, formatUnit, type SalaryFigure } from '@/lib/pay/format-salary';
import { findStartingPay } from '@/lib/pay/format-starting-pay';
import { type GrossMonthly, toGrossMonthly } from '@/lib/pay/gross-monthly';
import { findNetRate, roundEstimate } from '@/lib/pay/net-rate';
import { describeOldPay, findPayYear } from '@/lib/pay/pay-year';
import { formatCount } from '@/lib/text/format-count';
import { formatDate } from '@/lib/text/format-date';
import { formatEuros } from '@/lib/text/format-euros';
import { frenchTypography } from '@/lib/text/french-typography';
import { shorten } from '@/lib/text/shorten';
import { NBSP } from '@/lib/text/spaces';
import { type FilledCell, notStated } from './filled-cell';

const longestWording = 110;

/**
 * The first pay that the sheet gives for a beginner, in gross euros a month, with all that goes with the figure: bound, gross or net,
 * condition, what it was before a conversion or an estimate, other amounts, source, age and place against the SMIC.
 * @param today YYYY-MM-DD
 */
export function toPayCell(catalogue: Catalogue, job: JobSheet, today: string): FilledCell {
  const salary = findStartingPay(job.salaries);
  if (!salary) return notStated('La fiche ne donne pas le salaire au début.');
  const source = findFactSource(job, catalogue, salary);
  const more = { href: `/metiers/${job.slug}#${salaryAnchor(job)}`, label: 'Voir les salaires' };
  const gross = toGrossMonthly(salary, findNetRate(catalogue.wages));
  if (salary.kind === 'text' || !gross) {
    const words = salary.kind === 'text' ? frenchTypography(shorten(salary.raw, longestWording)) : formatAmount(salary);
    return { cell: { value: 'Sans montant par mois', lines: [words], source, more }, same: salary.raw };
  }
  const figure = toMonthlyFigure(salary, gross);
  const smic = compareWithSmic(salary, catalogue.smic, today);
  const old = describeOldPay(findPayYear(salary, job, catalogue.collection), today);
  const others = job.salaries.filter(({ stage, kind }) => stage === 'beginner' && kind !== 'text').length - 1;
  return {
    cell: {
      value: formatFigure(figure),
      lines: [
        formatUnit(figure),
        describeOrigin(salary, gross),
        salary.condition && frenchTypography(salary.condition),
        others > 0 && `${formatCount(others, 'autre montant', 'autres montants')} dans la fiche`,
        smic && smic.position !== 'below' && withoutReference(smic),
      ].filter((line) => typeof line === 'string'),
      warnings: [smic?.position === 'below' && withoutReference(smic), old].filter((line) => typeof line === 'string'),
      source,
      more,
    },
    same: `${formatFigure(figure)} ${formatUnit(figure)} ${salary.condition}`,
  };
}

/** The SMIC that the row is compared with, said once at its head. */
export function describeSmicInForce(catalogue: Catalogue, today: string): string | undefined {
  const smic = smicAt(catalogue.smic, today);
  return smic && `SMIC en vigueur${NBSP}: ${describeStep(smic)}`;
}

function describeStep({ monthly, from }: SmicStep): string {
  return `${formatEuros(monthly)} brut par mois depuis le ${formatDate(from)}`;
}

function withoutReference({ text, smic }: SmicComparison): string {
  return text.replace(` en vigueur (${describeStep(smic)})`, '');
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
  const given = `la fiche donne ${formatAmount(salary)}`;
  if (certainty === 'estimated') return `estimation${NBSP}: ${given}`;
  return salary.period === 'month' ? null : `calculé${NBSP}: ${given}`;
}

function salaryAnchor({ sections }: JobSheet): string {
  return sections.find(({ kind }) => kind === 'salary')?.anchor ?? 'salaire';
}
