import { Charset, Document } from 'flexsearch';
import type { BuildEngine } from './engine';
import { listFields, listSearchDocuments, splitWords } from './search-document';
import { searchInSteps } from './search-in-steps';

/**
 * Plain FlexSearch: beginnings of words and sounds alike ("forward", LatinBalance), which is how it forgives typing errors; then
 * `suggest`, which lets words be missing. It has no weights: the fields answer one after the other.
 */
export const buildFlexSearch: BuildEngine = (catalogue, depth) => {
  const fields = listFields(depth);
  const index = new Document({
    document: {
      id: 'id',
      index: fields.map((field) => ({ field, tokenize: 'forward' as const, encoder: Charset.LatinBalance })),
    },
  });
  for (const document of listSearchDocuments(catalogue, depth)) index.add({ ...document });
  return {
    search: (text, limit) =>
      searchInSteps(({ allWords }) => {
        const byField = index.search(splitWords(text).join(' '), { limit, suggest: !allWords });
        return [...new Set(byField.flatMap(({ result }) => result.map(String)))].slice(0, limit);
      }),
    serialise() {
      const parts: Record<string, string> = {};
      index.export((key, data) => {
        parts[key] = data;
      });
      return JSON.stringify(parts);
    },
  };
};
