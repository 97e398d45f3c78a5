import {
  type Distribution,
  type DistributionPart,
  distributeOver,
  findMostTelling,
} from '@/lib/facets/distribute-over';
import { buildFacets, type Facet } from '@/lib/facets/facets';
import type { FacetPage, FacetPageKind } from '@/lib/facets/list-facet-pages';
import { catalogueHref } from '@/lib/listing/job-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatCount } from '@/lib/text/format-count';
import { formatNumber } from '@/lib/text/format-number';
import { frenchTypography } from '@/lib/text/french-typography';
import { quote } from '@/lib/text/quote';
import { NBSP } from '@/lib/text/spaces';
import { toFilter, toLabel } from './facet-wording';

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

type DistributionFilter = 'niveau' | 'domaine' | 'interet' | 'statut';

interface DistributionKind {
  title: string;
  filter: DistributionFilter;
  valuesOf: (catalogue: Catalogue) => readonly Facet[];
  /** What sheets without a value do not say: "de niveau". */
  silence: string;
  /** Largest parts shown; null for all, in the order of the values. */
  most: number | null;
}

const kinds: Readonly<Record<DistributionFilter, DistributionKind>> = {
  niveau: {
    title: 'Niveau minimum demandé',
    filter: 'niveau',
    valuesOf: (catalogue) => buildFacets(catalogue).levels,
    silence: 'de niveau',
    most: null,
  },
  domaine: {
    title: 'Domaines les plus représentés',
    filter: 'domaine',
    valuesOf: (catalogue) => buildFacets(catalogue).domains,
    silence: 'de domaine',
    most: 8,
  },
  interet: {
    title: 'Centres d’intérêt les plus cités',
    filter: 'interet',
    valuesOf: (catalogue) => buildFacets(catalogue).interests,
    silence: 'de centre d’intérêt',
    most: 8,
  },
  statut: {
    title: 'Statuts possibles',
    filter: 'statut',
    valuesOf: (catalogue) => buildFacets(catalogue).statuses,
    silence: 'de statut',
    most: null,
  },
};

/** Which distributions each kind of page shows: the first beside the pay, the others after the jobs. */
const shown: Readonly<Record<FacetPageKind, readonly DistributionFilter[]>> = {
  domain: ['niveau', 'interet', 'statut'],
  subdomain: ['niveau', 'interet', 'statut'],
  interest: ['niveau', 'domaine', 'statut'],
  level: ['domaine', 'interet', 'statut'],
  status: ['niveau', 'domaine', 'interet'],
};

/** From this number of jobs on, the shares of the catalogue are drawn beside those of the page. */
const comparedFrom = 12;

/**
 * Prepares how the jobs of a page are distributed over levels, domains, interests and statuses, each part leading to its jobs.
 * A distribution of a single job, or of a single value, is left out: there is nothing to compare.
 */
export function toDistributions(catalogue: Catalogue, facetPage: FacetPage): DistributionData[] {
  return shown[facetPage.kind].flatMap((filter) => toDistribution(catalogue, facetPage, kinds[filter]) ?? []);
}

function toDistribution(catalogue: Catalogue, facetPage: FacetPage, kind: DistributionKind): DistributionData | null {
  const { facet } = facetPage;
  const distribution = distributeOver(facet.jobs, kind.valuesOf(catalogue));
  if (facet.count < 2 || distribution.parts.length < 2) return null;
  const isCompared = distribution.known >= comparedFrom && distribution.known < distribution.knownInAll;
  const parts = kind.most === null ? distribution.parts : keepLargest(distribution.parts, kind.most);
  return {
    key: kind.filter,
    title: kind.title,
    entries: parts.map(({ value, count, expected }) => ({
      key: value.slug,
      label: toLabel(value.label),
      count,
      expected: isCompared ? expected : null,
      href: catalogueHref({ ...toFilter(facetPage), [kind.filter]: value.slug }),
    })),
    remark: describeMostTelling(distribution, kind),
    notes: [
      isCompared && 'Trait : la longueur qu’aurait la barre si ces fiches se répartissaient comme tout le catalogue.',
      parts.length < distribution.parts.length && `Les ${parts.length} premiers sur ${distribution.parts.length}.`,
      describeSilence(facet.count - distribution.known, kind),
    ]
      .filter((note) => typeof note === 'string')
      .map(frenchTypography),
  };
}

function keepLargest(parts: readonly DistributionPart[], most: number): DistributionPart[] {
  return [...parts].sort((a, b) => b.count - a.count).slice(0, most);
}

/** Domains and interests are several to a job, so that their shares read less well: only levels and statuses are put in words. */
function describeMostTelling(distribution: Distribution, { filter, silence }: DistributionKind): string | null {
  if (filter !== 'niveau' && filter !== 'statut') return null;
  const part = findMostTelling(distribution);
  if (!part) return null;
  const percent = (share: number) => `${formatNumber(Math.round(share * 100))}${NBSP}%`;
  const [here, all] = [part.count / distribution.known, part.expected / distribution.known];
  const said = silence.replace(/^de /, 'un ');
  return `${quote(toLabel(part.value.label))} revient plus souvent ici${NBSP}: ${percent(here)} des fiches qui donnent ${said}, contre ${percent(all)} dans tout le catalogue.`;
}

function describeSilence(count: number, { silence }: DistributionKind): string | null {
  return count > 0 ? `${formatCount(count, 'fiche ne donne', 'fiches ne donnent')} pas ${silence}.` : null;
}
