import { findMostTelling, type SpreadOfJobs, type SpreadPart, spreadOver } from '@/lib/facets/distribute-over';
import { buildFacets, type Facet } from '@/lib/facets/facets';
import type { WayIn, WayInKind } from '@/lib/facets/list-facet-pages';
import { catalogueHref } from '@/lib/listing/job-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatCount } from '@/lib/text/format-count';
import { formatNumber } from '@/lib/text/format-number';
import { frenchTypography } from '@/lib/text/french-typography';
import { quote } from '@/lib/text/quote';
import { NBSP } from '@/lib/text/spaces';
import { toFilter, toLabel } from './facet-wording';

export interface SpreadData {
  key: string;
  /** "Niveau minimum demandé" */
  title: string;
  entries: readonly SpreadEntry[];
  /** What sets these jobs apart, in a sentence; null where nothing does. */
  remark: string | null;
  /** How to read the bars, and what the sheets do not say. */
  notes: readonly string[];
}

export interface SpreadEntry {
  key: string;
  label: string;
  count: number;
  /** What the count would be at the shares of the whole catalogue, drawn as a mark; null where that is not compared. */
  expected: number | null;
  href: string;
}

type SpreadFilter = 'niveau' | 'domaine' | 'interet' | 'statut';

interface SpreadKind {
  title: string;
  filter: SpreadFilter;
  valuesOf: (catalogue: Catalogue) => readonly Facet[];
  /** What sheets without a value do not say: "de niveau". */
  silence: string;
  /** Largest parts shown; null for all, in the order of the values. */
  most: number | null;
}

const kinds: Readonly<Record<SpreadFilter, SpreadKind>> = {
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

/** Which spreads each kind of page shows: the first beside the pay, the others after the jobs. */
const shown: Readonly<Record<WayInKind, readonly SpreadFilter[]>> = {
  domain: ['niveau', 'interet', 'statut'],
  subdomain: ['niveau', 'interet', 'statut'],
  interest: ['niveau', 'domaine', 'statut'],
  level: ['domaine', 'interet', 'statut'],
  status: ['niveau', 'domaine', 'interet'],
};

/** From this number of jobs on, the shares of the catalogue are drawn beside those of the page. */
const comparedFrom = 12;

/**
 * Prepares how the jobs of a page spread over levels, domains, interests and statuses, each part leading to its jobs.
 * A spread of a single job, or of a single value, is left out: there is nothing to compare.
 */
export function toSpreads(catalogue: Catalogue, wayIn: WayIn): SpreadData[] {
  return shown[wayIn.kind].flatMap((filter) => toSpread(catalogue, wayIn, kinds[filter]) ?? []);
}

function toSpread(catalogue: Catalogue, wayIn: WayIn, kind: SpreadKind): SpreadData | null {
  const { facet } = wayIn;
  const spread = spreadOver(facet.jobs, kind.valuesOf(catalogue));
  if (facet.count < 2 || spread.parts.length < 2) return null;
  const isCompared = spread.known >= comparedFrom && spread.known < spread.knownInAll;
  const parts = kind.most === null ? spread.parts : keepLargest(spread.parts, kind.most);
  return {
    key: kind.filter,
    title: kind.title,
    entries: parts.map(({ value, count, expected }) => ({
      key: value.slug,
      label: toLabel(value.label),
      count,
      expected: isCompared ? expected : null,
      href: catalogueHref({ ...toFilter(wayIn), [kind.filter]: value.slug }),
    })),
    remark: describeMostTelling(spread, kind),
    notes: [
      isCompared && 'Trait : la longueur qu’aurait la barre si ces fiches se répartissaient comme tout le catalogue.',
      parts.length < spread.parts.length && `Les ${parts.length} premiers sur ${spread.parts.length}.`,
      describeSilence(facet.count - spread.known, kind),
    ]
      .filter((note) => typeof note === 'string')
      .map(frenchTypography),
  };
}

function keepLargest(parts: readonly SpreadPart[], most: number): SpreadPart[] {
  return [...parts].sort((a, b) => b.count - a.count).slice(0, most);
}

/** Domains and interests are several to a job, so that their shares read less well: only levels and statuses are put in words. */
function describeMostTelling(spread: SpreadOfJobs, { filter, silence }: SpreadKind): string | null {
  if (filter !== 'niveau' && filter !== 'statut') return null;
  const part = findMostTelling(spread);
  if (!part) return null;
  const percent = (share: number) => `${formatNumber(Math.round(share * 100))}${NBSP}%`;
  const [here, all] = [part.count / spread.known, part.expected / spread.known];
  const said = silence.replace(/^de /, 'un ');
  return `${quote(toLabel(part.value.label))} revient plus souvent ici${NBSP}: ${percent(here)} des fiches qui donnent ${said}, contre ${percent(all)} dans tout le catalogue.`;
}

function describeSilence(count: number, { silence }: SpreadKind): string | null {
  return count > 0 ? `${formatCount(count, 'fiche ne donne', 'fiches ne donnent')} pas ${silence}.` : null;
}
