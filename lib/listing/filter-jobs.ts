import type { Facet } from '@/lib/facets/facet';
import { buildFacets } from '@/lib/facets/facets';
import { FACETS } from '@/lib/facets/registry';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { MatchReason } from '@/lib/search/match-reason';
import type { AskedCode } from '@/lib/search/search-by-code';
import { searchJobs } from '@/lib/search/search-jobs';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import {
  type CatalogueQuery,
  CEILING,
  type FilterKind,
  JOB_FILTERS,
  type JobFilter,
  type JobOrder,
  mapFilters,
  replaces,
  usualOrder,
} from './job-list-query';
import { type FilterOption, takePage } from './list-query';
import { sortJobs } from './sort-jobs';
import { listStudyCeilings } from './study-ceilings';

export const JOBS_PER_PAGE = 24;

interface JobResult {
  job: JobSheet;
  /** What the words found it by; null where none were searched. */
  reason: MatchReason | null;
}

export interface JobListing {
  /** The jobs of this page, in `order`. */
  jobs: readonly JobResult[];
  order: JobOrder;
  /** Jobs, on all pages, that stand at the end because their sheet does not say what the order is made of. */
  unplaced: number;
  /** The words of the query as they were read, see `searchJobs`. */
  asked: string;
  /** The ROME code asked for; null where words were, or nothing. */
  code: AskedCode | null;
  /** The words that were looked up, spelling mended; empty where none were searched, or none is left. */
  understood: string;
  /** Jobs on all pages. */
  total: number;
  pages: number;
  page: number;
  /** Values of each filter, with the number of jobs given the words and the other filters; a value may have 0. */
  facets: Record<JobFilter, readonly FilterOption[]>;
  /** The query that was really answered, without the values that do not exist. */
  query: CatalogueQuery;
  /** French sentences about what was ignored. */
  notes: readonly string[];
}

/**
 * Answers a query of /metiers: words, filters, an order and a page. Unknown values are left aside and said in `notes`.
 * @param isWhole all jobs on one page, whatever the page asked for, without what they were found by
 */
export function filterJobs(catalogue: Catalogue, query: CatalogueQuery, { isWhole = false } = {}): JobListing {
  const notes = [...query.notes];
  const facets = buildFacets(catalogue);
  const subdomains = facets.domain.find(({ slug }) => slug === query.domaine)?.subdomains ?? [];
  const values = mapFilters((_, kind): readonly Facet[] => {
    if (kind === 'ceiling') return listStudyCeilings(catalogue);
    return kind === 'subdomain' ? subdomains : facets[kind];
  });
  const selected = mapFilters((filter, kind) => findValue(values[filter], kind, query[filter], query, notes));

  const answer = query.q ? searchJobs(catalogue, query.q) : null;
  const found: readonly JobResult[] = answer?.hits ?? catalogue.jobs.map((job) => ({ job, reason: null }));
  const members = mapFilters((filter) => selected[filter] && new Set(selected[filter].jobs));
  // What a new value would take away is not counted either.
  const isLeftOut = (filter: JobFilter, except?: JobFilter) =>
    filter === except || (except !== undefined && replaces(except, filter));
  const passes = (job: JobSheet, except?: JobFilter) =>
    JOB_FILTERS.every((filter) => isLeftOut(filter, except) || (members[filter]?.has(job) ?? true));

  const countOptions = (filter: JobFilter): FilterOption[] => {
    const others = new Set(found.filter(({ job }) => passes(job, filter)).map(({ job }) => job));
    return values[filter].map(({ slug, label, jobs }) => ({
      slug,
      label,
      namesFilter: filter === CEILING,
      count: jobs.filter((job) => others.has(job)).length,
      selected: selected[filter]?.slug === slug,
    }));
  };

  const all = found.filter(({ job }) => passes(job));
  const order = query.tri ?? usualOrder(query.q);
  const sorted = sortJobs(catalogue, all, order);
  const { items, ...position } = isWhole
    ? takePage(sorted.items, Math.max(1, all.length), 1, notes)
    : takePage(sorted.items, JOBS_PER_PAGE, query.page, notes);
  return {
    // A reason is worked out when it is read: only those of a page are.
    jobs: items.map((item) => ({ job: item.job, reason: isWhole ? null : item.reason })),
    ...position,
    order,
    unplaced: sorted.unplaced,
    asked: answer?.asked ?? '',
    code: answer?.code ?? null,
    understood: answer?.understood ?? '',
    facets: mapFilters(countOptions),
    query: {
      q: query.q,
      ...mapFilters((filter) => selected[filter]?.slug ?? null),
      tri: query.tri,
      page: position.page,
      notes,
    },
    notes,
  };
}

function findValue(
  facets: readonly Facet[],
  kind: FilterKind,
  slug: string | null,
  { domaine }: CatalogueQuery,
  notes: string[],
): Facet | null {
  if (slug === null) return null;
  const facet = facets.find((value) => value.slug === slug);
  if (!facet) notes.push(`${describeUnknown(kind, slug.slice(0, 40), domaine)} : ce filtre est ignoré.`);
  return facet ?? null;
}

function describeUnknown(kind: FilterKind, slug: string, domain: string | null): string {
  const noun = kind === 'ceiling' ? 'le niveau le plus haut' : FACETS[kind].noun.the;
  const named = `${capitalizeFirst(noun)} « ${slug} »`;
  if (kind !== 'subdomain') return `${named} n’existe pas dans ce catalogue`;
  return domain ? `${named} n’existe pas dans ce domaine` : `${named} demande aussi son domaine`;
}
