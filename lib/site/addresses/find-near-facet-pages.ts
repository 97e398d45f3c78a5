import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import { type FacetPage, listFacetPages } from '@/lib/facets/list-facet-pages';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { nearestWord } from '@/lib/text/nearest-word';
import { toSlug } from '@/lib/text/slug';

/** A longer name is no name: it is not compared. */
const longestName = 100;

/**
 * Finds the facet pages that an address without a page most likely meant.
 * @param segments of the path: ["domaines", "sciences", "biologi"]
 * @returns those with the nearest name under the same folder, then the domain that the address names; none for other folders
 */
export function findNearFacetPages(catalogue: Catalogue, segments: readonly string[]): FacetPage[] {
  const [folder = '', ...names] = segments.map((segment) => segment.slice(0, longestName).toLowerCase());
  const there = listFacetPages(catalogue).filter(({ kind }) => FACET_ADDRESSES[kind].folder === `/${folder}`);
  const nearest = nearestWord(toSlug(names.at(-1) ?? ''), [...new Set(there.map(({ facet }) => facet.slug))]);
  const near = there.filter(({ facet }) => facet.slug === nearest);
  const named = there.filter(
    (facetPage) => names.length > 1 && facetPage.kind === 'domain' && facetPage.facet.slug === names[0],
  );
  return [...new Set([...near, ...named])];
}
