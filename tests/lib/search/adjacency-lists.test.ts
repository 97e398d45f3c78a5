import { expect, it } from 'vitest';
import { invertRows, packRows, rowLength, rowOf } from '@/lib/search/adjacency-lists';

const rows = packRows([[2, 0], [], [0], [3, 2]]);

it('packs lists and gives them back', () => {
  expect([0, 1, 2, 3].map((row) => [...rowOf(rows, row)])).toEqual([[2, 0], [], [0], [3, 2]]);
  expect([0, 1, 2, 3].map((row) => rowLength(rows, row))).toEqual([2, 0, 1, 2]);
});

it('turns rows round', () => {
  const inverted = invertRows(rows, 4);
  expect([0, 1, 2, 3].map((row) => [...rowOf(inverted, row)])).toEqual([[0, 2], [], [0, 3], [3]]);
});
