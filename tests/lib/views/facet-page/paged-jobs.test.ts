import { expect, test } from 'vitest';
import { listFacetPages } from '@/lib/facets/list-facet-pages';
import { toDistributions } from '@/lib/views/facet-page/distributions';
import { toPagedJobs } from '@/lib/views/facet-page/paged-jobs';
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
  [24, 1, 1, 0],
  [39, 2, 1, 0],
  [40, 2, 1, 1],
])('a list of %i jobs: %i pages, %i group on the first, letters: %i', (count, pages, groups, letters) => {
  const { catalogue, page } = aPage(count);
  const first = toPagedJobs(catalogue, page, 1);
  expect(first.paging.pages).toBe(pages);
  expect(first.groups).toHaveLength(groups);
  expect(first.letters).toHaveLength(letters);
  const all = Array.from({ length: pages }, (_, index) => toPagedJobs(catalogue, page, index + 1));
  const slugs = all.flatMap((one) => one.groups.flatMap(({ rows }) => rows.map(({ slug }) => slug)));
  expect(slugs).toEqual(page.facet.jobs.map(({ slug }) => slug));
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

test('all jobs of a page can be printed and taken as a file, from each of its pages', () => {
  const { catalogue, page } = aPage(40);
  expect(toPagedJobs(catalogue, page, 2).whole).toEqual({
    total: 40,
    printHref: '/metiers?statut=artisan&liste=entiere',
    csvHref: '/metiers.csv?statut=artisan',
  });
});
