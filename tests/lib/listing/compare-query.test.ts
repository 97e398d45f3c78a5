import { describe, expect, it } from 'vitest';
import { compareHref, findOrderedHref, readCompareQuery } from '@/lib/listing/compare-query';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const jobs = ['boulanger', 'fleuriste', 'luthier', 'maçon', 'notaire'].map((masculine, index) =>
  aJobSheet({ id: `MET.${index + 1}`, name: { masculine }, formerSlugs: index === 1 ? ['bouquetiere'] : [] }),
);
const catalogue = aCatalogue({ jobs });
const read = (query: string) => {
  const { jobs: found, unknown, leftOut, add } = readCompareQuery(new URLSearchParams(query), catalogue);
  return { found: found.map(({ id }) => id).join(' '), unknown, leftOut: leftOut.map(({ id }) => id), add };
};
const nothing = { unknown: [], leftOut: [], add: '' };

describe('readCompareQuery', () => {
  it.each([
    { query: '', expected: { ...nothing, found: '' } },
    { query: 'm=MET.2&m=MET.1', expected: { ...nothing, found: 'MET.2 MET.1' } },
    { query: 'm=MET.2,MET.1', expected: { ...nothing, found: 'MET.2 MET.1' } },
    { query: 'm=met.2&m=LUTHIER&m=bouquetiere', expected: { ...nothing, found: 'MET.2 MET.3' } },
    { query: 'm=MET.1&m=MET.99&m=<b>', expected: { ...nothing, found: 'MET.1', unknown: ['MET.99', '<b>'] } },
    {
      query: 'm=MET.1&m=MET.2&m=MET.3&m=MET.4&m=MET.5',
      expected: { ...nothing, found: 'MET.1 MET.2 MET.3 MET.4', leftOut: ['MET.5'] },
    },
    { query: 'm=&m=,,&ajouter= notaire ', expected: { ...nothing, found: '', add: 'notaire' } },
    { query: 'm=%00%01%ff', expected: { ...nothing, found: '' } },
  ])('reads "$query"', ({ query, expected }) => expect(read(query)).toEqual(expected));

  it('cuts what is long and what is many', () => {
    const long = read(`m=${'x'.repeat(10_000)}&ajouter=${'y'.repeat(10_000)}`);
    expect(long.unknown[0]).toHaveLength(81);
    expect(long.add).toHaveLength(201);
    const many = read(Array.from({ length: 500 }, (_, index) => `m=inconnu-${index}`).join('&'));
    expect(many.unknown).toHaveLength(40);
    expect(read('m=MET.1&'.repeat(500)).found).toBe('MET.1');
  });
});

it('compareHref writes one address for one comparison, ids by their numbers', () => {
  expect(compareHref(['MET.10', 'MET.2', 'MET.1'])).toBe('/comparer?m=MET.1&m=MET.2&m=MET.10');
  expect(compareHref([])).toBe('/comparer');
});

it.each([
  ['m=MET.3&m=MET.1', '/comparer?m=MET.1&m=MET.3'],
  ['m=luthier,boulanger', '/comparer?m=MET.1&m=MET.3'],
  ['m=boulanger&m=luthier', '/comparer?m=MET.1&m=MET.3'],
  ['m=MET.1&m=MET.3&m=MET.1', '/comparer?m=MET.1&m=MET.3'],
  ['m=MET.1,MET.3', '/comparer?m=MET.1&m=MET.3'],
  ['m=MET.1&m=MET.3', null],
  ['m=MET.3', null],
  ['', null],
  // Something is to be said first.
  ['m=MET.3&m=MET.1&m=MET.99', null],
  ['m=MET.5&m=MET.4&m=MET.3&m=MET.2&m=MET.1', null],
  ['m=MET.3&m=MET.1&ajouter=notaire', null],
])('%s is redirected to %s', (query, href) => {
  expect(findOrderedHref(readCompareQuery(new URLSearchParams(query), catalogue))).toBe(href);
});
