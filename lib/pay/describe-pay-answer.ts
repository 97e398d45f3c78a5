import { LONGEST_ANSWER } from '@/lib/model/job-sheet/chapters';
import type { JobSheet, Salary } from '@/lib/model/job-sheet/job-sheet';
import { smicAt } from '@/lib/model/reference/smic';
import { countWords } from '@/lib/text/count-words';
import { formatEuros } from '@/lib/text/format-euros';
import { findAmountsBy, findPayGist } from './classify-pay-words';
import { isFullMonth } from './curve-for';
import { describeLegalFloor } from './describe-legal-floor';
import { toMonthlyEuros } from './monthly-euros';
import type { PayReferences } from './pay-references';
import { GROSS_A_MONTH, nameStage } from './pay-words';
import { isOldPay } from './pay-year';
import { readAgainstSmic, type SmicReading, wordDegree } from './read-against-smic';
import { spanStage, wordSpread } from './span-stage';
import { findStartingPay } from './starting-pay';
import { formatFigure, type SalaryFigure, wordUnit } from './word-pay';
import { wordPayToday } from './word-pay-today';

/** The answer to "Combien on gagne ?": one sentence in three parts, of which the middle one is told apart. */
export interface PayAnswer {
  /** With the space that follows; empty where the sentence begins with the answer. */
  before: string;
  answer: string;
  /** With the space or the comma that comes first, and the full stop. */
  after: string;
  /** The statement that it rests on; null where the sheet gives none. */
  salary: Salary | null;
}

const AT_FIRST = 'Au début, ';
/** Where a sentence has no room for the condition of an amount. */
const IN_NOTE = ' (précisions en note)';
/** By how many other amounts the sheet gives on other conditions: none, one, several. */
const OTHERS = ['', ' ; un autre montant suit', ' ; d’autres montants suivent'] as const;

/**
 * Answers "Combien on gagne ?" in one sentence of at most twenty words: the beginner's pay, else what the sheet says of later. Amounts are
 * compared with the SMIC only where both are a full-time month, both gross or both net, and the amount is not old.
 * @param facts `yearOf`: the year of a figure, null where none is known; `mayTellElsewhere`: true where other words of the sheet may tell of
 * pay, so that its silence cannot be claimed
 */
export function describePayAnswer(
  job: Pick<JobSheet, 'salaries' | 'employmentStatuses' | 'minimumLevel'>,
  references: PayReferences,
  facts: { yearOf: (salary: Salary) => number | null; mayTellElsewhere: boolean },
): PayAnswer {
  const span = spanStage(job, 'beginner', references);
  if (span?.isSpread && !span.isByCase) {
    const { amount, unit } = wordSpread(span, references);
    return { before: AT_FIRST, answer: amount, after: ` ${unit}.`, salary: span.figures[0] };
  }
  const salary = span?.figures[0] ?? findStartingPay(job.salaries);
  if (!salary) return describeLater(job, references, facts.mayTellElsewhere);
  if (salary.kind === 'text') return describeWords(salary, job.salaries, references);
  const others = span?.isByCase ? span.figures.length - 1 : 0;
  return describeFigure(salary, references, facts.yearOf(salary), OTHERS[Math.min(others, 2)] ?? '');
}

/** @param others says that other amounts hold on other conditions; empty where there are none */
function describeFigure(
  salary: SalaryFigure,
  references: PayReferences,
  year: number | null,
  others: string,
): PayAnswer {
  const reading = readAgainstSmic(salary, references);
  const condition = wordCondition(salary);
  // An amount under the SMIC is what the sheet says, not what can be paid.
  const before = reading?.position === 'below' ? 'La fiche dit ' : AT_FIRST;
  const cut = (answer: string, said: string, more = ''): PayAnswer =>
    fit(salary, before, answer, [
      `${said}${condition}${more}${others}`,
      `${said}${condition}${others}`,
      `${said}${more}${IN_NOTE}${others}`,
      `${said}${IN_NOTE}${others}`,
    ]);
  if (reading?.position === 'at') {
    const { figure, unit } = wordPayToday(salary, references);
    // « À partir de 1 801 € » is a floor: some are paid more.
    const words = salary.max === null ? 'on gagne à partir du SMIC' : 'on est payé au SMIC';
    return figure === 'au SMIC' ? cut(words, ` : ${unit}`) : cut(figure, ` ${unit}`);
  }
  const period = ` ${wordUnit(salary)}`;
  const amount = wordAmount(salary);
  if (isOldPay(year, references.date)) return cut(amount, `${period} en ${year}`);
  const compared = compareWithSmic(salary, reading);
  return cut(amount, period, compared ? ` : ${compared}` : '');
}

/** "au moins 1 890 €", "entre 1 901 et 2 000 €", "jusqu’à 5 000 €", "environ 2 000 €" */
function wordAmount(salary: SalaryFigure): string {
  const { min, max, approximate } = salary;
  const figure = formatFigure(salary);
  const around = approximate ? 'environ ' : '';
  if (max === null) return `au moins ${around}${figure}`;
  if (min === null) return `jusqu’à ${around}${figure}`;
  return min === max ? `${around}${figure}` : `entre ${around}${figure.replace(' à ', ' et ')}`;
}

/**
 * Says in words alone where both ends of an amount stand against the SMIC.
 * @returns "nettement plus que le SMIC"; null where they do not stand alike, or where the two cannot be compared
 */
export function compareWithSmic(salary: SalaryFigure, reading: SmicReading | null): string | null {
  if (!reading || salary.basis === 'unspecified' || salary.min === null || !isFullMonth(salary)) return null;
  if (reading.position === 'below') return reading.text;
  const highest = toMonthlyEuros(salary)?.max;
  const isAlike = highest == null || wordDegree(highest / reading.inForce) === reading.degree;
  return isAlike ? reading.degree : null;
}

/** The condition in the sheet's words; where the sentence has no room for it, its end says that a note does (`IN_NOTE`). */
function wordCondition({ condition }: Salary): string {
  if (!condition || /\bsmic\b/i.test(condition)) return '';
  return `, ${condition}`;
}

/** The first end that keeps the sentence short enough, else the last. */
function fit(salary: Salary, before: string, answer: string, ends: readonly string[]): PayAnswer {
  const end = ends.find((one) => countWords(`${before}${answer}${one}`) <= LONGEST_ANSWER) ?? ends.at(-1) ?? '';
  return { before, answer, after: `${end}.`, salary };
}

function describeWords(salary: Salary, all: readonly Salary[], { smic, date }: PayReferences): PayAnswer {
  const step = smicAt(smic, date);
  const gist = findPayGist(salary);
  if (gist === 'from-smic' && step) {
    const after = ` : ${formatEuros(step.monthly)} ${GROSS_A_MONTH}.`;
    return { before: AT_FIRST, answer: 'la paie part du SMIC', after, salary };
  }
  const amounts = findAmountsBy(salary);
  if (!amounts) {
    const before = gist === 'variable' ? 'La fiche parle d’une paie variable, ' : 'La fiche parle de la paie ';
    const hasOthers = all.some((other) => other.kind !== 'text' || findAmountsBy(other) !== null);
    return { before, answer: `sans donner de montant${hasOthers ? ' pour le début' : ''}`, after: '.', salary };
  }
  const { before, answer } = amounts;
  const after = hasOneAmount(all) ? ' : le montant de la fiche suit.' : ' : les montants de la fiche suivent.';
  return { before, answer, after, salary };
}

/** True where all that the sheet says of pay names one amount: neither a range nor a figure beside it. */
function hasOneAmount(salaries: readonly Salary[]): boolean {
  const words = salaries.map(({ raw }) => raw).join(' ; ');
  const amounts = words.match(/\d[\d\s.,]*(?:€|(?:euros?|bruts?|nets?)(?!\p{L}))/giu) ?? [];
  return amounts.length === 1 && !/\d\s*(?:€|euros?)?\s*(?:à|et|ou|-|–)\s*\d/iu.test(words);
}

/** An amount of which the sheet does not say when one earns it; in fewer words where the sentence would be too long. */
function tellUndated(salary: SalaryFigure, ends: readonly string[]): PayAnswer {
  const tell = (before: string) => fit(salary, before, wordAmount(salary), ends);
  const whole = tell('Sans dire à quel moment de la carrière, la fiche donne ');
  const isShort = countWords(`${whole.before}${whole.answer}${whole.after}`) <= LONGEST_ANSWER;
  return isShort ? whole : tell('Sans dire quand, la fiche donne ');
}

function describeLater(
  job: Pick<JobSheet, 'salaries' | 'employmentStatuses' | 'minimumLevel'>,
  references: PayReferences,
  mayTellElsewhere: boolean,
): PayAnswer {
  const later = job.salaries.find(({ kind }) => kind !== 'text') ?? null;
  if (later && later.kind !== 'text') {
    const ends = [` ${wordUnit(later)}${wordCondition(later)}`, ` ${wordUnit(later)}${IN_NOTE}`];
    return later.stage
      ? fit(later, `${nameStage(later.stage)}, `, wordAmount(later), [
          ...ends.map((end) => `${end} ; au début, on ne sait pas`),
          ...ends.slice(-1),
        ])
      : tellUndated(later, ends);
  }
  const floor = describeLegalFloor(job, references.smic, references.date);
  const after = floor ? `. ${floor}` : '.';
  return mayTellElsewhere || job.salaries.length > 0
    ? { before: 'La fiche ne donne ', answer: 'pas de montant', after, salary: null }
    : { before: 'La fiche ', answer: 'ne dit pas combien on gagne', after, salary: null };
}
