import type { Catalogue } from '@/lib/content/catalogue';
import { buildFacets } from '@/lib/relations/facets';

export interface SitemapEntry {
  /** From the root of the site. */
  path: string;
  /** YYYY-MM-DD of the last meaningful change; null where the content does not say. Never the date of the build. */
  lastModified: string | null;
}

/** Pages that exist whatever the content. */
const FIXED_PATHS = [
  '/',
  '/metiers',
  '/formations',
  '/salaires',
  '/sources',
  '/qualite',
  '/accessibilite',
  '/mentions-legales',
  '/confidentialite',
  '/plan-du-site',
];

/** Lists every page that engines may index, once; filtered views of the catalogue are not pages of their own. */
export function listSitemapEntries(catalogue: Catalogue): SitemapEntry[] {
  const { domains, interests, levels } = buildFacets(catalogue);
  const undated = [
    ...FIXED_PATHS,
    ...(catalogue.glossary.length > 0 ? ['/glossaire'] : []),
    ...(domains.length > 0 ? ['/domaines'] : []),
    ...domains.map(({ slug }) => `/domaines/${slug}`),
    ...interests.map(({ slug }) => `/interets/${slug}`),
    ...levels.map(({ slug }) => `/niveaux/${slug}`),
  ];
  return [
    ...undated.map((path) => ({ path, lastModified: null })),
    ...catalogue.jobs.map(({ slug, updatedAt }) => ({ path: `/metiers/${slug}`, lastModified: updatedAt })),
    ...catalogue.trainings.map(({ slug, updatedAt }) => ({ path: `/formations/${slug}`, lastModified: updatedAt })),
  ];
}
