import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import { NBSP } from '@/lib/text/spaces';
import { GIST_WORDS } from './pay-words';

/** A step of starting pay: gross euros a month, `from` included, `below` not; null where it is open. */
export interface PayBand {
  /** Value of the filter `salaire`: "2000-2250". */
  slug: string;
  /** "2 000 à 2 250 €" */
  label: string;
  from: number | null;
  below: number | null;
}

/** Edges of the bands: every 250 € where most sheets are, wider above. Round numbers, so that an address keeps its meaning over the years. */
const EDGES = [1750, 2000, 2250, 2500, 2750, 3000, 3250, 3500, 4000, 5000];

/** All bands, lowest first. */
export const PAY_BANDS: readonly PayBand[] = [null, ...EDGES].map((from, index) => toBand(from, EDGES[index] ?? null));

/** The value of the filter for sheets without a starting pay by the month. */
export const NO_PAY = { slug: 'non-precise', label: GIST_WORDS['no-monthly-amount'] } as const;

function toBand(from: number | null, below: number | null): PayBand {
  if (from === null) return { slug: `moins-de-${below}`, label: `moins de ${formatEuros(below ?? 0)}`, from, below };
  if (below === null) return { slug: `${from}-et-plus`, label: `${formatEuros(from)} et plus`, from, below };
  return { slug: `${from}-${below}`, label: `${formatNumber(from)} à${NBSP}${formatEuros(below)}`, from, below };
}

/**
 * Finds the band of an amount.
 * @param euros gross euros a month
 */
export function findPayBand(euros: number): PayBand {
  const band = PAY_BANDS.find(({ below }) => below === null || euros < below);
  if (!band) throw new RangeError(`No band for ${euros}`);
  return band;
}
