import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FACET_ADDRESSES, FACET_INDEX_KINDS } from '@/lib/facets/facet-addresses';
import { buildFacets } from '@/lib/facets/facets';
import { toFacetPage } from '@/lib/facets/list-facet-pages';
import { FACET_KINDS, FACETS } from '@/lib/facets/registry';
import { filterJobs } from '@/lib/listing/filter-jobs';
import { CEILING, parseCatalogueQuery } from '@/lib/listing/job-list-query';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { listSitemapEntries } from '@/lib/seo/list-sitemap-entries';
import { absoluteUrl } from '@/lib/site/site-url';
import { listOtherFacetLinks } from '@/lib/views/facet-page/facet-index';
import { toCatalogueListing, toCatalogueMetadata } from '@/lib/views/job-list/job-list';
import { toSiteMap } from '@/lib/views/site-map/site-map';
import configure from '@/next.config';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { pages } from '@/tests/e2e/page-list';

/** A job that has a value of every kind. */
const job = aJobSheet({
  domains: [{ domain: 'artisanat', subdomain: 'pain' }],
  interests: ["j'aime pétrir"],
  minimumLevel: readLevel('CAP'),
  employmentStatuses: ['salarié'],
});
const catalogue = aCatalogue({ jobs: [job] });
const facets = buildFacets(catalogue);
const ask = (query: string) => filterJobs(catalogue, parseCatalogueQuery(new URLSearchParams(query)));

describe.each(FACET_INDEX_KINDS)('%s', (kind) => {
  const { folder, param } = FACET_ADDRESSES[kind];
  const paths = facets[kind].map((facet) => toFacetPage(kind, facet).path);

  test('has values, and a route for its index, for its pages and for what follows their first part', () => {
    expect(paths).not.toEqual([]);
    // Under a domain, the second part is a sub-domain or the number of a page.
    const next = kind === 'domain' ? '[slug]/[part]/page' : '[slug]/[page]/page';
    const routes = ['page', '[slug]/page', next].map((name) => `app${folder}/${name}.tsx`);
    expect(routes.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('its index and its pages are in the site map of engines and in that of readers', () => {
    expect(listSitemapEntries(catalogue).map(({ path }) => path)).toEqual(expect.arrayContaining([folder, ...paths]));
    const siteMap = toSiteMap(catalogue);
    const shown = [...siteMap.main, ...siteMap.facets.flatMap(({ links }) => links)];
    expect(shown.map(({ href }) => href)).toEqual(expect.arrayContaining([folder, ...paths]));
  });

  test('the indexes of the others lead to it', () => {
    const [other] = FACET_INDEX_KINDS.filter((candidate) => candidate !== kind);
    expect(listOtherFacetLinks(catalogue, other ?? kind).map(({ href }) => href)).toContain(folder);
  });

  test('its filter alone gives way to its page', () => {
    const { canonical } = toCatalogueMetadata(ask(`${param}=${facets[kind][0]?.slug}`));
    expect(canonical).toBe(absoluteUrl(paths[0] ?? ''));
  });

  test('a badly escaped address under its folder is caught', async () => {
    const rewrites = await configure('').rewrites?.();
    const caught = rewrites && !Array.isArray(rewrites) ? (rewrites.beforeFiles ?? []).map(({ source }) => source) : [];
    expect(caught.join()).toMatch(new RegExp(`[(|]${folder.slice(1)}[|)]`));
  });

  test('is among the pages checked in a browser', () => {
    const checked = pages.map(({ path }) => path);
    expect(checked).toContain(folder);
    expect(checked.find((path) => path.startsWith(`${folder}/`))).toBeDefined();
  });
});

test('every kind is a filter with a title', () => {
  const { filterGroups } = toCatalogueListing(catalogue, ask('domaine=artisanat'));
  expect(filterGroups.filter(({ key }) => key !== CEILING).map(({ key, title }) => [key, title])).toEqual(
    FACET_KINDS.map((kind) => [FACET_ADDRESSES[kind].param, FACETS[kind].filterTitle]),
  );
  expect(filterGroups.filter(({ title }) => title.length < 3)).toEqual([]);
});
