import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { listAt, packLists } from './adjacency-lists';
import { MOST_PARTS, PART_BITS } from './body-entry';
import { weighBodies } from './weigh-bodies';
import { FEWEST_USUAL, HALF_STRENGTH, LENGTH_SHARE, TOO_COMMON, TOO_COMMON_WEIGHT, USUAL } from './weights';

/** The words of every section of every job, by stem. */
export interface BodyIndex {
  /** True where some sheet uses the stem. */
  knows(stem: string): boolean;
  /** True where jobs are found by the stem: some sheet uses it, and not most of them. */
  has(stem: string): boolean;
  /** True where so many sheets use the stem that it stands on its own: "mer", not the beginning of "mercaticien". */
  isUsual(stem: string): boolean;
  /** What a stem weighs: rare ones tell more, and one that no text uses is the rarest. */
  weightOf(stem: string): number;
  /** Calls `visit` for each job whose sheet uses the stem, with how much it does, 0 to 1. */
  visit(stem: string, visit: (job: number, strength: number) => void): void;
  /** How much a job's sheet uses a stem, 0 to 1. */
  strengthOf(stem: string, job: number): number;
  /** Number of the part of a job's sheet that says most of a stem, see {@link listBodyParts}; undefined where none does. */
  findPart(stem: string, job: number): number | undefined;
}

/** Collections below it keep all their words. */
const SMALL_COLLECTION = 50;
/** Indexes the texts of the jobs; a job's number is its position in this array. */
export function buildBodyIndex(jobs: readonly JobSheet[]): BodyIndex {
  const { lists, lengths } = weighBodies(jobs);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, jobs.length);
  const half = Float32Array.from(
    lengths,
    (length) => HALF_STRENGTH * (LENGTH_SHARE.fixed + (LENGTH_SHARE.byLength * length) / mean),
  );
  const most = jobs.length < SMALL_COLLECTION ? jobs.length : TOO_COMMON * jobs.length;
  const usual = Math.max(FEWEST_USUAL, USUAL * jobs.length);
  const kept = [...lists].filter(([, list]) => list.length / 2 <= most);
  const tooCommon = new Set([...lists].flatMap(([stem, list]) => (list.length / 2 > most ? [stem] : [])));
  const listOfStem = new Map(kept.map(([stem], index) => [stem, index]));
  const pairs = packLists(kept.map(([, list]) => list));
  const read = (stem: string) => listAt(pairs, listOfStem.get(stem) ?? kept.length);
  const findPair = (stem: string, job: number) => {
    const list = read(stem);
    const at = findJob(list, job);
    return at < 0 ? undefined : list[at + 1];
  };
  const toStrength = (job: number, entry: number) => {
    const weight = entry >> PART_BITS;
    return weight / (weight + (half[job] ?? HALF_STRENGTH));
  };

  return {
    knows: (stem) => listOfStem.has(stem) || tooCommon.has(stem),
    has: (stem) => listOfStem.has(stem),
    isUsual: (stem) => tooCommon.has(stem) || read(stem).length / 2 > usual,
    weightOf(stem) {
      if (tooCommon.has(stem)) return TOO_COMMON_WEIGHT;
      const holders = Math.max(1, read(stem).length / 2);
      return Math.log(1 + jobs.length / holders);
    },
    visit(stem, visit) {
      const list = read(stem);
      for (let at = 0; at < list.length; at += 2) {
        const job = list[at] ?? 0;
        visit(job, toStrength(job, list[at + 1] ?? 0));
      }
    },
    strengthOf(stem, job) {
      const entry = findPair(stem, job);
      return entry === undefined ? 0 : toStrength(job, entry);
    },
    findPart(stem, job) {
      const entry = findPair(stem, job);
      return entry === undefined ? undefined : entry & MOST_PARTS;
    },
  };
}

/** Place of a job in a list of (job, entry) pairs sorted by job; -1 where it has none. */
function findJob(list: Uint32Array, job: number): number {
  let low = 0;
  let high = list.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = list[2 * middle] ?? 0;
    if (found === job) return 2 * middle;
    if (found < job) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
