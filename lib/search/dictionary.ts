import SearchableMap from 'minisearch/SearchableMap';
import { typingErrors } from '@/lib/text/edit-distance';
import { groupPairs } from '@/lib/text/group-by';
import { phoneticKey } from './phonetic-key';
import { MATCH, type MatchHow, PREFIX_QUALITY, QUALITY } from './weights';
import { inflectionKey, stemKey } from './word-stems';

export interface WordMatch {
  /** Number of the word in the dictionary. */
  id: number;
  how: MatchHow;
  /** 1 for the word itself, less for what is further away. */
  quality: number;
  /** Typing errors between the two words. */
  errors: number;
}

/** The words of an index: finds those that a typed word may stand for. */
export interface Dictionary {
  readonly size: number;
  wordOf(id: number): string;
  /** True for the first letters of a word of the index. */
  begins(word: string): boolean;
  /** Numbers of the words that are this one in any number or gender, itself included. */
  formsOf(id: number): readonly number[];
  /** True for a word of the index, in any number or gender. */
  knows(word: string): boolean;
  /**
   * Lists the words of the index that a folded word may stand for, best first, each once.
   * @param withTypos also those that differ by typing errors
   * @param withPrefixes also those that it begins
   */
  lookUp(word: string, options: { withTypos: boolean; withPrefixes?: boolean }): WordMatch[];
}

const SHORTEST_PREFIX = 3;
const SHORTEST_MISSPELT = 4;
const SHORTEST_PHONETIC_KEY = 3;
/** From this length on a word may hold two errors: short words have too many neighbours. */
const LONG_WORD = 8;
/** An unknown word may end otherwise than the word meant: so many last letters are left out at most, so many first ones kept. */
const MOST_CUT = 3;
const SHORTEST_CUT = 5;

/** Makes a dictionary of folded words, each once; a word's number is its place in the list. The tree of prefixes and near words is MiniSearch's. */
export function buildDictionary(words: readonly string[]): Dictionary {
  const tree = SearchableMap.from(words.map((word, id): [string, number] => [word, id]));
  const groupIds = (keyOf: (word: string) => string) => groupPairs(words.map((word, id) => [keyOf(word), id]));
  const inflections = groupIds(inflectionKey);
  const stems = groupIds(stemKey);
  const homophones = groupIds(phoneticKey);
  const idOf = (word: string): number | undefined => tree.get(word);
  const findHomophones = (word: string): readonly number[] => {
    const key = phoneticKey(word);
    return key.length < SHORTEST_PHONETIC_KEY ? [] : (homophones.get(key) ?? []);
  };
  /** The tree counts two neighbours that changed places as two errors; typists make it in one. */
  const findMisspelt = (word: string): (readonly [id: number, errors: number])[] => {
    if (word.length < SHORTEST_MISSPELT) return [];
    const allowed = word.length < LONG_WORD ? 1 : 2;
    return [...tree.fuzzyGet(word, 2)].flatMap(([found, [id]]) => {
      const errors = typingErrors(word, found);
      return errors <= allowed ? [[id, errors] as const] : [];
    });
  };
  return {
    size: words.length,
    wordOf: (id) => words[id] ?? '',
    formsOf: (id) => inflections.get(inflectionKey(words[id] ?? '')) ?? [],
    knows: (word) => idOf(word) !== undefined || inflections.has(inflectionKey(word)),
    begins: (word) => tree.atPrefix(word).size > 0,
    lookUp(word, { withTypos, withPrefixes = true }) {
      const matches = new Map<number, WordMatch>();
      const add = (id: number, how: MatchHow, quality: number, errors = 0) => {
        if (!matches.has(id)) matches.set(id, { id, how, quality, errors });
      };
      const addPrefixed = (prefix: string) => {
        for (const [found, id] of tree.atPrefix(prefix))
          add(id, MATCH.prefix, PREFIX_QUALITY.least + (PREFIX_QUALITY.range * prefix.length) / found.length);
      };
      const isPrefix = withPrefixes && word.length >= SHORTEST_PREFIX;
      const same = idOf(word);
      if (same !== undefined) add(same, MATCH.same, 1);
      // What may only be the start of a longer word is not taken for that word in another gender.
      else if (isPrefix) addPrefixed(word);
      for (const id of inflections.get(inflectionKey(word)) ?? []) add(id, MATCH.inflected, QUALITY.inflected);
      if (same !== undefined && isPrefix) addPrefixed(word);
      for (const id of stems.get(stemKey(word)) ?? []) add(id, MATCH.stem, QUALITY.stem);
      if (withTypos) {
        const isUnmet = matches.size === 0;
        for (const [id, errors] of findMisspelt(word)) add(id, MATCH.typo, QUALITY.typo[errors] ?? 0, errors);
        if (same === undefined) for (const id of findHomophones(word)) add(id, MATCH.typo, QUALITY.homophone, 1);
        if (isUnmet)
          for (const [found, id] of findCutPrefixes(word, tree))
            add(id, MATCH.typo, (QUALITY.cut * word.length) / Math.max(word.length, found.length), 2);
      }
      return [...matches.values()].sort((a, b) => b.quality - a.quality);
    },
  };
}

/** "mecano" begins like "mecanicien": words that share all but the last letters, as many as can be. */
function findCutPrefixes(word: string, tree: SearchableMap<number>): Iterable<[string, number]> {
  for (let length = word.length - 1; length >= Math.max(SHORTEST_CUT, word.length - MOST_CUT); length--) {
    const found = tree.atPrefix(word.slice(0, length));
    if (found.size > 0) return found;
  }
  return [];
}
