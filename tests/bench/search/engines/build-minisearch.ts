import MiniSearch from 'minisearch';
import type { BuildEngine } from './engine';
import { listFields, listSearchDocuments, type SearchDocument, splitWords, weights } from './search-document';
import { searchInSteps } from './search-in-steps';

/** Plain MiniSearch: beginnings of words from three letters on, one error from four letters on, two from eight on. */
export const buildMiniSearch: BuildEngine = (catalogue, depth) => {
  const index = new MiniSearch<SearchDocument>({
    fields: listFields(depth),
    tokenize: splitWords,
    processTerm: (term) => term,
  });
  index.addAll(listSearchDocuments(catalogue, depth));
  return {
    search: (text, limit) =>
      searchInSteps(({ tolerant, allWords }) =>
        index
          .search(text, {
            boost: weights,
            combineWith: allWords ? 'AND' : 'OR',
            prefix: (term) => term.length >= 3,
            fuzzy: tolerant && ((term) => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2)),
          })
          .slice(0, limit)
          .map(({ id }) => String(id)),
      ),
    serialise: () => JSON.stringify(index),
  };
};
