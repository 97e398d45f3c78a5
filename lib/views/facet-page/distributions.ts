import {
  type Distribution,
  type DistributionPart,
  distributeOver,
  findMostTelling,
} from '@/lib/facets/distribute-over';
import { FACET_ADDRESSES, type FacetIndexKind } from '@/lib/facets/facet-addresses';
import { buildFacets } from '@/lib/facets/facets';
import type { FacetPage } from '@/lib/facets/list-facet-pages';
import { FACETS } from '@/lib/facets/registry';
import { catalogueHref } from '@/lib/listing/job-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { keysOf } from '@/lib/model/record-of';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { formatNumber } from '@/lib/text/format-number';
import { toFilter } from './facet-wording';

export interface DistributionData {
  key: string;
  /** "Niveau minimum demandé" */
  title: string;
  entries: readonly DistributionEntry[];
  /** What sets these jobs apart, in a sentence; null where nothing does. */
  remark: string | null;
  /** How to read the bars, and what the sheets do not say. */
  notes: readonly string[];
}

export interface DistributionEntry {
  key: string;
  label: string;
  count: number;
  /** What the count would be at the shares of the whole catalogue, drawn as a mark; null where that is not compared. */
  expected: number | null;
  href: string;
}

interface DistributionKind {
  title: string;
  /** Largest parts shown; null for all, in the order of the values. */
  most: number | null;
  /** True where what sets the jobs apart is put in words: where values are several to a job, their shares read less well. */
  hasRemark: boolean;
}

/** In the order of a page; it leaves out its own kind. */
const kinds: Readonly<Record<FacetIndexKind, DistributionKind>> = {
  level: { title: 'Niveau minimum demandé', most: null, hasRemark: true },
  domain: { title: 'Domaines les plus représentés', most: 8, hasRemark: false },
  interest: { title: 'Centres d’intérêt les plus cités', most: 8, hasRemark: false },
  status: { title: 'On travaille comme…', most: null, hasRemark: true },
};

/** From this number of jobs on, the shares of the catalogue are drawn beside those of the page. */
const comparedFrom = 12;

/**
 * Prepares how the jobs of a page are distributed over the values of the other facets, each part leading to its jobs.
 * A distribution of a single job, or of a single value, is left out: there is nothing to compare.
 */
export function toDistributions(catalogue: Catalogue, facetPage: FacetPage): DistributionData[] {
  return keysOf(kinds)
    .filter((kind) => FACET_ADDRESSES[kind].folder !== FACET_ADDRESSES[facetPage.kind].folder)
    .flatMap((kind) => toDistribution(catalogue, facetPage, kind) ?? []);
}

function toDistribution(catalogue: Catalogue, facetPage: FacetPage, kind: FacetIndexKind): DistributionData | null {
  const { facet } = facetPage;
  const { title, most, hasRemark } = kinds[kind];
  const { param } = FACET_ADDRESSES[kind];
  const distribution = distributeOver(facet.jobs, buildFacets(catalogue)[kind]);
  if (facet.count < 2 || distribution.parts.length < 2) return null;
  const isCompared = distribution.known >= comparedFrom && distribution.known < distribution.knownInAll;
  const parts = most === null ? distribution.parts : keepLargest(distribution.parts, most);
  return {
    key: param,
    title,
    entries: parts.map(({ value, count, expected }) => ({
      key: value.slug,
      label: capitalizeFirst(value.label),
      count,
      expected: isCompared ? expected : null,
      href: catalogueHref({ ...toFilter(facetPage), [param]: value.slug }),
    })),
    remark: hasRemark ? describeMostTelling(distribution, kind) : null,
    notes: [
      isCompared && 'Trait : la moyenne de tout le site.',
      parts.length < distribution.parts.length && `Les ${parts.length} premiers sur ${distribution.parts.length}.`,
      describeSilence(facet.count - distribution.known, kind),
    ].filter((note) => typeof note === 'string'),
  };
}

function keepLargest(parts: readonly DistributionPart[], most: number): DistributionPart[] {
  return [...parts].sort((a, b) => b.count - a.count).slice(0, most);
}

function describeMostTelling(distribution: Distribution, kind: FacetIndexKind): string | null {
  const part = findMostTelling(distribution);
  if (!part) return null;
  const percent = (share: number) => `${formatNumber(Math.round(share * 100))} %`;
  const [here, all] = [part.count / distribution.known, part.expected / distribution.known];
  return `« ${capitalizeFirst(part.value.label)} » revient plus souvent ici : ${percent(here)} des fiches qui donnent ${FACETS[kind].noun.a}, contre ${percent(all)} sur tout le site.`;
}

function describeSilence(count: number, kind: FacetIndexKind): string | null {
  return count > 0 ? `${formatCount(count, 'fiche ne donne', 'fiches ne donnent')} pas ${FACETS[kind].noun.of}.` : null;
}
