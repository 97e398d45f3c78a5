import { listFacetPages } from '@/lib/facets/list-facet-pages';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import { groupPairs } from '@/lib/text/group-by';
import { toSlug } from '@/lib/text/slug';

/** What a messenger or a sentence leaves behind an address: "/metiers/boulanger).". */
const FINAL_SIGNS = /[^\p{L}\p{N}]+$/u;

/**
 * Finds the one page that a misspelt address can only mean: in another case, with a stray final sign, by another name of a job (the feminine
 * one first among them), or by a ROME code that one job alone bears.
 * @param segments of the path, readable
 * @returns the path of the page; undefined where several are meant, none, or the address is the page's own
 */
export function findMeantPage(catalogue: Catalogue, segments: readonly string[]): string | undefined {
  const { pages, jobsNamed } = listMeanings(catalogue);
  const asked = segments.map((segment) => segment.replace(FINAL_SIGNS, '').toLowerCase());
  const path = `/${asked.join('/')}`;
  if (pages.has(path)) return path === `/${segments.join('/')}` ? undefined : path;
  const [folder, key = '', ...more] = asked;
  if (folder !== 'metiers' || more.length > 0) return undefined;
  const [slug, ...others] = new Set(jobsNamed.get(key));
  return slug !== undefined && others.length === 0 ? `/metiers/${slug}` : undefined;
}

const listMeanings = oncePerCatalogue((catalogue: Catalogue) => ({
  pages: new Set([
    ...catalogue.jobs.map(({ slug }) => `/metiers/${slug}`),
    ...catalogue.trainings.map(({ slug }) => `/formations/${slug}`),
    ...listFacetPages(catalogue).map(({ path }) => path),
  ]),
  /** Slugs of the jobs that bear a name or a code, by its slug. */
  jobsNamed: groupPairs(
    catalogue.jobs.flatMap(({ slug, name, otherNames, romeCodes }) =>
      [name, ...otherNames]
        .flatMap(({ feminine, masculine }) => [feminine, masculine])
        .concat(romeCodes)
        .map((text) => [toSlug(text), slug] as const),
    ),
  ),
}));
