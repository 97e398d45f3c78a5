import { expect, test } from 'vitest';
import { joinInFrench } from '@/lib/text/join-in-french';

test.each([
  [[], ''],
  [['pain'], 'pain'],
  [['pain', 'sel'], 'pain et sel'],
  [['pain', 'sel', 'eau'], 'pain, sel et eau'],
])('%j', (words, text) => {
  expect(joinInFrench(words)).toBe(text);
});
