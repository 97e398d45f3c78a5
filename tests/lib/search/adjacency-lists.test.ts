import { expect, it } from 'vitest';
import { invertLists, listAt, listLength, packLists } from '@/lib/search/adjacency-lists';

const rows = packLists([[2, 0], [], [0], [3, 2]]);

it('packs lists and gives them back', () => {
  expect([0, 1, 2, 3].map((row) => [...listAt(rows, row)])).toEqual([[2, 0], [], [0], [3, 2]]);
  expect([0, 1, 2, 3].map((row) => listLength(rows, row))).toEqual([2, 0, 1, 2]);
});

it('turns rows round', () => {
  const inverted = invertLists(rows, 4);
  expect([0, 1, 2, 3].map((row) => [...listAt(inverted, row)])).toEqual([[0, 2], [], [0, 3], [3]]);
});
