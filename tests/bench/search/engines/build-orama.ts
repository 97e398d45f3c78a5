import { create, insertMultiple, type Results, save, search } from '@orama/orama';
import type { BuildEngine } from './engine';
import { listFields, listSearchDocuments, splitWords, weights } from './search-document';

/**
 * Plain Orama: text folded beforehand and no stemmer, which would miss what is typed without accents. One search that forgives as many
 * errors as the longest word allows, any word sufficing: `threshold: 0` counts each ending of a beginning as a match of its own and
 * loses sheets that have all the words.
 */
export const buildOrama: BuildEngine = (catalogue, depth) => {
  const fields = listFields(depth);
  const database = create({
    schema: Object.fromEntries(fields.map((field) => [field, 'string' as const])),
    components: { tokenizer: { language: 'french', normalizationCache: new Map(), tokenize: listOnce } },
  });
  const documents = listSearchDocuments(catalogue, depth);
  insertMultiple(database, documents, documents.length);
  const boost = Object.fromEntries(fields.map((field) => [field, weights[field]]));
  return {
    search(term, limit) {
      const longest = Math.max(0, ...listOnce(term).map((word) => word.length));
      const tolerance = longest < 4 ? 0 : longest < 8 ? 1 : 2;
      const { hits } = search(database, { term, properties: fields, boost, tolerance, limit }) as Results<unknown>;
      return hits.map(({ id }) => id);
    },
    serialise: () => JSON.stringify(save(database)),
  };
};

function listOnce(text: string): string[] {
  return [...new Set(splitWords(text))];
}
