import { listTypedTerms } from '@/lib/search/search-terms';
import { foldTypedWords, foldWords } from '@/lib/text/fold-words';
import { WRITTEN_WORD } from '@/lib/text/join-signs';

/** What a search made of the words typed. */
export interface ExplainedWords {
  /** What was typed, with the spelling mended and without the words left out; empty where none is left. */
  read: string;
  /** True where the spelling of a word was mended. */
  isMended: boolean;
  /** Words typed that find nothing; small words ("le", "avec") are not counted among them. */
  leftOut: readonly string[];
}

/**
 * Compares what was typed with what was looked up.
 * @param typed the words of the visitor
 * @param understood folded words that were looked up, from `searchJobs`
 * @param written names and texts that were found: a mended word takes its accents from them
 * @returns `read` is `typed` where all words were taken as they are: the beginning of a word is not a misspelling
 */
export function explainWords(typed: string, understood: string, written: readonly string[] = []): ExplainedWords {
  const terms = listTypedTerms(typed);
  const lookedUp = understood.split(' ').filter(Boolean);
  const changed = terms.filter((term) => !lookedUp.includes(term));
  const added = lookedUp.filter((word) => !terms.includes(word));
  const mended = new Map<string, string>();
  const leftOut: string[] = [];
  // As many words as were typed: they answer each other in order. Else the most alike do.
  const isPaired = changed.length === added.length;
  for (const term of changed) {
    const index = isPaired ? 0 : findAlike(term, added);
    const [word] = index < 0 ? [] : added.splice(index, 1);
    if (word === undefined) leftOut.push(term);
    else if (!word.startsWith(term)) mended.set(term, findWritten(word, written));
  }
  if (mended.size === 0 && leftOut.length === 0) return { read: typed, isMended: false, leftOut };
  return { read: replaceWords(typed, mended, leftOut), isMended: mended.size > 0, leftOut };
}

/** The word that begins most like the term; -1 where none has its first letter. */
function findAlike(term: string, words: readonly string[]): number {
  const shared = words.map((word) => countShared(term, word));
  const most = Math.max(0, ...shared);
  return most === 0 ? -1 : shared.indexOf(most);
}

function countShared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function findWritten(word: string, written: readonly string[]): string {
  for (const text of written) {
    const found = text.match(WRITTEN_WORD)?.find((candidate) => foldWords(candidate) === word);
    if (found) return found;
  }
  return word;
}

function replaceWords(typed: string, mended: ReadonlyMap<string, string>, leftOut: readonly string[]): string {
  return typed
    .replace(WRITTEN_WORD, (word) => {
      const folded = foldTypedWords(word);
      return leftOut.includes(folded) ? '' : (mended.get(folded) ?? word);
    })
    .replace(/\s+/g, ' ')
    .trim();
}
