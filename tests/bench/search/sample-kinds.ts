import { queryKinds, type SearchQuery } from './make-queries';
import { createRandom } from './seeded-random';

const SEED = 14;

/** Keeps at most `most` queries of each kind, always the same ones. */
export function sampleKinds(queries: readonly SearchQuery[], most: number): SearchQuery[] {
  return queryKinds.flatMap((kind) => {
    const ofKind = queries.filter((query) => query.kind === kind);
    return ofKind.length <= most ? ofKind : createRandom(SEED).shuffle(ofKind).slice(0, most);
  });
}
