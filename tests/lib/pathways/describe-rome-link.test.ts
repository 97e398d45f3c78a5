import { expect, it } from 'vitest';
import { describeRomeMobility } from '@/lib/pathways/describe-rome-link';

const link = { from: { code: 'D1102', label: 'Boulanger' }, toward: { code: 'D1104', label: 'Pâtissier' } };
const ends = 'de « Boulanger » (D1102) vers « Pâtissier » (D1104)';

it.each([
  ['sideways', `mobilité du ROME, ${ends}`],
  ['evolution', `évolution selon le ROME 3, ${ends}`],
  ['before', `évolution selon le ROME 3, ${ends}`],
] as const)('says which table a move %s comes from, with its two ends', (direction, words) => {
  expect(describeRomeMobility(direction, link)).toBe(words);
});
