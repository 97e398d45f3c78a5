import { foldWords } from '@/lib/text/fold-words';
import { listBearers } from '../list-bearers';
import type { BuildEngine } from './engine';

/** The same engine behind a map of exact names: those who bear the query as their name come first, then those who have it as another name. */
export function withExactNames(build: BuildEngine): BuildEngine {
  return (catalogue, depth) => {
    const engine = build(catalogue, depth);
    const names = listBearers(catalogue.jobs.map((job) => ({ ...job, otherNames: [] })));
    const allNames = listBearers(catalogue.jobs);
    return {
      ...engine,
      async search(text, limit) {
        const folded = foldWords(text);
        const exact = [...(names.get(folded) ?? []), ...(allNames.get(folded) ?? [])];
        return [...new Set([...exact, ...(await engine.search(text, limit))])].slice(0, limit);
      },
    };
  };
}
