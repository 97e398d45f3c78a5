import type { Facet } from '@/lib/facets/facet';
import { FACET_ADDRESSES, FACET_INDEX_KINDS, type FacetIndexKind } from '@/lib/facets/facet-addresses';
import { buildFacets } from '@/lib/facets/facets';
import { toFacetPage } from '@/lib/facets/list-facet-pages';
import { orderLadder } from '@/lib/facets/order-ladder';
import { FACETS } from '@/lib/facets/registry';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { FacetText } from '@/lib/model/reference/facet-texts';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { describeCoverage, type LegalSourceData } from './coverage';
import { INDEX_WORDINGS, toIndexTitle, VALUE_INDEX_WORDINGS, type ValueIndexKind } from './facet-wording';

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

export interface ValueIndexData {
  title: string;
  heading: string;
  lead: string;
  entries: readonly ValueEntry[];
}

interface ValueEntry {
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
export function toDoor({ slug, label, count }: Facet): DoorEntry {
  return { slug, label: capitalizeFirst(label), count };
}

const interestGroups: readonly { key: string; title: string; group: FacetText['group'] }[] = [
  { key: 'activites', title: 'Ce que vous aimez faire', group: 'activity' },
  { key: 'sujets', title: 'Ce qui vous attire', group: 'subject' },
];

/** Groups the interests as the referential does; those it does not know come last. */
export function toInterestGroups(catalogue: Catalogue): InterestGroup[] {
  const { interest: interests } = buildFacets(catalogue);
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

/** Prepares the index of a kind whose values stand one under the other. */
export function toValueIndex(catalogue: Catalogue, kind: ValueIndexKind): ValueIndexData {
  const entries = toEntries(catalogue, kind);
  const { heading, lead, silence } = VALUE_INDEX_WORDINGS[kind];
  return { title: toIndexTitle(kind), lead: entries.length > 0 ? lead : silence, heading, entries };
}

/** What stands above the sentences of interest. */
export function toInterestLead(count: number): string {
  if (count === 0) return 'Les fiches de cette collection ne citent pas de centre d’intérêt.';
  const sentences = formatCount(
    count,
    'phrase, telle que les fiches l’écrivent',
    'phrases, telles que les fiches les écrivent',
  );
  return `${sentences}. Lisez-les à voix haute et gardez celles qui vous ressemblent. Un goût n’oblige à rien.`;
}

/** Each value with its meaning, in their order; levels as a ladder, highest first. */
function toEntries(catalogue: Catalogue, kind: FacetIndexKind): ValueEntry[] {
  const facets = buildFacets(catalogue)[kind];
  return (kind === 'level' ? orderLadder(facets) : facets).map((facet) => {
    const page = toFacetPage(kind, facet);
    const { text, source } = describeCoverage(catalogue, page);
    return { href: page.path, label: capitalizeFirst(facet.label), count: facet.count, meaning: text, source };
  });
}

/**
 * Lists the doors to the other facets; one to which no sheet leads is left out.
 * @param current the kind on whose index they stand
 */
export function listOtherFacetLinks(catalogue: Catalogue, current: FacetIndexKind): OtherFacetLink[] {
  const facets = buildFacets(catalogue);
  return [
    ...FACET_INDEX_KINDS.filter((kind) => kind !== current && facets[kind].length > 0).map((kind) => ({
      href: FACET_ADDRESSES[kind].folder,
      label: INDEX_WORDINGS[kind].door,
      detail: formatCount(facets[kind].length, FACETS[kind].noun.one, FACETS[kind].noun.many),
    })),
    { href: '/par-ou-commencer', label: 'Par où commencer', detail: 'question par question' },
    {
      href: '/metiers',
      label: 'De A à Z',
      detail: formatCount(catalogue.jobs.length, 'métier', 'métiers'),
    },
  ];
}
