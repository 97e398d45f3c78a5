import { describe, expect, test } from 'vitest';
import { findLetter, groupByLetter, listLetterStarts, toLetterAnchor } from '@/lib/listing/letters';

describe('findLetter', () => {
  test.each([
    ['boulanger', 'B'],
    ['Élagueur', 'E'],
    ['œnologue', 'O'],
    ['« webmestre »', 'W'],
    ['3D artiste', '0-9'],
    ['', '0-9'],
  ])('%s is filed under %s', (name, letter) => {
    expect(findLetter(name)).toBe(letter);
  });
});

describe('groupByLetter', () => {
  test('cuts the list at each new letter and keeps the order', () => {
    expect(groupByLetter(['acteur', 'élagueur', 'électricien', 'zoologue'], (name) => name)).toEqual([
      { letter: 'A', items: ['acteur'] },
      { letter: 'E', items: ['élagueur', 'électricien'] },
      { letter: 'Z', items: ['zoologue'] },
    ]);
  });
});

describe('listLetterStarts', () => {
  test('gives the page on which each letter begins', () => {
    expect(listLetterStarts(['acteur', 'archiviste', 'boulanger', 'câbleur'], 2)).toEqual([
      { letter: 'A', page: 1 },
      { letter: 'B', page: 2 },
      { letter: 'C', page: 2 },
    ]);
  });

  test('anchors are lower case', () => {
    expect(toLetterAnchor('B')).toBe('lettre-b');
  });
});
