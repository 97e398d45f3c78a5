import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { recordOf } from '@/lib/model/record-of';
import { type SmicStep, smicAt } from '@/lib/model/reference/smic';
import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import type { PayReferences } from './pay-references';
import { findPayYear, isOldPay } from './pay-year';
import { readAgainstSmic } from './read-against-smic';
import { findStartingEuros } from './starting-euros';
import { findStartingPay } from './starting-pay';

/** Columns of a spread for one SMIC: the first then is « au SMIC ou un peu plus », as the words of lists have it. */
export const COLUMNS_A_SMIC = 10;
/** The last column, from three times the SMIC, holds all that is above. */
const LAST_COLUMN = 20;
/** Columns of pay that is clearly above the SMIC: as the words of lists, from 1.3 times. */
const CLEARLY_ABOVE = 3;

/** Jobs whose starting pay lies in one step of a tenth of the SMIC. */
export interface PayColumn {
  certain: number;
  /** Those whose place is not sure: under the SMIC of the day, old, net, or neither said gross nor net. */
  uncertain: number;
}

/** How the starting pay of some jobs spreads above the SMIC of a day. */
export interface PaySpread {
  smic: SmicStep;
  /** Jobs in all, and those that give no amount by the month. */
  jobs: number;
  silent: number;
  /** From the SMIC up, each a tenth of it wide; ends with the last one that holds a job. */
  columns: readonly PayColumn[];
  /** Amounts neither said gross nor net, and those estimated from a net one. */
  assumed: number;
  estimated: number;
  /** Jobs whose place is not sure, each under its first reason. */
  doubts: Readonly<Record<Doubt, number>>;
}

/**
 * Why a place is not sure: under the SMIC of the day (counted at the SMIC, under which no full-time month is paid), too old to be compared,
 * estimated from a net amount, neither said gross nor net.
 */
const DOUBTS = ['below', 'old', 'estimated', 'assumed'] as const;
type Doubt = (typeof DOUBTS)[number];

/**
 * Spreads jobs by their starting pay, each counted once by `findStartingEuros`, over steps of a tenth of the SMIC.
 * @returns null where no SMIC is known, or no job gives an amount
 */
export function spreadPay(
  jobs: readonly JobSheet[],
  references: PayReferences,
  catalogue: Pick<Catalogue, 'collection'>,
): PaySpread | null {
  const smic = smicAt(references.smic, references.date);
  if (!smic) return null;
  const found = jobs.flatMap((job) => placeJob(job, smic, references, catalogue) ?? []);
  if (found.length === 0) return null;
  const count = (test: (one: PlacedJob) => boolean) => found.filter(test).length;
  const highest = Math.max(...found.map(({ column }) => column));
  return {
    smic,
    jobs: jobs.length,
    silent: jobs.length - found.length,
    columns: Array.from({ length: highest + 1 }, (_, column) => ({
      certain: count((one) => one.column === column && one.doubt === null),
      uncertain: count((one) => one.column === column && one.doubt !== null),
    })),
    assumed: count(({ certainty }) => certainty === 'assumed'),
    estimated: count(({ certainty }) => certainty === 'estimated'),
    doubts: recordOf(DOUBTS, (name) => count(({ doubt }) => doubt === name)),
  };
}

type PlacedJob = NonNullable<ReturnType<typeof placeJob>>;

function placeJob(job: JobSheet, smic: SmicStep, references: PayReferences, catalogue: Pick<Catalogue, 'collection'>) {
  const salary = findStartingPay(job.salaries);
  const pay = findStartingEuros(job, references);
  if (!salary || !pay) return null;
  const { certainty } = pay;
  const holds: Readonly<Record<Doubt, boolean>> = {
    below: pay.euros < Math.floor(smic.monthly),
    old:
      readAgainstSmic(salary, references)?.position !== 'at' &&
      isOldPay(findPayYear(salary, job, catalogue), references.date),
    estimated: certainty === 'estimated',
    assumed: certainty === 'assumed',
  };
  const tenths = Math.floor((pay.euros / smic.monthly - 1) * COLUMNS_A_SMIC);
  return {
    column: Math.min(Math.max(tenths, 0), LAST_COLUMN),
    certainty,
    doubt: DOUBTS.find((name) => holds[name]) ?? null,
  };
}

/** One sentence in three parts, of which the middle one is told apart. */
export interface SpreadAnswer {
  before: string;
  answer: string;
  after: string;
}

/** Says where most of the jobs that give an amount begin: near the SMIC, a little higher, or clearly above; then where the others do. */
export function describeSpread({ columns, jobs, silent }: PaySpread): SpreadAnswer {
  const countIn = (from: number, to?: number) =>
    columns.slice(from, to).reduce((sum, { certain, uncertain }) => sum + certain + uncertain, 0);
  const known = jobs - silent;
  const groups = [
    { count: countIn(0, 1), alone: 'au SMIC ou un peu au-dessus', beside: 'au SMIC ou un peu au-dessus' },
    { count: countIn(1, CLEARLY_ABOVE), alone: 'de 10 à 30 % au-dessus du SMIC', beside: 'de 10 à 30 % au-dessus' },
    { count: countIn(CLEARLY_ABOVE), alone: 'nettement au-dessus du SMIC', beside: 'nettement au-dessus' },
  ].filter(({ count }) => count > 0);
  const [most, ...others] = [...groups].sort((a, b) => b.count - a.count);
  const whose = `${known > 1 ? `${formatNumber(known)} métiers` : 'métier'}${silent > 0 ? ' au montant mensuel connu' : ''}`;
  const place = most?.alone ?? '';
  if (others.length === 0) {
    return {
      before: known > 1 ? `Les ${whose} ` : `Le seul ${whose} `,
      answer: `${known > 1 ? 'débutent' : 'débute'} ${place}`,
      after: '.',
    };
  }
  return {
    before: `Sur ${whose}, `,
    answer: `${formatNumber(most?.count ?? 0)} ${(most?.count ?? 0) > 1 ? 'débutent' : 'débute'} ${place}`,
    after: `${others.map(({ count, beside }) => `, ${formatNumber(count)} ${beside}`).join('')}.`,
  };
}

/** Says how to read a drawing of columns. */
export function describeColumns({ smic, columns }: PaySpread): string {
  const open = columns.length > LAST_COLUMN ? ' La dernière réunit tout ce qui dépasse le triple du SMIC.' : '';
  return `Un rond par métier. Chaque colonne est large d’un dixième du SMIC, soit ${formatEuros(Math.round(smic.monthly / COLUMNS_A_SMIC))} : « un peu au-dessus » va jusqu’à 10 % de plus, « nettement au-dessus » commence à 30 %.${open}`;
}

/** Explains what is drawn in outline; null where nothing is. */
export function describeUncertain({ doubts: { below, old, estimated, assumed } }: PaySpread): string | null {
  const reasons = [
    below > 0 &&
      `${formatNumber(below)} sous le SMIC d’aujourd’hui (${below > 1 ? 'anciens, hors primes ou à temps partiel), comptés' : 'ancien, hors primes ou à temps partiel), compté'} au SMIC`,
    old > 0 && `${formatNumber(old)} de plus de trois ans`,
    estimated > 0 && `${formatNumber(estimated)} en net, dont le brut est estimé`,
    assumed > 0 && `${formatNumber(assumed)} sans dire si c’est du brut`,
  ].filter((reason) => typeof reason === 'string');
  return reasons.length > 0 ? `Rond vide, montant peu sûr : ${reasons.join(' ; ')}.` : null;
}
