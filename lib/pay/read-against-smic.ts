import type { JobSheet, Salary } from '@/lib/model/job-sheet/job-sheet';
import { yearsAfterBac } from '@/lib/model/job-sheet/levels';
import { type SmicStep, smicAt } from '@/lib/model/reference/smic';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatDate } from '@/lib/text/format-date';
import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import { convertPay } from './convert-pay';
import { toMonthlyEuros } from './monthly-euros';
import type { PayReferences } from './pay-references';
import { GROSS_A_MONTH } from './pay-words';
import { formatAmount, type SalaryFigure } from './word-pay';

/** Where the lowest amount of a pay statement stands against the SMIC of a day. */
export interface SmicReading {
  /** `at`: the amount is the SMIC, that of the day or that of its own time. */
  position: 'below' | 'at' | 'above';
  /** The SMIC in force, in the statement's own terms: euros a month, net where the statement is net. */
  inForce: number;
  /** Where the amount is exactly a SMIC of the past: the step that it was. */
  former: SmicStep | null;
  /** Not under the SMIC of two years before: an amount under that of the day is then old, and nothing else. */
  wasEnough: boolean;
  /** French words, to stand in a sentence: "19 % de plus que le SMIC". */
  text: string;
  /** The same in words alone: "plus que le SMIC", "environ le double du SMIC". */
  degree: string;
}

/** How much more than the SMIC an amount is, in words: those of the last line whose number of times it reaches. */
const DEGREES: readonly (readonly [times: number, words: string])[] = [
  [1, 'un peu plus que le SMIC'],
  [1.1, 'plus que le SMIC'],
  [1.3, 'nettement plus que le SMIC'],
  [1.9, 'environ le double du SMIC'],
  [2.1, 'plus du double du SMIC'],
  [2.9, 'environ le triple du SMIC'],
  [3.1, 'plus du triple du SMIC'],
];

/**
 * Says in words how much more than the SMIC an amount is.
 * @param times the amount for one SMIC of the same kind: gross a month for both, or net for both
 * @returns "nettement plus que le SMIC"; null for less than the SMIC
 */
export function wordDegree(times: number): string | null {
  return DEGREES.findLast(([from]) => times >= from)?.[1] ?? null;
}

/** Above these years after the bac, a figure under the SMIC is no sign of a mistake of the reader's: interns, researchers in training. */
const ALERT_UP_TO_YEARS = 3;

/**
 * Reads the lowest amount of a pay statement against the SMIC of a day (35 hours a week: Code du travail, L3231-2 and following). An amount
 * that was exactly the SMIC when it was written is still that: the job is paid at the SMIC. Sheets drop the cents, or round up. The only
 * rule of this kind: pages, lists, counts and the check of the sheets all ask it.
 * @returns null where nothing can be compared: no figure, pay by the day or the week, no SMIC known; net pay where no net SMIC is published
 */
export function readAgainstSmic(
  salary: Salary,
  { smic: steps, date }: Pick<PayReferences, 'smic' | 'date'>,
): SmicReading | null {
  const monthly = toMonthlyEuros(salary);
  const lowest = monthly?.min ?? monthly?.max;
  const step = smicAt(steps, date);
  const inForce = step && monthOf(step, salary);
  if (!lowest || !step || !inForce) return null;
  const told = (position: SmicReading['position'], text: string, former: SmicStep | null = null): SmicReading => ({
    position,
    inForce,
    former,
    wasEnough: lowest >= Math.floor(monthOf(smicAt(steps, twoYearsBefore(date)) ?? step, salary) ?? inForce),
    text,
    degree: position === 'above' ? (wordDegree(lowest / inForce) ?? text) : text,
  });
  if (isExactly(salary, step)) return told('at', 'au SMIC');
  const former = namesAnotherAmount(salary)
    ? undefined
    : steps.find((one) => one.from < step.from && couldBe(salary, one) && isExactly(salary, one));
  if (former) return told('at', 'au SMIC', former);
  if (lowest < Math.floor(inForce)) {
    const isPartly = (monthly?.max ?? 0) > inForce;
    return told('below', isPartly ? 'moins que le SMIC, au plus bas' : 'moins que le SMIC');
  }
  const percent = formatNumber(Math.floor((lowest / inForce - 1) * 100));
  const more = percent === '0' ? 'un peu plus que' : `${percent} % de plus que`;
  return told('above', `${more} le SMIC${caution(salary)}`);
}

/** "1801 euros pour 152 heures, ou 13,78 euros de l’heure": what else the statement says may be more than the SMIC. */
function namesAnotherAmount({ condition }: Salary): boolean {
  return condition !== null && /\d[\d\s.,]*(?:euros?|€)/iu.test(condition);
}

/** The same day two years ago: sheets are seldom older. */
function twoYearsBefore(date: string): string {
  return `${Number(date.slice(0, 4)) - 2}${date.slice(4)}`;
}

/** The monthly SMIC in the terms of a statement; undefined for net pay where no net amount is published. */
function monthOf(step: SmicStep, { basis }: Salary): number | undefined {
  return basis === 'net' ? step.net?.monthly : step.monthly;
}

/** A figure of a stated year cannot be a SMIC of later. */
function couldBe({ year }: Salary, { from }: SmicStep): boolean {
  return year === null || Number(from.slice(0, 4)) <= year;
}

/** True where a statement begins at the SMIC of a step: to the cent, or to the euro below or above; by the hour to the cent only. */
function isExactly(salary: Salary, step: SmicStep): boolean {
  const { min, period } = salary;
  const monthly = monthOf(step, salary);
  if (!min || !monthly) return false;
  const isNear = (amount: number) => [amount, Math.floor(amount), Math.ceil(amount)].includes(min);
  switch (period) {
    case 'hour':
      return salary.basis !== 'net' && min === step.hourly;
    case 'month':
      return isNear(monthly);
    case 'year':
      return isNear(Math.round(monthly * 1200) / 100) || min === Math.floor(monthly) * 12;
    default:
      return false;
  }
}

function caution({ basis }: Salary): string {
  return basis === 'unspecified' ? ', si le montant est brut, ce que la source ne précise pas' : '';
}

/**
 * Brings a figure to what it comes to today: one at the SMIC of its own time begins at the SMIC in force, by the month. Pages count, draw
 * and convert that amount.
 * @param reading what `readAgainstSmic` says of the same figure
 * @returns the figure itself where it is not at the SMIC
 */
export function bringToToday(salary: SalaryFigure, reading: SmicReading | null): SalaryFigure {
  if (reading?.position !== 'at') return salary;
  const min = reading.inForce;
  const max = salary.max === null ? null : Math.max(min, convertPay(salary.max, salary.period, 'month') ?? min);
  return { ...salary, min, max, period: 'month' } as SalaryFigure;
}

/** Says what the sheet prints where a figure is a SMIC of the past; null for any other. */
export function describeFormerSmic(salary: Salary, reading: SmicReading | null): string | null {
  if (!reading?.former) return null;
  const { min, max } = salary;
  const floor = min !== null && max !== null && max > min ? `${formatEuros(min)} était` : 'c’était';
  return `La fiche dit « ${formatAmount(salary)} » : ${floor} le SMIC de ${formatDate(reading.former.from.slice(0, 7))}`;
}

/**
 * Says that a figure is under the SMIC in force, which a full-time month cannot be, and what may explain it.
 * @param step the SMIC in force, told with its date; null where it has just been told
 * @returns null for any other figure, and for a job above bac + 3
 */
export function describeUnderSmic(
  salary: Salary,
  reading: SmicReading | null,
  { minimumLevel }: Pick<JobSheet, 'minimumLevel'>,
  step: SmicStep | null,
): string | null {
  const isHigh = minimumLevel && (yearsAfterBac(minimumLevel) ?? 0) > ALERT_UP_TO_YEARS;
  if (reading?.position !== 'below' || isHigh) return null;
  const others = ['ancien', salary.basis === 'unspecified' && 'net', 'hors primes'].filter(Boolean).join(', ');
  const reasons = reading.wasEnough ? 'ancien' : `${others} ou à temps partiel`;
  const inForce = step ? ` (${describeSmicStep(step)})` : '';
  return `${capitalizeFirst(reading.text)}${inForce} : montant ${reasons}`;
}

/** Writes a step of the SMIC: "1 867,02 € brut par mois depuis le 1er juin 2026". */
export function describeSmicStep({ monthly, from }: SmicStep): string {
  return `${formatEuros(monthly)} ${GROSS_A_MONTH} depuis le ${formatDate(from)}`;
}
