import type { CareerStage, Salary, SalaryBasis, SalaryPeriod } from './job-sheet';

/** Where a pay statement stands and what its title says of it. */
export interface SalaryContext {
  line: number;
  /** Stage that the title announces ("Salaire du débutant"). */
  stage: CareerStage | null;
  /** Period that the label announces ("Salaire annuel"). */
  period?: SalaryPeriod | null;
}

const SPACE = '[\\s\\u00A0\\u202F\\u2009]';
const AMOUNT = `(\\d{1,3}(?:${SPACE}\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)`;
const EURO = `(?:${SPACE}*(?:euros?|€))`;
const UNIT = `${EURO}?(?:${SPACE}+(bruts?|nets?)\\b)?`;
const ABOUT = `(environ${SPACE}+|autour${SPACE}+de${SPACE}+|près${SPACE}+de${SPACE}+)?`;
const BETWEEN = new RegExp(
  `(?:entre|de)${SPACE}+${ABOUT}${AMOUNT}${UNIT}${SPACE}+(?:et|à)${SPACE}+${AMOUNT}${EURO}`,
  'iu',
);
const FROM = new RegExp(`(?:à|a)${SPACE}+partir${SPACE}+(?:de|d’|d')${SPACE}*${ABOUT}${AMOUNT}${EURO}`, 'iu');
const UP_TO = new RegExp(`jusqu(?:'|’)à${SPACE}+${ABOUT}${AMOUNT}${EURO}`, 'iu');
const SINGLE = new RegExp(`${ABOUT}${AMOUNT}${EURO}`, 'iu');

/** What follows an amount: gross or net, then the period. */
const BASIS_AFTER = new RegExp(`^${SPACE}+\\(?(bruts?|nets?)\\)?(?![\\p{L}])`, 'iu');
const PERIOD_AFTER = new RegExp(
  `^${SPACE}*(?:(?:par|/)${SPACE}*(mois|an|année|heure|jour|semaine)(?![\\p{L}])|(?:de${SPACE}+l(?:'|’)(heure))|(mensuels?|annuels?))`,
  'iu',
);
const PERIODS: Record<string, SalaryPeriod> = {
  mois: 'month',
  mensuel: 'month',
  mensuels: 'month',
  an: 'year',
  année: 'year',
  annuel: 'year',
  annuels: 'year',
  heure: 'hour',
  jour: 'day',
  semaine: 'week',
};
/** A French wage without a stated period is a monthly one; outside these bounds nothing is assumed. Euros. */
const PLAUSIBLE_MONTH = { min: 600, max: 15_000 };

interface Figure {
  kind: 'from' | 'range';
  min: number | null;
  max: number | null;
  approximate: boolean;
  basis: SalaryBasis;
  period: SalaryPeriod | null;
  before: string;
  after: string;
}

/**
 * Reads the pay statements of a text: one or several lines, cut again at `<br/>`. Gives one salary per statement,
 * in euros for the stated period; a statement without a usable amount (paid by the day, by the week, "variable")
 * is of kind `text`. `raw` keeps the words. Pure; never throws.
 */
export function readSalaries(text: string, context: SalaryContext): Salary[] {
  return text.split('\n').flatMap((line, index) =>
    line
      .split(/<br\s*\/?>|<\/?p\s*>/i)
      .map((statement) => statement.replace(/^[\s\u00A0]*(?:[-*+•][\s\u00A0]+)?/, '').trim())
      .filter((statement) => /[\p{L}\p{N}]/u.test(statement))
      .flatMap((statement) => readStatement(statement, { ...context, line: context.line + index })),
  );
}

/** Figures told inside running text, one per sentence; sentences without one give nothing. */
export function readSalariesInProse(text: string, context: SalaryContext): Salary[] {
  return text.split('\n').flatMap((line, index) => readSentences(line, { ...context, line: context.line + index }));
}

function readStatement(statement: string, context: SalaryContext): Salary[] {
  const labelled = readLabel(statement, context);
  const figure = findFigure(labelled.text);
  if (figure && isWholeStatement(figure, labelled.period)) {
    const salary = toSalary(figure, statement, { ...context, period: labelled.period });
    if (salary) return [salary];
  }
  const told = readSentences(labelled.text, { ...context, period: labelled.period });
  return told.length > 0 ? told : [textSalary(statement, context)];
}

/** "**Salaire annuel:** entre …" gives its period; the label is not part of the amount. */
function readLabel(statement: string, context: SalaryContext): { text: string; period: SalaryPeriod | null } {
  const match =
    /^\**(salaire|rémunération)([^:*]{0,40}?)[\s\u00A0]*:?\**[\s\u00A0]*:?[\s\u00A0]*(?=entre|de |environ|à partir|a partir|jusqu|\d)/iu.exec(
      statement,
    );
  const period = context.period ?? null;
  if (!match) return { text: statement.replace(/\*\*/g, ''), period };
  const label = (match[2] ?? '').toLowerCase();
  const stated: SalaryPeriod | null = /annuel/.test(label)
    ? 'year'
    : /mensuel/.test(label)
      ? 'month'
      : /horaire/.test(label)
        ? 'hour'
        : null;
  return { text: statement.slice(match[0].length).replace(/\*\*/g, ''), period: stated ?? period };
}

/** True where a text is a pay statement as a whole ("A partir de 2230 euros brut par mois"), not a sentence that mentions an amount. */
export function isPayStatement(text: string): boolean {
  const figure = findFigure(text);
  return figure !== null && isWholeStatement(figure, null);
}

function parseAmount(text: string): number {
  return Number(text.replace(/[\s\u00A0\u202F\u2009]/g, '').replace(',', '.'));
}

function findFigure(text: string): Figure | null {
  for (const read of [readBetween, readFrom, readUpTo, readSingle]) {
    const figure = read(text);
    if (figure) return figure;
  }
  return null;
}

function readBetween(text: string): Figure | null {
  const match = BETWEEN.exec(text);
  if (!match?.[2] || !match[4]) return null;
  const amounts = [parseAmount(match[2]), parseAmount(match[4])];
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
  return { ...complete(text, match, { min, max, about: match[1], basisBefore: match[3] }), kind: 'range' };
}

/** True for "Entre 3000 et 2500 euros": both amounts hold, in the wrong order. `readSalaries` puts them right. */
export function isReversedRange(statement: string): boolean {
  const match = BETWEEN.exec(statement);
  return match?.[2] !== undefined && match[4] !== undefined && parseAmount(match[2]) > parseAmount(match[4]);
}

function readFrom(text: string): Figure | null {
  const match = FROM.exec(text);
  if (!match?.[2]) return null;
  return { ...complete(text, match, { min: parseAmount(match[2]), max: null, about: match[1] }), kind: 'from' };
}

function readUpTo(text: string): Figure | null {
  const match = UP_TO.exec(text);
  if (!match?.[2]) return null;
  return { ...complete(text, match, { min: null, max: parseAmount(match[2]), about: match[1] }), kind: 'range' };
}

function readSingle(text: string): Figure | null {
  const match = SINGLE.exec(text);
  if (!match?.[2]) return null;
  const amount = parseAmount(match[2]);
  return { ...complete(text, match, { min: amount, max: amount, about: match[1] }), kind: 'range' };
}

function complete(
  text: string,
  match: RegExpExecArray,
  read: { min: number | null; max: number | null; about: string | undefined; basisBefore?: string | undefined },
): Omit<Figure, 'kind'> {
  let after = text.slice(match.index + match[0].length);
  let word = read.basisBefore;
  let period: SalaryPeriod | null = null;
  for (let pass = 0; pass < 2; pass++) {
    const basis = BASIS_AFTER.exec(after);
    if (basis) {
      word = basis[1];
      after = after.slice(basis[0].length);
    }
    const stated = PERIOD_AFTER.exec(after);
    if (stated && !period) {
      period = PERIODS[(stated[1] ?? stated[2] ?? stated[3] ?? '').toLowerCase()] ?? null;
      after = after.slice(stated[0].length);
    }
  }
  const basis = word === undefined ? 'unspecified' : /^net/i.test(word) ? 'net' : 'gross';
  const { min, max, about } = read;
  return { min, max, approximate: about !== undefined, basis, period, before: text.slice(0, match.index), after };
}

/** The amount opens the statement and its period, or nothing, or punctuation, follows: no other unit is meant. */
function isWholeStatement(figure: Figure, labelPeriod: SalaryPeriod | null): boolean {
  if (!/^[\s\u00A0("«]*$/.test(figure.before)) return false;
  if (figure.period) return true;
  const ends = /^[\s\u00A0]*(?:$|[,;.(])/.test(figure.after);
  return ends && (labelPeriod !== null || isPlausibleMonth(figure));
}

function isPlausibleMonth({ min, max }: Figure): boolean {
  return [min, max].every(
    (amount) => amount === null || (amount >= PLAUSIBLE_MONTH.min && amount <= PLAUSIBLE_MONTH.max),
  );
}

/** Sentences keep the period of the one before: "…entre 1 500 € et 2 500 € par mois. Plus tard, jusqu'à 5 000 €." */
function readSentences(text: string, context: SalaryContext): Salary[] {
  let inherited: SalaryPeriod | null = context.period ?? null;
  return text.split(/(?<=[.!?])[\s\u00A0]+(?=[\p{Lu}«])/u).flatMap((sentence) => {
    const figure = findFigure(sentence);
    if (!figure || isAboutOtherPay(sentence) || /^[\s\u00A0]*par\b/.test(figure.after)) return [];
    const follows = /^[\s\u00A0]*(?:$|[,;.(])/.test(figure.after);
    const period = figure.period ?? (follows ? inherited : null);
    if (period !== 'month' && period !== 'year' && period !== 'hour') return [];
    inherited = period;
    const stage = readStage(sentence) ?? context.stage;
    const salary = toSalary(figure, sentence.trim(), { ...context, stage, period });
    return salary ? [{ ...salary, condition: null }] : [];
  });
}

/** Fees, grants and top-ups are not a wage; a sentence about the SMIC compares with it. */
function isAboutOtherPay(sentence: string): boolean {
  return /\b(smic\b|cachet|prime|indemnit|bourse|subvention|loyer|chiffre d['’]affaires|budget)/i.test(sentence);
}

/** Stage that a sentence speaks of; null where it says nothing of it. */
export function readStage(sentence: string): CareerStage | null {
  if (/\b(fin de carri[eè]re|plusieurs ann[ée]es|senior|exp[ée]riment[ée]|chevronn[ée])/iu.test(sentence))
    return 'senior';
  if (/\b(d[ée]but de carri[eè]re|d[ée]butant|d[ée]marrage|premier (emploi|poste)|en d[ée]but)/iu.test(sentence))
    return 'beginner';
  if (/\b(quelques ann[ée]es|confirm[ée]|de l['’]exp[ée]rience|ans d['’]exp[ée]rience)/iu.test(sentence))
    return 'confirmed';
  return null;
}

function toSalary(figure: Figure, raw: string, context: SalaryContext): Salary | null {
  const period = figure.period ?? context.period ?? (isPlausibleMonth(figure) ? 'month' : null);
  // A day or a week is not a wage that can be compared: the words say it better.
  if (period === null || period === 'day' || period === 'week') return null;
  const { min, max, approximate, basis } = figure;
  const common = { period, basis, approximate, ...provenance(raw, context), condition: readCondition(figure.after) };
  if (figure.kind === 'from') return min === null || min <= 0 ? null : { kind: 'from', min, max: null, ...common };
  if (max === null || max <= 0 || (min !== null && (min <= 0 || min > max))) return null;
  return { kind: 'range', min, max, ...common };
}

function readCondition(after: string): string | null {
  const words = after.replace(/^[\s\u00A0,;:]+/, '').trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : null;
}

function provenance(raw: string, context: SalaryContext) {
  return { stage: context.stage, source: null, year: null, raw, line: context.line };
}

function textSalary(raw: string, context: SalaryContext): Salary {
  const none = { min: null, max: null, period: null, basis: null, approximate: false, condition: null } as const;
  return { kind: 'text', ...none, ...provenance(raw, context) };
}
