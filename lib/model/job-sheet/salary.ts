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
/** A number that is not the end of a longer one: "35.000" holds no amount of 0. */
const AMOUNT = `(?<!\\d)(?<!\\d[.,])(\\d{1,3}(?:${SPACE}\\d{3}){1,3}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?)(?!\\d)`;
const EURO = `(?:${SPACE}*(?:euros?|€))`;
const UNIT = `${EURO}?(?:${SPACE}+(bruts?|nets?)\\b)?`;
const ABOUT = `(environ${SPACE}+|autour${SPACE}+de${SPACE}+|près${SPACE}+de${SPACE}+)?`;
/** "entre 1900 et 2400", "de 1900 à 2400", "1900 à 2400", "1900-2400", "1900/2400", "1900 ou 2400 euros". */
const BETWEEN = new RegExp(
  `(?:(?:entre|de)${SPACE}+${ABOUT}|${ABOUT})${AMOUNT}${UNIT}(?:${SPACE}+(?:et|à|ou)${SPACE}+|${SPACE}*[-–—/]${SPACE}*)${AMOUNT}${EURO}`,
  'iu',
);
/** "et" alone adds two things: it makes a range after "entre" only. */
const RANGE_OPENING = new RegExp(`^entre${SPACE}`, 'iu');
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
/**
 * Outside these bounds, euros for a full-time month, a figure is a slip of the pen: a wrong period, a zero too many. Captains of air lines
 * and surgeons earn 20,000.
 */
const LIKELY_MONTH = { min: 400, max: 40_000 };
/** Above that, a figure may be right and is worth a second look ("19000 euros par mois"): the highest of all known sheets is 10,000. */
const USUAL_MONTH = 15_000;
/** Apprentices earn less than any bound for a wage. */
const APPRENTICE = /(?<!\p{L})apprenti/iu;
/** Hours paid in a month for the legal 35 hours a week (Code du travail, L3121-27): 35 × 52 / 12 = 151.67. */
export const MONTHLY_HOURS = (35 * 52) / 12;
const MONTHS: Record<'hour' | 'month' | 'year', number> = { hour: MONTHLY_HOURS, month: 1, year: 1 / 12 };

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
      .replace(/[\s\u00A0]{4,}/g, '   ')
      .split(/<br\s*\/?>|<\/?p\s*>/i)
      .map((statement) => statement.replace(/^[\s\u00A0]*(?:[-*+•][\s\u00A0]+)?/, '').trim())
      .filter((statement) => /[\p{L}\p{N}]/u.test(statement))
      .flatMap((statement) => readStatement(statement, { ...context, line: context.line + index })),
  );
}

/** Figures told inside running text, one per sentence; sentences without one give nothing. */
export function readSalariesInProse(text: string, context: SalaryContext): Salary[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      readSentences(line.replace(/[\s\u00A0]{4,}/g, '   '), { ...context, line: context.line + index }),
    );
}

function readStatement(statement: string, context: SalaryContext): Salary[] {
  const labelled = readLabel(statement, context);
  const { own, others } = takeOtherFigures(labelled.text, context);
  const figure = findFigure(own);
  if (figure && isWholeStatement(figure, labelled.period)) {
    const salary = toSalary(figure, statement, { ...context, period: labelled.period });
    if (salary) return [salary, ...others];
  }
  const told = readSentences(labelled.text, { ...context, period: labelled.period });
  return told.length > 0 ? told : [textSalary(statement, context)];
}

/** Where another statement may begin: a sentence, or a part of one that opens with an amount. */
const NEXT_STATEMENT = new RegExp(
  `(?<=[.!?])${SPACE}+(?=[\\p{Lu}«])|[,;]${SPACE}+(?=(?:(?:et|puis|ou)${SPACE}+)?(?:environ|jusqu|entre|à${SPACE}+partir)?[^,;.\\d]{0,12}\\d)`,
  'u',
);
/** An amount for a day of work. */
const BY_THE_DAY = new RegExp(`${EURO}${SPACE}*(?:/|par|la|de la)${SPACE}*jour|à la journée[^.]*\\d${EURO}`, 'iu');

/**
 * Takes out of a statement the figures that follow its own and are none of its conditions: those of a later stage ("Avec de l’expérience,
 * environ 3 000 € par mois"), and pay by the day, which stays words.
 */
function takeOtherFigures(statement: string, context: SalaryContext): { own: string; others: Salary[] } {
  const [first = '', ...rest] = statement.split(NEXT_STATEMENT);
  const others = rest.map((part) => readOther(part.trim(), context));
  // The marks between the parts that stay are those of the statement.
  const own = rest.reduce(
    (text, part, index) => (others[index] ? text.replace(part, '').replace(/ {2,}/g, ' ') : text),
    statement,
  );
  const found = others.filter((salary) => salary !== null);
  return first === '' || found.length === 0
    ? { own: statement, others: [] }
    : { own: own.replace(new RegExp(`(?:[,;]?${SPACE})+$`, 'u'), ''), others: found };
}

function readOther(part: string, context: SalaryContext): Salary | null {
  if (BY_THE_DAY.test(part)) return textSalary(part, context);
  const stage = readStage(part);
  const figure = stage === 'confirmed' || stage === 'senior' ? findFigure(part) : null;
  if (!figure?.period || !isReadWhole(figure) || isAboutOtherPay(part)) return null;
  const salary = toSalary(figure, part, { ...context, stage });
  if (!salary) return null;
  const isMost =
    salary.kind === 'range' &&
    salary.min === salary.max &&
    /(?:atteindre|atteint|atteignent)[\s\u00A0]*$/iu.test(figure.before);
  return { ...salary, condition: null, ...(isMost ? { min: null } : {}) } as Salary;
}

/** "**Salaire annuel:** entre …" gives its period; the label is not part of the amount. */
function readLabel(statement: string, context: SalaryContext): { text: string; period: SalaryPeriod | null } {
  const match =
    /^\**(salaire|rémunération)([^:*]{0,40}?)[\s\u00A0]{0,9}:?\**[\s\u00A0]{0,9}:?[\s\u00A0]{0,9}(?=entre|de |environ|à partir|a partir|jusqu|\d)/iu.exec(
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
  const match = matchBetween(text);
  if (!match?.[3] || !match[5]) return null;
  const amounts = [parseAmount(match[3]), parseAmount(match[5])];
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
  return { ...complete(text, match, { min, max, about: match[1] ?? match[2], basisBefore: match[4] }), kind: 'range' };
}

function matchBetween(text: string): RegExpExecArray | null {
  const match = BETWEEN.exec(text);
  if (!match) return null;
  if (isMarkJoined(match[0]) && !isOneOrder(match[3], match[5])) return null;
  const joinsTwo = new RegExp(`${SPACE}et${SPACE}`, 'iu').test(match[0]);
  return joinsTwo && !RANGE_OPENING.test(match[0]) ? null : match;
}

function isMarkJoined(range: string): boolean {
  return /[-–—/]/.test(range);
}

/** True where one amount is not ten times the other: "niveau 3/1900 euros" is no range. */
function isOneOrder(...amounts: (string | undefined)[]): boolean {
  const numbers = amounts.map((amount) => parseAmount(amount ?? ''));
  return Math.max(...numbers) < 10 * Math.min(...numbers);
}

/** True for "Entre 3000 et 2500 euros": both amounts hold, in the wrong order. `readSalaries` puts them right. */
export function isReversedRange(statement: string): boolean {
  const match = matchBetween(statement);
  return match?.[3] !== undefined && match[5] !== undefined && parseAmount(match[3]) > parseAmount(match[5]);
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
  if (!/^[\s\u00A0("«]*$/.test(figure.before) || !isReadWhole({ ...figure, after: beforeCondition(figure.after) }))
    return false;
  if (figure.period) return true;
  const ends = /^[\s\u00A0]*(?:$|[,;.(])/.test(figure.after);
  return ends && (labelPeriod !== null || isPlausibleMonth(figure));
}

/** A number that may be money: 100 or more, or with its sign; "bac + 5", "13e mois" and "35 h" are none. */
const OTHER_AMOUNT = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,3}(?:${SPACE}?\\d{3})+(?!\\d)|(?<![\\p{L}\\d])\\d{3,}|\\d${SPACE}*(?:€|euros?\\b|k€|%)`,
  'giu',
);
const A_YEAR =
  /(?:en|depuis|fin|début|au|ann[ée]e|grille|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[\s\u00A0]+$/iu;
/** "2024-2025 : 1900 euros": the year, or the range of years, that a statement opens with. */
const OPENING_YEARS =
  /^[\s\u00A0("«]*(?:(?:à|a)[\s\u00A0]+partir[\s\u00A0]+de[\s\u00A0]+)?20[1-4]\d(?:[\s\u00A0]*[-–/][\s\u00A0]*20[1-4]\d)?[\s\u00A0)]*(?=[:,–-])/iu;
const LIMIT_BEFORE =
  /(?<!\p{L})(?:moins|plus|au[- ]delà|en[- ]dessous|au[- ]dessous|au[- ]dessus|inférieure?s?|supérieure?s?|dépass\p{L}*|excèd\p{L}*|plafonn\p{L}*|minimum|maximum|mini|maxi|au mieux|dès|voire|parfois|rarement|sauf)(?:[\s\u00A0]+(?:de|à|les|que|le)|[\s\u00A0]+d['’])?[\s\u00A0:]*$/iu;
const LIMIT_AFTER =
  /^[\s\u00A0,(]*(?:(?:au[\s\u00A0]+)?(?:minimum|maximum|mini|maxi|plus|moins|mieux)(?!\p{L})|(?:et|ou|voire)[\s\u00A0]+(?:bien[\s\u00A0]+|beaucoup[\s\u00A0]+)?(?:plus|moins|davantage|au[- ]delà)|et[\s\u00A0]*\+|\+)/iu;

/** What follows the amount up to its condition, which stays with it on every page. */
function beforeCondition(after: string): string {
  return after.split(/[,;(]/, 1)[0] ?? '';
}

/** True where no other amount, no limiting word and no second basis of the sentence is left out of the reading. */
function isReadWhole({ before, after, basis }: Figure): boolean {
  if (LIMIT_BEFORE.test(before) || LIMIT_AFTER.test(after)) return false;
  const other =
    basis === 'gross' ? /(?<!\p{L})nets?(?!\p{L})/iu : basis === 'net' ? /(?<!\p{L})bruts?(?!\p{L})/iu : null;
  if (other?.test(after)) return false;
  return [before.replace(OPENING_YEARS, ''), after].every((rest) =>
    [...rest.matchAll(OTHER_AMOUNT)].every(
      ({ 0: number, index }) => /^(?:19|20)\d{2}$/.test(number) && A_YEAR.test(rest.slice(0, index)),
    ),
  );
}

/**
 * What a statement comes to in a month, euros, where no wage is that low or that high.
 * @returns null for likely amounts, for the pay of apprentices, and for statements without one
 */
export function unlikelyMonth(statement: string): number | null {
  const figure = findFigure(statement);
  const period = figure?.period ?? null;
  if (!figure || period === null || period === 'day' || period === 'week' || APPRENTICE.test(statement)) return null;
  return listMonthly(figure, period).find((amount) => !isLikely(amount)) ?? null;
}

/** What an amount comes to in a month, euros, where it is more than nearly every wage; null below that, and by the day or the week. */
export function highMonth({ min, max, period }: Pick<Salary, 'min' | 'max' | 'period'>): number | null {
  if (period !== 'hour' && period !== 'month' && period !== 'year') return null;
  return listMonthly({ min, max }, period).find((amount) => amount > USUAL_MONTH) ?? null;
}

/** An amount in a statement, in whatever form; longer texts are stories of pay, which no form holds. */
const ANY_AMOUNT = /\d[\s\u00A0]*(?:k[\s\u00A0]*)?(?:€|euros?(?!\p{L}))/iu;
const LONGEST_STATEMENT = 120;

/**
 * True for a statement with an amount that is kept as words: it says more than one figure can, or in a form that is not read ("25-30 k€ par
 * an"). Pay by the day or the week is read, and compared with nothing.
 */
export function isPayReadPartly(statement: string): boolean {
  const figure = findFigure(statement);
  if (figure?.period === 'day' || figure?.period === 'week') return false;
  if (figure !== null && figure.period !== null) return !isReadWhole(figure);
  return (
    statement.length <= LONGEST_STATEMENT && ANY_AMOUNT.test(statement) && !/par (?:jour|semaine)/i.test(statement)
  );
}

/** True where the amounts of a figure may be a wage. */
export function isLikelyPay(
  amounts: { min: number | null; max: number | null },
  period: 'hour' | 'month' | 'year',
): boolean {
  return listMonthly(amounts, period).every(isLikely);
}

function listMonthly(
  { min, max }: { min: number | null; max: number | null },
  period: 'hour' | 'month' | 'year',
): number[] {
  return [min, max].flatMap((amount) => (amount === null ? [] : [amount * MONTHS[period]]));
}

function isLikely(month: number): boolean {
  return month >= LIKELY_MONTH.min && month <= LIKELY_MONTH.max;
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
    if (!figure || !isReadWhole(figure) || isAboutOtherPay(sentence) || /^[\s\u00A0]*par\b/.test(figure.after))
      return [];
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
  if (!isLikelyPay(figure, period)) return null;
  const common = { period, basis, approximate, ...provenance(raw, context), condition: readCondition(figure.after) };
  if (figure.kind === 'from') return min === null || min <= 0 ? null : { kind: 'from', min, max: null, ...common };
  if (max === null || max <= 0 || (min !== null && (min <= 0 || min > max))) return null;
  return { kind: 'range', min, max, ...common };
}

function readCondition(after: string): string | null {
  const words = after
    .replace(/^[\s\u00A0,;:]+/, '')
    .trim()
    .replace(/(?<!\.|etc)\.$/, '');
  return /[\p{L}\p{N}]/u.test(words) ? words : null;
}

function provenance(raw: string, context: Pick<SalaryContext, 'line' | 'stage'>) {
  return { stage: context.stage, source: null, year: null, raw, line: context.line };
}

/** A statement that is kept as words. */
export function textSalary(raw: string, context: Pick<SalaryContext, 'line' | 'stage'>): Salary {
  const none = { min: null, max: null, period: null, basis: null, approximate: false, condition: null } as const;
  return { kind: 'text', ...none, ...provenance(raw, context) };
}
