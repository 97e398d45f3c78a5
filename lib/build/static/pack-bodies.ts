import { MOST_PARTS, PART_BITS } from '@/lib/search/body-entry';
import type { WeighedBodies } from '@/lib/search/weigh-bodies';

/** Weighed texts as JSON: columns of like numbers, which compress to a third of what pairs take. */
export interface PackedBodies {
  /** In order, with a space between two. */
  stems: string;
  /** By stem: how many jobs use it. */
  counts: readonly number[];
  /** Stem after stem: how many jobs lie between one that uses it and the one before. */
  gaps: readonly number[];
  weights: readonly number[];
  parts: readonly number[];
  lengths: readonly number[];
}

/** Packs weighed texts; `unpackBodies` gives them back. */
export function packBodies({ lists, lengths }: WeighedBodies): PackedBodies {
  const sorted = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  const pairs = sorted.flatMap(([, list]) =>
    list.flatMap((job, at) => (at % 2 === 0 ? [{ gap: job - (list[at - 2] ?? 0), entry: list[at + 1] ?? 0 }] : [])),
  );
  return {
    stems: sorted.map(([stem]) => stem).join(' '),
    counts: sorted.map(([, list]) => list.length / 2),
    gaps: pairs.map(({ gap }) => gap),
    weights: pairs.map(({ entry }) => entry >> PART_BITS),
    parts: pairs.map(({ entry }) => entry & MOST_PARTS),
    lengths,
  };
}

export function unpackBodies({ stems, counts, gaps, weights, parts, lengths }: PackedBodies): WeighedBodies {
  const lists = new Map<string, number[]>();
  let at = 0;
  for (const [index, stem] of stems.split(' ').entries()) {
    const list: number[] = [];
    let job = 0;
    for (const end = at + (counts[index] ?? 0); at < end; at++) {
      job += gaps[at] ?? 0;
      list.push(job, ((weights[at] ?? 0) << PART_BITS) | (parts[at] ?? 0));
    }
    lists.set(stem, list);
  }
  return { lists, lengths };
}
