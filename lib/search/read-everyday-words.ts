import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { EverydayWord } from '@/lib/model/reference/everyday-words';
import { foldWords } from '@/lib/text/fold-words';
import { groupPairs } from '@/lib/text/group-by';
import { LONGEST_SHORT_WORD } from './query-words';
import { listSearchTerms } from './search-terms';

interface EverydayForm {
  text: string;
  exactOnly: boolean;
}

/**
 * Prepares the look-up of the words that people say for a job: those that stand for its name or for one of its other names, in either
 * gender, case and accents aside.
 * @returns the words of a job, as the table writes them and in its order
 */
export function readEverydayWords(words: readonly EverydayWord[]): (job: JobSheet) => readonly EverydayForm[] {
  const forms = words.map(({ word }) => ({ text: word, exactOnly: beginsShortened(word) }));
  const placesOfName = groupPairs(
    words.flatMap(({ names }, place) => names.map((name) => [foldWords(name), place] as const)),
  );
  return ({ name, otherNames }) => {
    const names = [name, ...otherNames].flatMap(({ feminine, masculine }) => [feminine, masculine]);
    const places = new Set(names.flatMap((text) => placesOfName.get(foldWords(text)) ?? []));
    return [...places].sort((a, b) => a - b).flatMap((place) => forms[place] ?? []);
  };
}

/** "prof de gym": "prof" alone must stay the beginning of "professeur", not become a word of its own. */
function beginsShortened(word: string): boolean {
  const [first = '', ...others] = listSearchTerms(word);
  return others.length > 0 && first.length <= LONGEST_SHORT_WORD;
}
