import type { SeededRandom } from './seeded-random';

const SHORTEST_WORD = 4;

/** Keys that touch each other on a French keyboard (AZERTY, letters only). */
const KEY_ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'] as const;

const plain = (letter: string) => letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/**
 * Makes one typing error in one word of at least four letters, never in its first letter: a letter dropped, doubled, swapped with the next
 * or replaced by a neighbour on a French keyboard.
 * @param text any text; its accents and case are kept elsewhere
 * @returns undefined where no word is long enough
 */
export function makeTypo(text: string, random: SeededRandom): string | undefined {
  const words = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= SHORTEST_WORD);
  if (words.length === 0) return undefined;
  const { index: start, 0: word } = random.pick(words);
  const wrong = random.pick([dropLetter, doubleLetter, swapLetters, missKey])(word, random);
  return text.slice(0, start) + wrong + text.slice(start + word.length);
}

function dropLetter(word: string, random: SeededRandom): string {
  const at = 1 + random.below(word.length - 1);
  return word.slice(0, at) + word.slice(at + 1);
}

function doubleLetter(word: string, random: SeededRandom): string {
  const at = 1 + random.below(word.length - 1);
  return word.slice(0, at) + word[at] + word.slice(at);
}

/** Two neighbours that differ even without their accents; a letter is dropped where there are none ("baaa"). */
function swapLetters(word: string, random: SeededRandom): string {
  const places = [...Array(word.length).keys()].filter(
    (at) => at > 0 && at + 1 < word.length && plain(word[at] ?? '') !== plain(word[at + 1] ?? ''),
  );
  if (places.length === 0) return dropLetter(word, random);
  const at = random.pick(places);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

function missKey(word: string, random: SeededRandom): string {
  const at = 1 + random.below(word.length - 1);
  const near = listNeighbours(word[at] ?? '');
  return near.length === 0 ? dropLetter(word, random) : word.slice(0, at) + random.pick(near) + word.slice(at + 1);
}

/** Keys left and right, above and below; none for what is not a letter of the keyboard. */
function listNeighbours(letter: string): string[] {
  const key = plain(letter).toLowerCase();
  const row = KEY_ROWS.findIndex((keys) => keys.includes(key));
  const column = KEY_ROWS[row]?.indexOf(key) ?? -1;
  if (!key || column < 0) return [];
  return [
    KEY_ROWS[row]?.[column - 1],
    KEY_ROWS[row]?.[column + 1],
    KEY_ROWS[row - 1]?.[column],
    KEY_ROWS[row + 1]?.[column],
  ].filter((near) => near !== undefined);
}
