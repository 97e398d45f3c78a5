import { groupPairs } from '@/lib/text/group-by';

/** What a record has in one respect (its trainings, its interests…), as keys. */
export type FeatureSets = readonly ReadonlySet<string>[];

export interface FeatureIndex {
  /** Positions of the records that have the feature, in order. */
  holdersOf(feature: string): readonly number[];
  /** Likeness of one record to each: the cosine of the two weighted sets, 0 to 1; 0 where they share nothing, and for the record itself. */
  compare(position: number): Float64Array;
  /** What two records both have, most telling first. */
  listShared(position: number, other: number): string[];
}

interface Settings {
  /** Over how many kinds of records a feature spreads, 1 or more: one that is at home everywhere says little. */
  spreadOf?: (holders: readonly number[]) => number;
}

/**
 * Indexes sets of features for comparison. A feature weighs the square of the logarithm of its rarity (inverse document frequency), divided
 * by its spread: what everybody has weighs nothing, what two records alone share weighs most. The cosine keeps records with long lists from
 * being near to all. Symmetric: a is as near to b as b is to a.
 * @param sets one set per record
 */
export function buildFeatureIndex(sets: FeatureSets, { spreadOf = () => 1 }: Settings = {}): FeatureIndex {
  const holders = listHolders(sets);
  const weights = new Map(
    [...holders].map(([feature, list]) => [feature, Math.log(sets.length / list.length) ** 2 / spreadOf(list)]),
  );
  const weightOf = (feature: string) => weights.get(feature) ?? 0;
  const norms = sets.map((set) => Math.sqrt([...set].reduce((sum, feature) => sum + weightOf(feature), 0)));

  return {
    holdersOf: (feature) => holders.get(feature) ?? [],
    compare(position) {
      const likeness = new Float64Array(sets.length);
      for (const feature of sets[position] ?? []) {
        const weight = weightOf(feature);
        for (const other of holders.get(feature) ?? []) likeness[other] = (likeness[other] ?? 0) + weight;
      }
      likeness[position] = 0;
      const norm = norms[position] ?? 0;
      return likeness.map((weight, other) => (weight > 0 ? weight / (norm * (norms[other] ?? 1)) : 0));
    },
    listShared(position, other) {
      const [set, otherSet] = [sets[position], sets[other]];
      if (!set || !otherSet) return [];
      const shared = [...set].filter((feature) => otherSet.has(feature));
      return shared.sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1));
    },
  };
}

function listHolders(sets: FeatureSets): Map<string, number[]> {
  return groupPairs(sets.flatMap((set, position) => [...set].map((feature) => [feature, position] as const)));
}
