import { listWaysIn, type WayIn } from '@/lib/facets/list-facet-pages';
import { listNeighbours, type Neighbour as Relation } from '@/lib/facets/list-level-neighbours';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findLevel } from '@/lib/model/job-sheet/levels';
import { formatCount } from '@/lib/text/format-count';
import { formatNumber } from '@/lib/text/format-number';
import { NBSP } from '@/lib/text/spaces';
import { toLabel, toTitle, wordingOf } from './facet-wording';

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
export function toNeighbours(catalogue: Catalogue, wayIn: WayIn): NeighboursData {
  const { neighbours, all, indexHref } = wordingOf(wayIn);
  const others = listWaysIn(catalogue).filter(({ kind, path }) => kind === wayIn.kind && path !== wayIn.path);
  return {
    title: neighbours,
    entries: wayIn.kind === 'level' ? listRungs(others, wayIn) : listNearest(others, wayIn),
    all: { label: all, href: indexHref },
  };
}

function listNearest(others: readonly WayIn[], current: WayIn): Neighbour[] {
  const byFacet = new Map(others.map((wayIn) => [wayIn.facet, wayIn]));
  return listNeighbours(current.facet, [...byFacet.keys()], mostNeighbours).flatMap((relation) => {
    const wayIn = byFacet.get(relation.value);
    return wayIn ? [toEntry(wayIn, current, describeRelation(relation, wayIn.facet.count))] : [];
  });
}

function describeRelation({ sharedJobs, sharedInterests }: Relation<unknown>, count: number): string {
  return sharedJobs > 0
    ? `${formatCount(sharedJobs, 'métier', 'métiers')} en commun, sur ${formatNumber(count)}`
    : `${formatCount(sharedInterests, 'centre d’intérêt', 'centres d’intérêt')} en commun`;
}

/** The level above and the level below, among those that jobs ask for; one that is off the scale has neither. */
function listRungs(others: readonly WayIn[], current: WayIn): Neighbour[] {
  const rank = findRank(current);
  if (rank === null) return [];
  const rungs = others.flatMap((wayIn) => {
    const other = findRank(wayIn);
    return other === null ? [] : [{ wayIn, distance: other - rank }];
  });
  const nearest = (side: 1 | -1) =>
    rungs.filter(({ distance }) => distance * side > 0).sort((a, b) => (a.distance - b.distance) * side)[0];
  const [above, below] = [nearest(1), nearest(-1)];
  return [
    ...(above ? [toEntry(above.wayIn, current, describeRung('Au-dessus', above.wayIn))] : []),
    ...(below ? [toEntry(below.wayIn, current, describeRung('Au-dessous', below.wayIn))] : []),
  ];
}

function describeRung(side: string, { facet }: WayIn): string {
  return `${side}${NBSP}: ${formatCount(facet.count, 'métier', 'métiers')}`;
}

function findRank({ facet }: WayIn): number | null {
  const level = findLevel(facet.slug);
  return level && !level.offScale ? level.rank : null;
}

function toEntry(wayIn: WayIn, current: WayIn, reason: string): Neighbour {
  const { kind, facet, parent, path } = wayIn;
  const isElsewhere = parent !== null && parent.slug !== current.parent?.slug;
  return {
    href: path,
    label: toTitle(wayIn),
    place: isElsewhere ? toLabel(parent.label) : null,
    reason,
    domain: kind === 'domain' ? facet.slug : (parent?.slug ?? null),
  };
}
