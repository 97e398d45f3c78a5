import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { countLinksToward } from './count-links-toward';

/** Draws out of four that give a job of the less known half. */
const SHARE_OF_LESSER_KNOWN = 3 / 4;

interface DrawOptions {
  /** Jobs to draw from; all by default. */
  among?: readonly JobSheet[];
  /** Gives a number from 0 up to 1, 1 excluded. */
  random?: () => number;
}

/**
 * Draws a job, three times out of four from the half of the jobs that the fewest links lead to (see `countLinksToward`). In each half all have
 * the same chance, so that any job can come out.
 * @returns undefined where there is no job to draw from
 */
export function drawJob(
  catalogue: Catalogue,
  { among = catalogue.jobs, random = Math.random }: DrawOptions = {},
): JobSheet | undefined {
  const { lesserKnown, others } = partByRenown(catalogue, among);
  const half = others.length === 0 || random() < SHARE_OF_LESSER_KNOWN ? lesserKnown : others;
  return half[Math.floor(random() * half.length)];
}

/** Parts jobs in two halves by the links that lead to them, fewest first, equals in the order given; an odd one is among the less known. @internal exported for its test */
export function partByRenown(
  catalogue: Catalogue,
  jobs: readonly JobSheet[],
): { lesserKnown: readonly JobSheet[]; others: readonly JobSheet[] } {
  const links = countLinksToward(catalogue);
  const ordered = [...jobs].sort((a, b) => (links.get(a) ?? 0) - (links.get(b) ?? 0));
  const half = Math.ceil(ordered.length / 2);
  return { lesserKnown: ordered.slice(0, half), others: ordered.slice(half) };
}
