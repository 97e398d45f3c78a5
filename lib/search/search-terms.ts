import { foldText } from './fold-text';

/** Longest query that is read; the rest is cut. */
export const MAX_QUERY_LENGTH = 200;
/** Most different words of a query that are looked up. */
const MAX_TERMS = 12;

/** Words so common in French queries and job names that they find nothing. */
const STOP_WORDS = new Set(
  'a aime aimerais au aux avec ce ces d dans de des devenir du elle en est et etre faire il j je l la le les leur m ma metier metiers mon ou par pour qu que qui s sa se ses son sur t travailler un une veux voudrais y'.split(
    ' ',
  ),
);

/**
 * Splits a query or a field into folded words, each once and in order, without the words that find nothing. Words that would leave
 * nothing at all are kept.
 * @param text any text, of any length
 */
export function listSearchTerms(text: string): string[] {
  const words = [...new Set(foldText(text).split(' '))].filter(Boolean);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Makes a visitor's query safe to look up: cut to 200 characters and 12 words.
 * @returns `text`, the folded query, and its `terms`
 */
export function readQuery(query: string): { text: string; terms: string[] } {
  const text = foldText(query.slice(0, MAX_QUERY_LENGTH));
  return { text, terms: listSearchTerms(text).slice(0, MAX_TERMS) };
}
