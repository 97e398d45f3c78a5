import type { Check } from '@/lib/content/checks/check';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { isReversedRange } from '@/lib/model/job-sheet/salary';
import type { SmicStep } from '@/lib/model/reference/smic';

/** SMIC for the period of a salary, gross euros: 35 hours a week, twelve months a year (article L3231-2 du code du travail). */
function smicFor(period: Salary['period'], smic: SmicStep): number | null {
  switch (period) {
    case 'hour':
      return smic.hourly;
    case 'month':
      return smic.monthly;
    case 'year':
      return smic.monthly * 12;
    default:
      return null;
  }
}

const PERIOD_WORDS: Record<string, string> = { hour: ' de l’heure', month: ' par mois', year: ' par an' };

/**
 * Points at a starting salary that is lower than the SMIC in force today: out of date, or for part-time work.
 * Net amounts are left alone: the SMIC is a gross amount.
 */
export const checkStartingSalary: Check = ({ raw, job, smic }) => {
  if (!job || !smic) return [];
  return job.salaries.flatMap((salary) => {
    const least = smicFor(salary.period, smic);
    const amount = salary.min ?? salary.max;
    if (salary.stage !== 'beginner' || salary.basis === 'net') return [];
    if (least === null || amount === null || amount >= least) return [];
    const values = {
      amount: formatEuros(amount),
      smic: formatEuros(least),
      from: smic.from.split('-').reverse().join('/'),
      period: PERIOD_WORDS[salary.period ?? ''] ?? '',
    };
    return [createDiagnostic('salary-below-smic', { file: raw.file, line: salary.line }, values)];
  });
};

const EUROS = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

function formatEuros(amount: number): string {
  return `${EUROS.format(amount)}\u00A0€`;
}

/** Points at "Entre 3000 et 2500 euros". */
export const checkReversedAmounts: Check = ({ raw, job }) =>
  (job?.salaries ?? [])
    .filter((salary) => salary.kind === 'range' && isReversedRange(salary.raw))
    .map(({ line, raw: words }) => createDiagnostic('reversed-amounts', { file: raw.file, line }, { raw: words }));
