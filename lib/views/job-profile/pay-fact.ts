import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { smicAt } from '@/lib/model/reference/smic';
import { findAmountsBy, findPayGist, type PayGist } from '@/lib/pay/classify-pay-words';
import { BASIS_WORDS, GROSS_A_MONTH, perPeriod } from '@/lib/pay/pay-words';
import { findPayYear, isOldPay } from '@/lib/pay/pay-year';
import { bringToToday, readAgainstSmic } from '@/lib/pay/read-against-smic';
import { countOtherFigures, findStartingPay } from '@/lib/pay/starting-pay';
import { type SalaryFigure, wordBound } from '@/lib/pay/word-pay';
import { formatEuros } from '@/lib/text/format-euros';
import { shorten } from '@/lib/text/shorten';
import type { FirstFact } from '@/lib/views/shared/chapter';
import { citePay, findUnsaidCondition, type PayContext } from './cite-pay';

/** Longest detail of the pay, in characters: a tile of a phone holds three such lines; the note says the rest. */
const LONGEST_DETAIL = 42;
/** Longest quote in a note, in characters. */
const LONGEST_QUOTE = 240;
/** By how many other amounts the sheet gives for a beginner: none, one, several. */
const OTHERS_CITED = [false, 'autre montant cité', 'autres montants cités'] as const;
const FROM_SMIC = 'Dès le SMIC';
type PayWords = Pick<FirstFact, 'value' | 'detail'>;
/** Pay in words, for a tile. */
const GISTS: Record<PayGist, string> = {
  'from-smic': FROM_SMIC,
  variable: 'Variable',
  'no-monthly-amount': 'Sans montant',
};
/**
 * The beginner's pay that the sheet gives first, never an average, short enough for a tile; what its source is, and what else must be known
 * of it, is in its note.
 * @param isAlone true where no chapter of pay follows, as on paper: the note then says too the end of words that the tile cuts
 * @returns null where the sheet gives none
 */
export function toPayFact(context: PayContext, isAlone = false): FirstFact | null {
  const salary = findStartingPay(context.job.salaries);
  if (!salary) return null;
  const words = salary.kind === 'text' ? wordTextPay(salary, context) : wordFigurePay(salary, context);
  return {
    key: 'pay',
    label: 'Au début, on gagne',
    href: null,
    ...words,
    note: citePay(salary, context, findUnsaid(salary, words, isAlone)),
  };
}

/** What a tile leaves out: a condition that it has no room for; where no chapter follows, the end of words that it cuts. */
function findUnsaid(salary: Salary, { detail }: PayWords, isAlone: boolean): string | null {
  if (salary.kind !== 'text') return findUnsaidCondition(salary, detail ?? '');
  return isAlone && detail?.endsWith('…')
    ? `La fiche dit « ${shorten(salary.raw.replace(/\.$/, ''), LONGEST_QUOTE)} »`
    : null;
}

function wordTextPay(salary: Salary, { references: { smic, date } }: PayContext): PayWords {
  const gist = findPayGist(salary);
  const step = smicAt(smic, date);
  return gist === 'from-smic' && step
    ? { value: FROM_SMIC, detail: `${formatEuros(step.monthly)} ${GROSS_A_MONTH}` }
    : { value: findAmountsBy(salary)?.short ?? GISTS[gist], detail: shorten(salary.raw, LONGEST_DETAIL) };
}

function wordFigurePay(salary: SalaryFigure, { references, job, catalogue }: PayContext): PayWords {
  const reading = readAgainstSmic(salary, references);
  const { min, max, period, basis } = bringToToday(salary, reading);
  const upTo = min !== null && max !== null && max > min ? `jusqu’à ${formatEuros(max)}` : null;
  if (min !== null && reading?.position === 'at') {
    const unit = `${BASIS_WORDS[basis]} ${perPeriod('month')}`;
    return upTo
      ? { value: FROM_SMIC, detail: `${upTo} ${unit}` }
      : { value: 'Au SMIC', detail: `${formatEuros(min)} ${unit}` };
  }
  const isKnown = basis !== 'unspecified';
  const year = findPayYear(salary, job, catalogue);
  const when = isOldPay(year, references.date) ? `${perPeriod(period)} en ${year}` : perPeriod(period);
  const below = reading?.position === 'below' ? reading.text : null;
  const said = [
    when,
    below && wordBelow(below, upTo ? null : wordBound(salary), when),
    upTo ?? (below ? null : wordBound(salary)),
    salary.approximate && 'environ',
    !isKnown && BASIS_WORDS[basis],
    OTHERS_CITED[Math.min(countOtherFigures(job.salaries), 2)],
    salary.condition,
  ].filter((part) => typeof part === 'string');
  return {
    value: [formatEuros(min ?? max ?? 0), isKnown && BASIS_WORDS[basis]].filter(Boolean).join(' '),
    detail: said.reduce((detail, part) =>
      joined(detail, part).length > LONGEST_DETAIL ? detail : joined(detail, part),
    ),
  };
}

/** The bound belongs to the amount: it comes before the warning, where there is room for both. */
function wordBelow(below: string, bound: string | null, before: string): string {
  const both = bound ? `${bound} : ${below}` : below;
  return joined(before, both).length > LONGEST_DETAIL ? below : both;
}

function joined(detail: string, part: string): string {
  return `${detail}, ${part}`;
}
