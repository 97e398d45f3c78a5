import { countWords } from '@/lib/text/count-words';

/** A full stop after one of these ends no sentence. */
const ABBREVIATION = /(?:^|[\s(«'’])(?:M|MM|Mme|Mmes|Dr|Pr|St|Ste|art|env|cf|ex|n°|p|vol|chap|hab|max|min|\p{Lu})\.$/u;

/**
 * Cuts a French paragraph into sentences. One ends at « . », « ! », « ? » or « … » that a space follows and then a capital, a figure or an
 * opening guillemet; never inside a number (« 2.5 »), after an abbreviation (« art. 3 ») or an initial (« S. Dupont »). A colon or a
 * semicolon ends none: a sentence that needs several is long.
 */
export function cutSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const part of paragraph.split(/(?<=[.!?…](?:\s?[»")])?)\s+(?=[\p{Lu}\p{N}«"(])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else if (part.trim() !== '') sentences.push(part.trim());
  }
  return sentences;
}

/**
 * Words of a sentence: what stands between spaces and holds a letter or a figure. « l'école » is one word, « bac + 3 » two, « 35 000 » one,
 * « 7 h 15 » one.
 */
export function countSentenceWords(sentence: string): number {
  return countWords(
    sentence
      .replace(/(\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/gu, '$1')
      .replace(/(\d)\s?h(?:\s?(\d{2}))?(?!\p{L})/gu, '$1h$2'),
  );
}

/** Readability of a text, from its sentences; see {@link measureReading}. */
export interface Reading {
  words: number;
  sentences: number;
  /** Words a sentence, on average; 0 for an empty text. */
  average: number;
  /** Words a sentence + percentage of words over 6 letters. Lower is easier. */
  lix: number;
  /** 207 − 1.015 × words a sentence − 73.6 × syllables a word. Higher is easier. */
  kandelMoles: number;
}

/** Measures a list of sentences. Syllables are counted by groups of vowels, a mute final « e » left out. */
export function measureReading(sentences: readonly string[]): Reading {
  const words = sentences.reduce((sum, sentence) => sum + countSentenceWords(sentence), 0);
  const letters = sentences.join(' ').match(/[\p{L}]+/gu) ?? [];
  const average = sentences.length === 0 ? 0 : words / sentences.length;
  const long = letters.filter((word) => word.length > 6).length;
  const syllables = letters.reduce((sum, word) => sum + countSyllables(word), 0);
  const perWord = Math.max(1, letters.length);
  return {
    words,
    sentences: sentences.length,
    average,
    lix: average + (100 * long) / perWord,
    kandelMoles: 207 - 1.015 * average - (73.6 * syllables) / perWord,
  };
}

function countSyllables(word: string): number {
  const bare = word.toLowerCase().replace(/(?<=\p{L}{2})(?:es?|ent)$/u, '');
  return Math.max(1, bare.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/gu)?.length ?? 0);
}
