import { findLevel } from '@/lib/model/job-sheet/levels';

/**
 * Orders levels as the rungs of a ladder: highest first, as one climbs down the page. A level that is off the scale ("autre formation"
 * is neither above nor below the others) stands under it.
 * @param levels lowest first
 */
export function orderLadder<Level extends { slug: string }>(levels: readonly Level[]): Level[] {
  const isOnScale = ({ slug }: Level) => findLevel(slug)?.offScale === false;
  return [...levels.filter(isOnScale).reverse(), ...levels.filter((level) => !isOnScale(level))];
}
