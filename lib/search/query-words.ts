import { foldTypedWords } from '@/lib/text/fold-words';
import type { BodyIndex } from './body-index';
import type { Dictionary, WordMatch } from './dictionary';
import { isStopWord } from './search-terms';
import { MATCH } from './weights';
import { stemKey } from './word-stems';

/** One word of a query with what it may stand for. */
export interface QueryWord {
  /** Folded. */
  text: string;
  /** The stems looked for in texts: its own, else those of the words it may stand for. */
  stems: readonly string[];
  /** Words of the names, best first. */
  matches: readonly WordMatch[];
  /** What it counts for among the words of the query: rare ones more. */
  weight: number;
}

/** A prefix this short counts little where it is a usual word: "mer" is not the start of "mercaticien", "psy" is that of "psychologue". */
export const LONGEST_SHORT_WORD = 4;
/** Most words that an unknown one is taken for in texts. */
const MOST_READINGS = 3;
/** In a longer query a word that exists is what was meant. */
const LONGEST_NAME = 5;
/** "darchives" is "d'archives" without its apostrophe. */
const ELISION = /^(?:[dl]|qu)(?=[aeiouyh])/;

/**
 * Looks the words of a query up. Words that find nothing at all are left out.
 * @param terms folded words
 * @param withTypos whether to forgive typing errors
 */
export function lookUpWords(
  { forms, body }: { forms: { dictionary: Dictionary }; body: BodyIndex },
  terms: readonly string[],
  { withTypos }: { withTypos: boolean },
): QueryWord[] {
  const isKnown = (word: string) => forms.dictionary.knows(word) || body.knows(stemKey(word));
  const isShort = terms.length <= LONGEST_NAME;
  return terms.flatMap((term) => {
    // Alone, for no other word was typed: at most the beginning of a name.
    if (isStopWord(term)) return listBegun(term, forms.dictionary, body);
    const text = isKnown(term) || forms.dictionary.begins(term) ? term : withoutElision(term, isKnown);
    const isWord = isKnown(text);
    const found = forms.dictionary.lookUp(text, {
      withTypos: withTypos && (!isWord || isShort),
      withPrefixes: isShort || text.length > LONGEST_SHORT_WORD,
    });
    const isWhole = text.length <= LONGEST_SHORT_WORD && (forms.dictionary.knows(text) || body.isUsual(stemKey(text)));
    const matches = isWord ? found.flatMap((match) => doubt(match, isWhole)) : found;
    const stems = body.knows(stemKey(text)) ? [stemKey(text)] : listStems(matches, forms.dictionary);
    const weight = Math.min(...stems.map((stem) => body.weightOf(stem)), body.weightOf(''));
    return matches.length > 0 || stems.some(body.has) ? [{ text, stems, matches, weight }] : [];
  });
}

function listBegun(text: string, dictionary: Dictionary, body: BodyIndex): QueryWord[] {
  const matches = dictionary.lookUp(text, { withTypos: false }).filter(({ how }) => how === MATCH.prefix);
  return matches.length > 0 ? [{ text, stems: [], matches, weight: body.weightOf('') }] : [];
}

/** Stems of the words that an unknown word most likely stands for. */
function listStems(matches: readonly WordMatch[], { wordOf }: Dictionary): string[] {
  return [...new Set(matches.slice(0, MOST_READINGS).map(({ id }) => stemKey(wordOf(id))))];
}

/** A word that exists is seldom meant for another one. */
function doubt(match: WordMatch, isWhole: boolean): WordMatch[] {
  if (match.how === MATCH.typo) return match.errors > 1 ? [] : [{ ...match, how: MATCH.doubtfulTypo }];
  return match.how === MATCH.prefix && isWhole ? [{ ...match, how: MATCH.doubtfulPrefix }] : [match];
}

function withoutElision(word: string, isKnown: (word: string) => boolean): string {
  const rest = foldTypedWords(word.replace(ELISION, ''));
  return rest !== word && rest.length > 2 && isKnown(rest) ? rest : word;
}
