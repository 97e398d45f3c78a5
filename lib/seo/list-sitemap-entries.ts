import { FACET_ADDRESSES, FACET_INDEX_KINDS } from '@/lib/facets/facet-addresses';
import { buildFacets } from '@/lib/facets/facets';
import { isThin } from '@/lib/facets/list-facet-pages';
import { listFacetListPages } from '@/lib/listing/facet-list-pages';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { SITE_PAGES } from '@/lib/site/pages';

export interface SitemapEntry {
  /** From the root of the site. */
  path: string;
  /** YYYY-MM-DD of the last meaningful change; null where the content does not say. Never the date of the build. */
  lastModified: string | null;
}

/** Lists every page that engines may index, once; filtered views of the catalogue are not pages of their own. */
export function listSitemapEntries(catalogue: Catalogue): SitemapEntry[] {
  const facets = buildFacets(catalogue);
  const undated = [
    ...SITE_PAGES.filter(
      ({ engines }) => engines === 'listed' || (engines === 'listed with words' && catalogue.glossary.length > 0),
    ).map(({ path }) => path),
    ...FACET_INDEX_KINDS.filter((kind) => facets[kind].length > 0).map((kind) => FACET_ADDRESSES[kind].folder),
    ...listFacetListPages(catalogue)
      .filter(({ facetPage }) => !isThin(facetPage))
      .map(({ path }) => path),
  ];
  return [
    ...undated.map((path) => ({ path, lastModified: null })),
    ...catalogue.jobs.map(({ slug, updatedAt }) => ({ path: `/metiers/${slug}`, lastModified: updatedAt })),
    ...catalogue.trainings.map(({ slug, updatedAt }) => ({ path: `/formations/${slug}`, lastModified: updatedAt })),
  ];
}
