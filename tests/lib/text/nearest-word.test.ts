import { expect, test } from 'vitest';
import { nearestWord } from '@/lib/text/nearest-word';

const words = ['domaines', 'salaires', 'sources', 'rome'];

test.each([
  ['domaine', 'domaines'],
  ['SALAIRE', 'salaires'],
  ['sorces', 'sources'],
  ['rmoe', 'rome'],
  ['liens', undefined],
  ['', undefined],
])('%j: %s', (word, nearest) => {
  expect(nearestWord(word, words)).toBe(nearest);
});
