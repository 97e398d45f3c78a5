/** What a record has in one respect (its trainings, its interests…), as keys. */
export type FeatureSets = readonly ReadonlySet<string>[];

export interface SharedFeatures {
  /** Cosine of the two weighted sets, 0 to 1. */
  similarity: number;
  /** What both have, rarest first. */
  shared: readonly string[];
}

export interface FeatureIndex {
  /** Number of records that have the feature. */
  frequencyOf(feature: string): number;
  /** Compares one record with all that share something with it. */
  compare(position: number): ReadonlyMap<number, SharedFeatures>;
}

/**
 * Indexes sets of features for comparison. A feature weighs the logarithm of its rarity (inverse document frequency): what everybody has
 * weighs nothing, what two records alone share weighs most. The cosine keeps records with long lists from being near to all.
 * @param sets one set per record
 */
export function buildFeatureIndex(sets: FeatureSets): FeatureIndex {
  const holders = new Map<string, number[]>();
  sets.forEach((set, position) => {
    for (const feature of set) holders.set(feature, [...(holders.get(feature) ?? []), position]);
  });
  const frequencyOf = (feature: string) => holders.get(feature)?.length ?? 0;
  const weightOf = (feature: string) => Math.log(sets.length / (frequencyOf(feature) || 1)) ** 2;
  const norms = sets.map((set) => Math.sqrt([...set].reduce((sum, feature) => sum + weightOf(feature), 0)));

  return {
    frequencyOf,
    compare(position) {
      const found = new Map<number, { weight: number; shared: string[] }>();
      const rarestFirst = [...(sets[position] ?? [])].sort(
        (a, b) => frequencyOf(a) - frequencyOf(b) || (a < b ? -1 : 1),
      );
      for (const feature of rarestFirst) {
        for (const other of holders.get(feature) ?? []) {
          if (other === position) continue;
          const entry = found.get(other) ?? { weight: 0, shared: [] };
          entry.weight += weightOf(feature);
          entry.shared.push(feature);
          found.set(other, entry);
        }
      }
      return new Map(
        [...found].map(([other, { weight, shared }]) => {
          const norm = (norms[position] ?? 0) * (norms[other] ?? 0);
          return [other, { similarity: norm > 0 ? weight / norm : 0, shared }];
        }),
      );
    },
  };
}
