import { expect, test } from 'vitest';
import { listFacetPages } from '@/lib/facets/list-facet-pages';
import { toDistributions } from '@/lib/views/facet-page/distributions';
import { toJobGroups } from '@/lib/views/facet-page/job-groups';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

/** The page of artisans among jobs that are all employees, in a catalogue of twice as many. */
function aPage(count: number) {
  const jobs = Array.from({ length: count * 2 }, (_, index) =>
    aJobSheet({
      id: `MET.${index + 1}`,
      name: { masculine: `boulanger ${index}` },
      tagline: 'Il fait du pain.',
      employmentStatuses: index < count ? ['salarié', 'artisan'] : ['salarié'],
      domains: [{ domain: index % 2 ? 'pain' : 'vente', subdomain: null }],
    }),
  );
  const catalogue = aCatalogue({ jobs });
  const [page] = listFacetPages(catalogue).filter(({ path }) => path === '/statuts/artisan');
  if (!page) throw new Error('no page');
  return { catalogue, page };
}

test.each([
  [39, 'whole', true],
  [40, 'letters', true],
  [119, 'letters', true],
  [120, 'letters', false],
])('a list of %i jobs: %s, with a line of presentation: %s', (count, kind, isPresented) => {
  const { catalogue, page } = aPage(count);
  const found = toJobGroups(catalogue, page);
  expect(found.kind).toBe(kind);
  expect(found.groups.flatMap(({ rows }) => rows).every(({ line }) => line !== '')).toBe(isPresented);
});

test.each([
  [11, false],
  [12, true],
])('the shares of %i jobs are compared with those of the catalogue: %s', (count, isCompared) => {
  const { catalogue, page } = aPage(count);
  const [distribution] = toDistributions(catalogue, page);
  expect(distribution?.key).toBe('domaine');
  expect(distribution?.entries.every(({ expected }) => expected !== null)).toBe(isCompared);
});
