import { buildFacets, type Facet } from '@/lib/facets/facets';
import { WAY_IN_FOLDERS } from '@/lib/facets/list-facet-pages';
import { orderLadder } from '@/lib/facets/order-ladder';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { FacetText } from '@/lib/model/reference/facet-texts';
import { formatCount } from '@/lib/text/format-count';
import { describeCoverage, type LegalSourceData } from './coverage';
import { toLabel } from './facet-wording';

export interface InterestGroup {
  key: string;
  title: string;
  interests: readonly DoorEntry[];
}

export interface OtherFacetLink {
  href: string;
  label: string;
  /** What stands behind the link: "32 centres d’intérêt". */
  detail: string;
}

export interface ValueEntry {
  href: string;
  label: string;
  count: number;
  /** What the value means, and where its legal facts are written; null where nobody says. */
  meaning: string | null;
  source: LegalSourceData | null;
}

export interface DoorEntry {
  slug: string;
  label: string;
  count: number;
}

/** Prepares a value for a list of links. */
export function toDoor({ slug, label, count }: Facet): { slug: string; label: string; count: number } {
  return { slug, label: toLabel(label), count };
}

const interestGroups: readonly { key: string; title: string; group: FacetText['group'] }[] = [
  { key: 'activites', title: 'Ce que vous aimez faire', group: 'activity' },
  { key: 'sujets', title: 'Ce qui vous attire', group: 'subject' },
];

/** Groups the interests as the referential does; those it does not know come last. */
export function toInterestGroups(catalogue: Catalogue): InterestGroup[] {
  const { interests } = buildFacets(catalogue);
  const texts = catalogue.facetTexts.filter(({ kind }) => kind === 'interest');
  const groupOf = ({ slug }: Facet) => texts.find((text) => text.slug === slug)?.group ?? null;
  const groups = interestGroups.map(({ key, title, group }) => ({
    key,
    title,
    interests: interests.filter((interest) => groupOf(interest) === group).map(toDoor),
  }));
  const rest = interests.filter((interest) => groupOf(interest) === null).map(toDoor);
  const isAlone = rest.length === interests.length;
  const others = isAlone ? 'Tous les centres d’intérêt' : 'Autres centres d’intérêt';
  return [...groups, { key: 'autres', title: others, interests: rest }].filter((group) => group.interests.length > 0);
}

/** The levels as a ladder, highest first, each with its meaning. */
export function toLevelEntries(catalogue: Catalogue): ValueEntry[] {
  return toEntries(catalogue, 'level', orderLadder(buildFacets(catalogue).levels));
}

/** The statuses, most frequent first, each with its meaning. */
export function toStatusEntries(catalogue: Catalogue): ValueEntry[] {
  return toEntries(catalogue, 'status', buildFacets(catalogue).statuses);
}

function toEntries(catalogue: Catalogue, kind: 'level' | 'status', facets: readonly Facet[]): ValueEntry[] {
  return facets.map((facet) => {
    const path = `${WAY_IN_FOLDERS[kind]}/${facet.slug}`;
    const { text, source } = describeCoverage(catalogue, { kind, facet, parent: null, path });
    return { href: path, label: toLabel(facet.label), count: facet.count, meaning: text, source };
  });
}

/**
 * Lists the doors to the other ways in; one to which no sheet leads is left out.
 * @param current the index on which they stand: "/domaines"
 */
export function listOtherFacetLinks(catalogue: Catalogue, current: string): OtherFacetLink[] {
  const { domains, interests, levels, statuses } = buildFacets(catalogue);
  const doors = [
    { href: '/domaines', label: 'Par domaine', size: domains.length, one: 'domaine', many: 'domaines' },
    {
      href: '/interets',
      label: 'Par ce que vous aimez',
      size: interests.length,
      one: 'centre d’intérêt',
      many: 'centres d’intérêt',
    },
    { href: '/niveaux', label: 'Par niveau d’études', size: levels.length, one: 'niveau', many: 'niveaux' },
    { href: '/statuts', label: 'Par statut', size: statuses.length, one: 'statut', many: 'statuts' },
  ];
  return [
    ...doors
      .filter(({ href, size }) => href !== current && size > 0)
      .map(({ href, label, size, one, many }) => ({ href, label, detail: formatCount(size, one, many) })),
    { href: '/par-ou-commencer', label: 'Par où commencer', detail: 'question par question' },
    {
      href: '/metiers',
      label: 'De A à Z',
      detail: formatCount(catalogue.jobs.length, 'métier', 'métiers'),
    },
  ];
}
