import { foldTypedWords, foldWords } from '@/lib/text/fold-words';
import { readGenders, withoutGenderMarks } from './read-genders';

/** Longest query that is read; the rest is cut. */
export const MAX_QUERY_LENGTH = 200;
/** Most different words of a query that are looked up. */
const MAX_TERMS = 12;

/** Words so common in French queries and job names that they find nothing. */
const STOP_WORDS = new Set(
  (
    'a ai aime aimer aimerais aimes as au aussi aux avec avoir boulot boulots c ca ce cela celle celui ces cet cette ceux chez comme comment d dans de ' +
    'des devenir dont du elle elles en entre es est et etc ete etre faire fait faut il ils j jaime je job jobs l la le les leur leurs lui m ma mais me ' +
    'mes metier metiers moi moins mon n ne ni nos notre nous on ou par pas peut peux plus pour pouvoir qu quand que quel quelle quelles quels qui quoi ' +
    's sa sans se selon ses si sont suis sur t ta te tes ton tous tout toute toutes travaille travailler tres tu un une vers veut veux vos votre ' +
    'voudrais vouloir vous y'
  ).split(' '),
);

/**
 * Splits a query or a field into folded words, each once and in order, without the words that find nothing. Words that would leave
 * nothing at all are kept.
 * @param text any text, of any length
 */
export function listSearchTerms(text: string): string[] {
  return dropStopWords(foldWords(text));
}

/** The same for what a visitor typed. */
export function listTypedTerms(text: string): string[] {
  return dropStopWords(foldTypedWords(text));
}

function dropStopWords(folded: string): string[] {
  const words = [...new Set(folded.split(' '))].filter(Boolean);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** True for a folded word that finds nothing by itself. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** "B T S" is "BTS". */
const LETTERS_APART = /(?<!\S)\p{L}(?: \p{L}){2,}(?!\S)/gu;

/**
 * Makes a visitor's query safe to look up: cut to 200 characters and 12 words, words in two genders read as one, without "H/F".
 * @returns `text`, the folded query, and its `terms`
 */
export function readQuery(query: string): { text: string; terms: string[] } {
  const typed = readGenders(withoutGenderMarks(query.slice(0, MAX_QUERY_LENGTH)));
  const text = foldTypedWords(typed).replace(LETTERS_APART, (letters) => letters.replaceAll(' ', ''));
  return { text, terms: dropStopWords(text).slice(0, MAX_TERMS) };
}
