import { expect, test } from 'vitest';
import { groupRarerSources, MOST_SHOWN } from '@/lib/views/sources/group-rarer-sources';
import type { CitedSource } from '@/lib/views/sources/list-cited-sources';

const sourceOf = (publisher: string | null): CitedSource => ({
  name: 'Enquête',
  publisher,
  date: null,
  licence: null,
  urls: [],
  count: 1,
  sheets: [],
});
const shown = Array.from({ length: MOST_SHOWN }, () => sourceOf('Onisep'));

test('what few sheets cite is counted by publisher, most first', () => {
  const rarer = ['Insee', 'Le Monde', 'LE MONDE', 'Dares', 'dares', 'Dares', null].map(sourceOf);
  expect(groupRarerSources([...shown, ...rarer])).toEqual({
    count: 7,
    publishers: [
      { name: 'Dares', count: 3 },
      { name: 'Le Monde', count: 2 },
    ],
    others: 1,
  });
});

test('nothing is left where all are shown', () => {
  expect(groupRarerSources(shown)).toBeNull();
});
