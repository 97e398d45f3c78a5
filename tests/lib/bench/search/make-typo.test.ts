import { describe, expect, it } from 'vitest';
import { makeTypo } from '@/tests/bench/search/make-typo';
import { createRandom } from '@/tests/bench/search/seeded-random';

const names = ['boulanger', "conductrice d'engins de damage", 'élagueur', 'sapeur-pompier', 'cœur de métier', 'baaa'];
const typos = names.flatMap((name) =>
  Array.from({ length: 200 }, (_, seed) => ({ name, typo: makeTypo(name, createRandom(seed)) ?? '' })),
);

describe('makeTypo', () => {
  it('is one edit away: a letter dropped, added, replaced, or two neighbours swapped', () => {
    for (const { name, typo } of typos) expect(countEdits(name, typo), `${name} → ${typo}`).toBe(1);
  });

  it('never touches the first letter of a word, nor words of three letters or fewer', () => {
    for (const { name, typo } of typos) {
      const words = name.split(/[^\p{L}]+/u);
      const wrong = typo.split(/[^\p{L}]+/u);
      expect(wrong.map(([first]) => first)).toEqual(words.map(([first]) => first));
      for (const [at, word] of words.entries()) if (word.length < 4) expect(wrong[at]).toBe(word);
    }
  });

  it('makes all four kinds of errors', () => {
    const made = new Set(Array.from({ length: 400 }, (_, seed) => makeTypo('boulanger', createRandom(seed))));
    expect([...made]).toEqual(expect.arrayContaining(['bolanger', 'bouulanger', 'boualnger', 'boulangzr']));
  });

  it('makes the same error for the same seed', () => {
    expect(makeTypo('boulanger', createRandom(7))).toBe(makeTypo('boulanger', createRandom(7)));
  });

  it.each(['', 'de la', 'K1902', 'bac pro'])('finds no word to mistype in "%s"', (text) => {
    expect(makeTypo(text, createRandom(1))).toBeUndefined();
  });
});

/** Damerau and Levenshtein's distance, where two neighbours that are swapped count once (optimal string alignment). */
function countEdits(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) => [row, ...Array(b.length).fill(0)] as number[]);
  for (let column = 0; column <= b.length; column += 1) (rows[0] as number[])[column] = column;
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      (rows[row] as number[])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + cost,
        swapped && row > 1 && column > 1 ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}
