import { type CatalogueQuery, catalogueHref } from '@/lib/listing/job-list-query';
import type { SmicStep } from '@/lib/model/reference/smic';
import { NO_PAY } from '@/lib/pay/pay-bands';
import { GROSS_A_MONTH } from '@/lib/pay/pay-words';
import {
  COLUMNS_A_SMIC,
  describeSpread,
  describeUncertain,
  type PayColumn,
  type PaySpread,
  type SpreadAnswer,
} from '@/lib/pay/spread-pay';
import { formatCount } from '@/lib/text/format-count';
import { formatEuros } from '@/lib/text/format-euros';
import { joinInFrench } from '@/lib/text/join-in-french';

/** Where money lies on a drawing of dots: the same on every page, so that two can be held beside each other. */
export interface CrowdScale {
  /** "SMIC : 1 867,02 € brut par mois" */
  smic: string;
  /** "Trait en pointillé : le SMIC. Traits gris : 3 000 € et 4 000 €." */
  inWords: string;
  /** Percents of the width. */
  smicAt: number;
  /** Round amounts; those told first are written where there is room for few. */
  ticks: readonly { label: string; at: number; isFirst: boolean }[];
  /** Columns that the scale has room for, from the SMIC up. */
  places: number;
}

/** Jobs as dots. */
export interface CrowdDots {
  columns: readonly PayColumn[];
  /** Dots beside each other in a column. */
  perRow: number;
  /** Rows of the highest column, three at least. */
  rows: number;
}

/** The starting pay of some jobs: a sentence, then a dot for each. */
export interface PayCrowdData {
  answer: SpreadAnswer;
  /** "23 métiers ne donnent pas de montant mensuel", and where they are. */
  silent: { label: string; href: string } | null;
  /** What outlines mean; null where there is none. */
  uncertain: string | null;
  scale: CrowdScale;
  dots: CrowdDots;
}

/** Room on the left of the SMIC, in columns, and the euros between two amounts of the axis. */
export const MARGIN = 0.5;
const TICK = 1000;
/** A crowd is at most this high, for a width of one. */
const HIGHEST = 0.36;
const FEWEST_PER_ROW = 2;
const FEWEST_ROWS = 3;
/** The gap between two columns, in dots. */
export const COLUMN_GAP = 0.6;

/**
 * Makes the scale that holds a spread.
 * @param all the starting pay of the whole catalogue
 */
export function toCrowdScale({ smic, columns }: Pick<PaySpread, 'smic' | 'columns'>): CrowdScale {
  return { ...placeTicks(smic, columns.length), places: columns.length };
}

function placeTicks({ monthly }: SmicStep, places: number): Omit<CrowdScale, 'places'> {
  const placeOf = (euros: number) => {
    const percent = ((MARGIN + (euros / monthly - 1) * COLUMNS_A_SMIC) / (places + MARGIN)) * 100;
    return Math.round(percent * 10) / 10;
  };
  // An amount next to the SMIC would be cut at the edge.
  const first = Math.ceil(monthly / TICK + 0.5);
  const ticks = Array.from({ length: 10 }, (_, index) => (first + index) * TICK)
    .map((euros, index) => ({ label: formatEuros(euros), at: placeOf(euros), isFirst: index % 2 === 0 }))
    .filter(({ at }) => at <= 93);
  const lines = ticks.length > 0 ? ` Traits gris : ${joinInFrench(ticks.map(({ label }) => label))}.` : '';
  return {
    smic: `SMIC : ${formatEuros(monthly)} ${GROSS_A_MONTH}`,
    inWords: `Trait en pointillé : le SMIC.${lines}`,
    smicAt: placeOf(monthly),
    ticks,
  };
}

/**
 * Words and draws a spread on the scale.
 * @param filter what leads to its jobs in the list; null where another part of the page does
 * @param perRow dots beside each other in a column, where several crowds are compared; by default, as this one needs
 */
export function toPayCrowd(
  spread: PaySpread,
  { scale, filter, perRow }: { scale: CrowdScale; filter: Partial<CatalogueQuery> | null; perRow?: number },
): PayCrowdData {
  const width = perRow ?? choosePerRow([spread], scale);
  return {
    answer: describeSpread(spread),
    silent: filter && describeSilence(spread, filter),
    uncertain: describeUncertain(spread),
    scale,
    dots: { columns: spread.columns, perRow: width, rows: Math.max(Math.ceil(tallest(spread) / width), FEWEST_ROWS) },
  };
}

/** Chooses how many dots stand beside each other in a column, so that the highest column of several spreads stays low. */
export function choosePerRow(
  spreads: readonly Pick<PaySpread, 'columns'>[],
  { places }: Pick<CrowdScale, 'places'>,
): number {
  const most = Math.max(...spreads.map(tallest), 1);
  for (let perRow = FEWEST_PER_ROW; ; perRow++) {
    if (Math.ceil(most / perRow) <= HIGHEST * (places + MARGIN) * (perRow + COLUMN_GAP)) return perRow;
  }
}

function tallest({ columns }: Pick<PaySpread, 'columns'>): number {
  return Math.max(...columns.map(({ certain, uncertain }) => certain + uncertain));
}

function describeSilence({ silent }: PaySpread, filter: Partial<CatalogueQuery>): PayCrowdData['silent'] {
  if (silent === 0) return null;
  return {
    label: `${formatCount(silent, 'métier ne donne', 'métiers ne donnent')} pas de montant mensuel`,
    href: catalogueHref({ ...filter, salaire: NO_PAY.slug }),
  };
}
