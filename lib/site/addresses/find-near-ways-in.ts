import { listWaysIn, WAY_IN_FOLDERS, type WayIn } from '@/lib/facets/list-facet-pages';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { nearestWord } from '@/lib/text/nearest-word';
import { toSlug } from '@/lib/text/slug';

/** A longer name is no name: it is not compared. */
const longestName = 100;

/**
 * Finds the domains, sub-domains, interests, levels or statuses that an address without a page most likely meant.
 * @param segments of the path: ["domaines", "sciences", "biologi"]
 * @returns those with the nearest name under the same folder, then the domain that the address names; none for other folders
 */
export function findNearWaysIn(catalogue: Catalogue, segments: readonly string[]): WayIn[] {
  const [folder = '', ...names] = segments.map((segment) => segment.slice(0, longestName).toLowerCase());
  const there = listWaysIn(catalogue).filter(({ kind }) => WAY_IN_FOLDERS[kind] === `/${folder}`);
  const nearest = nearestWord(toSlug(names.at(-1) ?? ''), [...new Set(there.map(({ facet }) => facet.slug))]);
  const near = there.filter(({ facet }) => facet.slug === nearest);
  const named = there.filter((wayIn) => names.length > 1 && wayIn.kind === 'domain' && wayIn.facet.slug === names[0]);
  return [...new Set([...near, ...named])];
}
