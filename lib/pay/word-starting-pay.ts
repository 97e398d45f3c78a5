import type { JobSheet, Salary } from '@/lib/model/job-sheet/job-sheet';
import { smicAt } from '@/lib/model/reference/smic';
import { formatEuros } from '@/lib/text/format-euros';
import { findAmountsBy, findPayGist, type PayGist } from './classify-pay-words';
import { compareWithSmic } from './describe-pay-answer';
import type { PayReferences } from './pay-references';
import { GROSS_A_MONTH } from './pay-words';
import { isOldPay } from './pay-year';
import { readAgainstSmic } from './read-against-smic';
import { describeOtherFigures, findStartingPay, shortCondition } from './starting-pay';
import { formatFigure, type SalaryFigure, wordUnit } from './word-pay';
import { AT_SMIC, wordPayToday } from './word-pay-today';

/** The beginner's pay of a job in a list, words before digits. */
export interface StartingPayWords {
  /** "au SMIC", "un peu plus que le SMIC", "paie au cachet"; null where the amount cannot be read against the SMIC. */
  words: string | null;
  /** The amount and its unit, with what comes between it and the words: " : dès 1 901 € brut par mois"; empty for pay in words. */
  detail: string;
}

const FROM_SMIC = 'à partir du SMIC';
const GISTS: Readonly<Record<PayGist, string>> = {
  'from-smic': FROM_SMIC,
  variable: 'paie variable',
  'no-monthly-amount': 'paie sans montant',
};
const DEPENDS = 'selon le cas';
const FULL_TIME = 'à temps plein';

/**
 * Words the starting pay for a list of jobs: the first figure for a beginner as it holds today, else what the words of the sheet come to.
 * An old amount is not compared, and says its year.
 * @param yearOf the year of a figure, null where none is known
 * @returns null where the sheet says nothing of a beginner's pay
 */
export function wordStartingPay(
  { salaries }: Pick<JobSheet, 'salaries'>,
  references: PayReferences,
  yearOf: (salary: Salary) => number | null,
): StartingPayWords | null {
  const salary = findStartingPay(salaries);
  if (!salary) return null;
  if (salary.kind === 'text') return wordText(salary, references);
  const depends = describeOtherFigures(salaries) ? DEPENDS : salary.condition && wordCondition(salary.condition);
  const { words, detail } = wordFigure(salary, references, yearOf(salary));
  return { words, detail: [detail, depends].filter(Boolean).join(', ') };
}

/** What an amount supposes, where a line has room for it; the SMIC is in the words already, but not that it is for a full time. */
function wordCondition(condition: string): string | null {
  if (!/\bsmic\b/i.test(condition)) return shortCondition(condition, DEPENDS);
  return /\btemps plein\b/i.test(condition) ? FULL_TIME : null;
}

function wordText(salary: Salary, { smic, date }: PayReferences): StartingPayWords {
  const gist = findPayGist(salary);
  const step = smicAt(smic, date);
  if (gist === 'from-smic' && step) {
    return { words: FROM_SMIC, detail: ` : ${formatEuros(step.monthly)} ${GROSS_A_MONTH}` };
  }
  const by = findAmountsBy(salary);
  return { words: by ? `paie ${by.short.toLowerCase()}` : GISTS[gist], detail: '' };
}

function wordFigure(salary: SalaryFigure, references: PayReferences, year: number | null): StartingPayWords {
  const reading = readAgainstSmic(salary, references);
  if (reading?.position === 'at') {
    const { figure, unit } = wordPayToday(salary, references);
    return { words: figure, detail: figure === AT_SMIC ? ` : ${unit}` : ` ${unit}` };
  }
  const amount = `${wordBounds(salary)} ${wordUnit(salary)}`;
  if (reading?.position === 'below') return { words: reading.text, detail: ` : ${amount}` };
  if (isOldPay(year, references.date)) return { words: null, detail: `${amount} en ${year}` };
  const words = compareWithSmic(salary, reading);
  return { words, detail: words ? ` : ${amount}` : amount };
}

/** "dès 1 890 €", "1 901 à 2 000 €", "jusqu’à 5 000 €", "environ 2 000 €" */
function wordBounds(salary: SalaryFigure): string {
  const { min, max, approximate } = salary;
  const figure = approximate ? `environ ${formatFigure(salary)}` : formatFigure(salary);
  if (max === null) return `dès ${figure}`;
  return min === null ? `jusqu’à ${figure}` : figure;
}
