import { buildFacets } from '@/lib/facets/facets';
import { isThin, listWaysIn } from '@/lib/facets/list-facet-pages';
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
  const { domains, interests, levels, statuses } = buildFacets(catalogue);
  const undated = [
    ...SITE_PAGES.filter(
      ({ engines }) => engines === 'listed' || (engines === 'listed with words' && catalogue.glossary.length > 0),
    ).map(({ path }) => path),
    ...(domains.length > 0 ? ['/domaines'] : []),
    ...(interests.length > 0 ? ['/interets'] : []),
    ...(levels.length > 0 ? ['/niveaux'] : []),
    ...(statuses.length > 0 ? ['/statuts'] : []),
    ...listWaysIn(catalogue)
      .filter((wayIn) => !isThin(wayIn))
      .map(({ path }) => path),
  ];
  return [
    ...undated.map((path) => ({ path, lastModified: null })),
    ...catalogue.jobs.map(({ slug, updatedAt }) => ({ path: `/metiers/${slug}`, lastModified: updatedAt })),
    ...catalogue.trainings.map(({ slug, updatedAt }) => ({ path: `/formations/${slug}`, lastModified: updatedAt })),
  ];
}
