import MiniSearch from 'minisearch';
import { listSearchTerms } from './search-terms';

export interface TextHit {
  /** Position of the record in the list that was indexed. */
  position: number;
  score: number;
  /** Words of the record that were matched. */
  terms: string[];
}

export type TextIndex<Field extends string> = MiniSearch<{ id: number } & Record<Field, string>>;

/** One error for words of 4 to 7 letters, two from 8 on: short words have too many neighbours. */
function allowedErrors(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 8 ? 1 : 2;
}

/**
 * Indexes records by some fields of text, folded on both sides.
 * @param records one text per field; the position in this array is the hit's `position`
 */
export function buildTextIndex<Field extends string>(
  fields: readonly Field[],
  records: readonly Record<Field, string>[],
): TextIndex<Field> {
  const index: TextIndex<Field> = new MiniSearch({
    fields: [...fields],
    tokenize: listSearchTerms,
    processTerm: (term) => term,
  });
  index.addAll(records.map((record, id) => ({ ...record, id })));
  return index;
}

/**
 * Looks words up, as strictly as still finds a name: all of them as written (the beginning of a word counts from 3 letters on), else
 * all of them with typing errors, else any of them. Words that only a description holds never hide a near name.
 * @param terms folded words
 * @param boost weight of each field
 * @param nameFields the fields that decide whether a name was found
 * @returns hits, best first; equal scores keep the order of the records
 */
export function searchText<Field extends string>(
  index: TextIndex<Field>,
  terms: readonly string[],
  boost: Record<Field, number>,
  nameFields: readonly Field[],
): TextHit[] {
  if (terms.length === 0) return [];
  const search = (options: { combineWith: 'AND' | 'OR'; forgiving: boolean; fields?: readonly Field[] }) =>
    index.search(terms.join(' '), {
      boost,
      combineWith: options.combineWith,
      prefix: (term) => term.length >= 3,
      fuzzy: options.forgiving && allowedErrors,
      tokenize: () => [...terms],
      ...(options.fields && { fields: [...options.fields] }),
    });
  const strict = { combineWith: 'AND', forgiving: false } as const;
  const forgiving = { combineWith: 'AND', forgiving: true } as const;
  const level = [strict, forgiving].find((options) => search({ ...options, fields: nameFields }).length > 0);
  return search(level ?? { combineWith: 'OR', forgiving: true })
    .map(({ id, score, terms: matched }) => ({ position: Number(id), score, terms: matched }))
    .sort((a, b) => b.score - a.score || a.position - b.position);
}
