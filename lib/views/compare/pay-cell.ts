import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { smicAt } from '@/lib/model/reference/smic';
import { curveFor } from '@/lib/pay/curve-for';
import { type GrossMonthly, toGrossMonthly } from '@/lib/pay/gross-monthly';
import { toMonthlyEuros } from '@/lib/pay/monthly-euros';
import { roundEstimate } from '@/lib/pay/net-curve';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { GIST_WORDS } from '@/lib/pay/pay-words';
import { describeOldPay, findPayYear } from '@/lib/pay/pay-year';
import { describeFormerSmic, describeSmicStep, describeUnderSmic, readAgainstSmic } from '@/lib/pay/read-against-smic';
import { describeOtherFigures, findStartingPay } from '@/lib/pay/starting-pay';
import { formatAmount, type SalaryFigure, wordPay } from '@/lib/pay/word-pay';
import { wordPayToday } from '@/lib/pay/word-pay-today';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { shorten } from '@/lib/text/shorten';
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
  const references = payReferencesOf(catalogue, today);
  const reading = readAgainstSmic(salary, references);
  if (salary.kind === 'text' || !toMonthlyEuros(salary)) {
    const isText = salary.kind === 'text';
    const value = capitalizeFirst(isText ? wordPay(salary).figure : GIST_WORDS['no-monthly-amount']);
    const words = isText ? shorten(salary.raw, longestWording) : formatAmount(salary);
    return { cell: { value, lines: [words], source, more }, same: salary.raw };
  }
  const gross = toGrossMonthly(salary, curveFor(salary, job, references.curve));
  const isAsGiven = reading?.position === 'at' || !gross;
  const { figure, unit, condition } = isAsGiven
    ? wordPayToday(salary, references)
    : wordPay(toMonthlyFigure(salary, gross));
  const under = describeUnderSmic(salary, reading, job, null);
  const old = reading?.former ? null : describeOldPay(findPayYear(salary, job, catalogue), today);
  return {
    cell: {
      value: capitalizeFirst(figure),
      lines: [
        unit,
        isAsGiven ? describeFormerSmic(salary, reading) : describeOrigin(salary, gross),
        condition,
        describeOtherFigures(job.salaries),
        reading && reading.position !== 'at' && !under && capitalizeFirst(reading.text),
      ].filter((line) => typeof line === 'string'),
      warnings: [under, old].filter((line) => typeof line === 'string'),
      source,
      more,
    },
    same: `${figure} ${unit} ${condition}`,
  };
}

/** The SMIC that the row is compared with, said once at its head. */
export function describeSmicInForce(catalogue: Catalogue, today: string): string | undefined {
  const smic = smicAt(catalogue.smic, today);
  return smic && `SMIC en vigueur : ${describeSmicStep(smic)}`;
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
  if (certainty === 'estimated') return `estimation : ${given}`;
  return salary.period === 'month' ? null : `calculé : ${given}`;
}

function salaryAnchor({ sections }: JobSheet): string {
  return sections.find(({ kind }) => kind === 'salary')?.anchor ?? 'salaire';
}
