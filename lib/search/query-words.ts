import { foldTypedWords } from '@/lib/text/fold-words';
import type { BodyIndex } from './body-index';
import { type Dictionary, MATCH, type WordMatch } from './dictionary';
import { familyKey } from './word-stems';

/** One word of a query with what it may stand for. */
export interface QueryWord {
  /** Folded. */
  text: string;
  /** The families looked for in texts: its own, else those of the words it may stand for. */
  families: readonly string[];
  /** Words of the names, best first. */
  matches: readonly WordMatch[];
  /** What it counts for among the words of the query: rare ones more. */
  weight: number;
}

/** A beginning this short counts little where it is a usual word: "mer" is not the start of "mercaticien", "psy" is that of "psychologue". */
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
  const isKnown = (word: string) => forms.dictionary.knows(word) || body.knows(familyKey(word));
  const isShort = terms.length <= LONGEST_NAME;
  return terms.flatMap((term) => {
    const text = isKnown(term) || forms.dictionary.begins(term) ? term : withoutElision(term, isKnown);
    const isWord = isKnown(text);
    const found = forms.dictionary.lookUp(text, {
      withTypos: withTypos && (!isWord || isShort),
      withBeginnings: isShort || text.length > LONGEST_SHORT_WORD,
    });
    const isWhole =
      text.length <= LONGEST_SHORT_WORD && (forms.dictionary.knows(text) || body.isUsual(familyKey(text)));
    const matches = isWord ? found.flatMap((match) => doubt(match, isWhole)) : found;
    const families = body.knows(familyKey(text)) ? [familyKey(text)] : listFamilies(matches, forms.dictionary);
    const weight = Math.min(...families.map((family) => body.weightOf(family)), body.weightOf(''));
    return matches.length > 0 || families.some(body.has) ? [{ text, families, matches, weight }] : [];
  });
}

/** Families of the words that an unknown word most likely stands for. */
function listFamilies(matches: readonly WordMatch[], { wordOf }: Dictionary): string[] {
  return [...new Set(matches.slice(0, MOST_READINGS).map(({ id }) => familyKey(wordOf(id))))];
}

/** A word that exists is seldom meant for another one. */
function doubt(match: WordMatch, isWhole: boolean): WordMatch[] {
  if (match.how === MATCH.typo) return match.errors > 1 ? [] : [{ ...match, how: MATCH.doubtfulTypo }];
  return match.how === MATCH.beginning && isWhole ? [{ ...match, how: MATCH.doubtfulBeginning }] : [match];
}

function withoutElision(word: string, isKnown: (word: string) => boolean): string {
  const rest = foldTypedWords(word.replace(ELISION, ''));
  return rest !== word && rest.length > 2 && isKnown(rest) ? rest : word;
}
