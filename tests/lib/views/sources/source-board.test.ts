import { expect, test } from 'vitest';
import type { CitedSource } from '@/lib/views/sources/list-cited-sources';
import { toSourceBoard } from '@/lib/views/sources/source-board';

const sourceOf = (publisher: string | null): CitedSource => ({
  name: 'Enquête',
  publisher,
  date: null,
  licence: null,
  urls: [],
  count: 1,
  sheets: [],
});
const shown = Array.from({ length: 30 }, () => sourceOf('Onisep'));

test('what few sheets cite is counted by publisher, most first', () => {
  const rarer = ['Insee', 'Le Monde', 'LE MONDE', 'Dares', 'dares', 'Dares', null].map(sourceOf);
  const board = toSourceBoard([...shown, ...rarer]);
  expect([board.count, board.shown.length]).toEqual([37, 30]);
  expect(board.rarer).toEqual({
    count: 7,
    publishers: [
      { name: 'Dares', count: 3 },
      { name: 'Le Monde', count: 2 },
    ],
    others: 1,
  });
});

test('nothing is left where all are shown', () => {
  expect(toSourceBoard(shown)).toEqual({ count: 30, shown, rarer: null });
});
