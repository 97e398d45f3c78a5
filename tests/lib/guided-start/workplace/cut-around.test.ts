import { expect, it } from 'vitest';
import { cutAround } from '@/lib/guided-start/workplace/cut-around';

const text = 'un deux trois quatre cinq six sept huit neuf dix';
const around = (words: string, max: number) => {
  const start = text.indexOf(words);
  return cutAround(text, start, start + words.length, max);
};

it.each([
  ['cinq', 100, text],
  ['cinq', 20, '…quatre cinq six…'],
  ['un', 12, 'un deux…'],
  ['dix', 12, '…neuf dix'],
  ['trois quatre cinq six', 5, '…trois quatre cinq six…'],
])('keeps %s in %i characters', (words, max, expected) => {
  expect(around(words, max)).toBe(expected);
});
