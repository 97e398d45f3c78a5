import { type FacetPage, listFacetPages } from '@/lib/facets/list-facet-pages';
import { listNeighbours, type Neighbour as Relation } from '@/lib/facets/list-neighbours';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findLevel } from '@/lib/model/job-sheet/levels';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { formatNumber } from '@/lib/text/format-number';
import { toTitle, wordingOf } from './facet-wording';

interface Neighbour {
  href: string;
  label: string;
  /** The domain of a sub-domain that stands in another one. */
  place: string | null;
  /** Why it is near: "12 métiers en commun, sur 46". */
  reason: string;
  /** Slug of the domain, for its mark and colour; null for what has none. */
  domain: string | null;
}

export interface NeighboursData {
  title: string;
  /** Nearest first; may be empty. */
  entries: readonly Neighbour[];
  /** The index of all of them. */
  all: { label: string; href: string };
}

/** Neighbours shown; the index has them all. */
const mostNeighbours = 6;

/** Prepares the way on: the nearest pages of the same kind, each with the reason, then the index of that kind. */
export function toNeighbours(catalogue: Catalogue, facetPage: FacetPage): NeighboursData {
  const { neighbours, all, indexHref } = wordingOf(facetPage);
  const others = listFacetPages(catalogue).filter(
    ({ kind, path }) => kind === facetPage.kind && path !== facetPage.path,
  );
  return {
    title: neighbours,
    entries: facetPage.kind === 'level' ? listRungs(others, facetPage) : listNearest(others, facetPage),
    all: { label: all, href: indexHref },
  };
}

function listNearest(others: readonly FacetPage[], current: FacetPage): Neighbour[] {
  const byFacet = new Map(others.map((facetPage) => [facetPage.facet, facetPage]));
  return listNeighbours(current.facet, [...byFacet.keys()], mostNeighbours).flatMap((relation) => {
    const facetPage = byFacet.get(relation.value);
    return facetPage ? [toEntry(facetPage, current, describeRelation(relation, facetPage.facet.count))] : [];
  });
}

function describeRelation({ sharedJobs, sharedInterests }: Relation<unknown>, count: number): string {
  return sharedJobs > 0
    ? `${formatCount(sharedJobs, 'métier', 'métiers')} en commun, sur ${formatNumber(count)}`
    : `${formatCount(sharedInterests, 'centre d’intérêt', 'centres d’intérêt')} en commun`;
}

/** The level above and the level below, among those that jobs ask for; one that is off the scale has neither. */
function listRungs(others: readonly FacetPage[], current: FacetPage): Neighbour[] {
  const rank = findRank(current);
  if (rank === null) return [];
  const rungs = others.flatMap((facetPage) => {
    const other = findRank(facetPage);
    return other === null ? [] : [{ facetPage, distance: other - rank }];
  });
  const nearest = (side: 1 | -1) =>
    rungs.filter(({ distance }) => distance * side > 0).sort((a, b) => (a.distance - b.distance) * side)[0];
  const [above, below] = [nearest(1), nearest(-1)];
  return [
    ...(above ? [toEntry(above.facetPage, current, describeRung('Au-dessus', above.facetPage))] : []),
    ...(below ? [toEntry(below.facetPage, current, describeRung('Au-dessous', below.facetPage))] : []),
  ];
}

function describeRung(side: string, { facet }: FacetPage): string {
  return `${side} : ${formatCount(facet.count, 'métier', 'métiers')}`;
}

function findRank({ facet }: FacetPage): number | null {
  const level = findLevel(facet.slug);
  return level && !level.offScale ? level.rank : null;
}

function toEntry(facetPage: FacetPage, current: FacetPage, reason: string): Neighbour {
  const { kind, facet, parent, path } = facetPage;
  const isElsewhere = parent !== null && parent.slug !== current.parent?.slug;
  return {
    href: path,
    label: toTitle(facetPage),
    place: isElsewhere ? capitalizeFirst(parent.label) : null,
    reason,
    domain: kind === 'domain' ? facet.slug : (parent?.slug ?? null),
  };
}
