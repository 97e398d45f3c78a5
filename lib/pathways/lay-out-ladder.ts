import { findLevel, type LevelSlug, type LevelStep, rankOfLevel } from '@/lib/model/job-sheet/levels';
import type { Climb, RouteMap } from './entry-map';

interface PlacedClimb extends Climb {
  /** Place from the left, 0 first. */
  lane: number;
  /** Index of the rungs in `rungs`. */
  start: number;
  end: number;
}

/** The ladder of a job, ready to be drawn. */
export interface Ladder {
  /** Lowest first. */
  rungs: readonly LevelStep[];
  climbs: readonly PlacedClimb[];
  lanes: number;
  /** Index of the minimum level; null where the sheet gives none on the scale. */
  minimum: number | null;
  /** Climbs for which there was no lane left; they are in the list. */
  left: number;
}

/** Lanes that stay readable in 320 px. @internal exported for its test */
export const MOST_LANES = 4;
/** Fewer climbs make no ladder. */
const FEWEST_CLIMBS = 2;

/**
 * Places the climbs on as few lanes as possible: one that begins where another ends continues it, so that a lane reads as a way up.
 * Climbs that the sheet states are placed first, then those of most trainings.
 * @returns null where there are fewer than two climbs
 */
export function layOutLadder({ climbs, minimum }: Pick<RouteMap, 'climbs' | 'minimum'>): Ladder | null {
  if (climbs.length < FEWEST_CLIMBS) return null;
  const lanes: Climb[][] = [];
  const byWeight = [...climbs].sort((a, b) => weigh(b) - weigh(a));
  for (const climb of byWeight) {
    const open = lanes.filter((lane) => lane.every((other) => !overlap(other, climb)));
    const lane = open.find((members) => members.some((other) => touch(other, climb))) ?? open[0];
    if (lane) lane.push(climb);
    else if (lanes.length < MOST_LANES) lanes.push([climb]);
  }
  const lowest = minimum && findLevel(minimum.slug);
  const levels = [
    ...lanes.flat().flatMap(({ from, to }) => [from, to]),
    ...(lowest && !lowest.offScale ? [lowest.slug] : []),
  ];
  const rungs = [...new Set(levels)].flatMap((slug) => findLevel(slug) ?? []).sort((a, b) => a.rank - b.rank);
  const indexOf = (slug: LevelSlug) => rungs.findIndex((rung) => rung.slug === slug);
  const placed = lanes
    .sort((a, b) => lowestOf(a) - lowestOf(b))
    .flatMap((members, lane) =>
      members.map((climb) => ({ ...climb, lane, start: indexOf(climb.from), end: indexOf(climb.to) })),
    );
  const minimumIndex = lowest ? indexOf(lowest.slug) : -1;
  return {
    rungs,
    climbs: placed,
    lanes: lanes.length,
    minimum: minimumIndex < 0 ? null : minimumIndex,
    left: climbs.length - placed.length,
  };
}

function weigh({ basis, count }: Climb): number {
  return (basis === 'job-sheet' ? 1000 : 0) + count;
}

function lowestOf(lane: readonly Climb[]): number {
  return Math.min(...lane.map(({ from }) => rankOfLevel(from)));
}

function overlap(a: Climb, b: Climb): boolean {
  return rankOfLevel(a.from) < rankOfLevel(b.to) && rankOfLevel(b.from) < rankOfLevel(a.to);
}

function touch(a: Climb, b: Climb): boolean {
  return a.to === b.from || b.to === a.from;
}
