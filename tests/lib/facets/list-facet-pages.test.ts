import { describe, expect, test } from 'vitest';
import { isThin, listFacetPages } from '@/lib/facets/list-facet-pages';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const inParts = (...subdomains: string[]) => subdomains.map((subdomain) => ({ domain: 'pain', subdomain }));
const facetPages = listFacetPages(
  aCatalogue({
    jobs: [
      aJobSheet({ domains: inParts('four', 'levain'), interests: ["j'aime pétrir"] }),
      aJobSheet({ id: 'MET.2', name: { masculine: 'fournier' }, domains: inParts('four') }),
      aJobSheet({
        id: 'MET.3',
        name: { masculine: 'mitron' },
        domains: inParts('four'),
        minimumLevel: readLevel('CAP'),
        employmentStatuses: ['salarié'],
      }),
    ],
  }),
);

test('every value has an address, a sub-domain under its domain', () => {
  expect(facetPages.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'domain /domaines/pain',
    'subdomain /domaines/pain/four',
    'subdomain /domaines/pain/levain',
    'interest /interets/j-aime-petrir',
    'level /niveaux/cap',
    'status /statuts/salarie',
  ]);
});

describe('a thin page', () => {
  test.each([
    ['a sub-domain of one job', '/domaines/pain/levain', true],
    ['a sub-domain of three jobs', '/domaines/pain/four', false],
    ['an interest of one job', '/interets/j-aime-petrir', false],
  ])('%s: %s', (_, path, thin) => {
    const facetPage = facetPages.find((candidate) => candidate.path === path);
    expect(facetPage && isThin(facetPage)).toBe(thin);
  });
});
