/** Shortest beginning that still names something once an ending is off; between trades and things, "musique" and "musicien" need less. */
const SHORTEST_STEM = 3;
const SHORTEST_DERIVED = 4;

/** Endings of number and gender on folded words, longest first: both sides of a pair are brought to the same one. */
const INFLECTIONS: readonly (readonly [ending: string, replacement: string])[] = [
  ['teuse', 't'],
  ['trice', 't'],
  ['teur', 't'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['esse', ''],
  ['euse', 'eu'],
  ['eur', 'eu'],
  ['eux', 'eu'],
  ['ere', 'er'],
  ['ive', 'if'],
  ['elle', 'el'],
  ['ette', 'et'],
  ['aux', 'al'],
  ['ale', 'al'],
  ['e', ''],
];

const SCIENCES: readonly (readonly [ending: string, replacement: string])[] = [
  ['icienne', ''],
  ['icien', ''],
  ['ique', ''],
];

/** Endings of words made from one another: the trade, the one who plies it, the place, the verb. Longest first. */
const DERIVATIONS: readonly (readonly [ending: string, replacement: string])[] = [
  ['issement', ''],
  ['ation', ''],
  ['atrice', ''],
  ['ateur', ''],
  ['ement', ''],
  ['erie', ''],
  ['trice', 't'],
  ['ienne', ''],
  ['teuse', 't'],
  ['tion', 't'],
  ['teur', 't'],
  ['euse', ''],
  ['isme', ''],
  ['iste', ''],
  ['ance', ''],
  ['iere', ''],
  ['ture', 't'],
  ['aux', 'al'],
  ['ale', 'al'],
  ['age', ''],
  ['ant', ''],
  ['ent', ''],
  ['eur', ''],
  ['ien', ''],
  ['ier', ''],
  ['ere', ''],
  ['ure', ''],
  ['gue', 'g'],
  ['ee', ''],
  ['er', ''],
  ['ez', ''],
  ['ie', ''],
  ['e', ''],
];

/**
 * Says which folded words are one word in another number or gender: equal keys, "boulangeres" and "boulanger". Works on words without
 * accents, so that a query typed without them is not misled.
 */
export function inflectionKey(word: string): string {
  return shortenDoubles(replaceEnding(withoutPlural(word), INFLECTIONS, SHORTEST_STEM));
}

/**
 * Says which folded words have one stem: equal keys for "boulangerie" and "boulanger", "soigner" and "soigneuse", "informatique" and
 * "informaticien". Looser than {@link inflectionKey}: stems are asked after the words themselves.
 */
export function stemKey(word: string): string {
  const singular = withoutPlural(word);
  const stem = replaceEnding(singular, SCIENCES, SHORTEST_STEM);
  return shortenDoubles(stem === singular ? replaceEnding(singular, DERIVATIONS, SHORTEST_DERIVED) : stem);
}

function withoutPlural(word: string): string {
  if (word.length <= SHORTEST_STEM) return word;
  if (word.endsWith('aux')) return word;
  return /[sx]$/.test(word) && !/(?:ss|is|us|eux)$/.test(word) ? word.slice(0, -1) : word;
}

function replaceEnding(word: string, endings: readonly (readonly [string, string])[], shortest: number): string {
  for (const [ending, replacement] of endings) {
    const stem = word.length - ending.length;
    if (stem + replacement.length >= shortest && word.endsWith(ending)) return word.slice(0, stem) + replacement;
  }
  return word;
}

/** "maconnerie" and "macon": French doubles a consonant before some endings. */
function shortenDoubles(stem: string): string {
  const last = stem.at(-1);
  return stem.length > SHORTEST_STEM && last === stem.at(-2) && !/[aeiouy\d]/.test(last ?? '')
    ? stem.slice(0, -1)
    : stem;
}
