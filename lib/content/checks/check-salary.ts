import type { Check } from '@/lib/content/checks/check';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { highMonth, isPayReadPartly, isReversedRange, readSalaries, unlikelyMonth } from '@/lib/model/job-sheet/salary';
import { PAY_UNITS } from '@/lib/pay/convert-pay';
import { perPeriod } from '@/lib/pay/pay-words';
import { readAgainstSmic } from '@/lib/pay/read-against-smic';
import { smicInUnit } from '@/lib/pay/smic-in-unit';
import { cutQuote } from '@/lib/text/shorten';

/**
 * Points at a starting salary that is lower than the SMIC in force today: out of date, or for part-time work. The page of the job reads it
 * by the same rule; a SMIC of the past, which the page brings to today, is still to be mended in the sheet.
 */
export const checkStartingSalary: Check = ({ raw, job, smic }) => {
  if (!job || !smic) return [];
  return job.salaries.flatMap((salary) => {
    const unit = PAY_UNITS.find((one) => one === salary.period);
    const amount = salary.min ?? salary.max;
    if (salary.stage !== 'beginner' || !unit || !amount) return [];
    if (readAgainstSmic(salary, { smic: [smic], date: smic.from })?.position !== 'below') return [];
    const values = {
      amount: formatEuros(amount),
      smic: formatEuros(smicInUnit(smic, unit)),
      from: smic.from.split('-').reverse().join('/'),
      period: ` ${perPeriod(unit)}`,
    };
    return [createDiagnostic('salary-below-smic', { file: raw.file, line: salary.line }, values)];
  });
};

/** Messages stand in the export: their narrow spaces are part of what it gives. */
const EUROS = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

function formatEuros(amount: number): string {
  return `${EUROS.format(amount)}\u00A0€`;
}

/** Points at "Entre 3000 et 2500 euros". */
export const checkReversedAmounts: Check = ({ raw, job }) =>
  (job?.salaries ?? [])
    .filter((salary) => salary.kind === 'range' && isReversedRange(salary.raw))
    .map(({ line, raw: words }) => createDiagnostic('reversed-amounts', { file: raw.file, line }, { raw: words }));

/**
 * Points at amounts that no wage comes to, and at statements with an amount of which nothing can be compared: of the head, and of the
 * section on pay, even where the head says what counts.
 */
export const checkUnlikelyPay: Check = ({ raw, job }) => {
  if (!job) return [];
  const told = raw.collected.sections
    .filter(({ definition }) => definition?.key === 'salary')
    .flatMap(({ lines }) => lines.filter(({ text }) => !text.startsWith('#')))
    .flatMap(({ text, number: line }) => readSalaries(text, { line, stage: null }));
  const stated = job.salaries.filter(({ line }) => line < raw.head.bodyLine);
  return [...stated, ...told].flatMap((salary) => {
    const { kind, line, raw: words } = salary;
    const month = kind === 'text' ? unlikelyMonth(words) : highMonth(salary);
    const place = { file: raw.file, line };
    if (month !== null) {
      const fate = kind === 'text' ? 'ce montant n’est ni comparé ni classé' : 'presque aucun salaire n’y arrive';
      const values = { raw: cutQuote(words), monthly: formatEuros(Math.round(month)), fate };
      return [createDiagnostic('unlikely-pay', place, values)];
    }
    if (kind !== 'text') return [];
    return isPayReadPartly(words) ? [createDiagnostic('unread-pay', place, { raw: cutQuote(words) })] : [];
  });
};
