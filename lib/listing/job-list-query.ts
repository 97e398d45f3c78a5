import { FACET_ADDRESSES, type FacetKind, type FacetParam } from '@/lib/facets/facet-addresses';
import { FACET_KINDS } from '@/lib/facets/registry';
import { listHref, readListQuery } from './list-query';

/** The filter of a highest level: the minimum level of a job is that one or a lower one. */
export const CEILING = 'niveau-max';

/** The filters of /metiers, named as in its query string. A sub-domain needs its domain: its slug is unique inside it only. */
export type JobFilter = FacetParam | typeof CEILING;

/** What a filter reads of a job: a facet, or the highest level. */
export type FilterKind = FacetKind | 'ceiling';

const FILTERS: readonly (readonly [JobFilter, FilterKind])[] = FACET_KINDS.flatMap((kind) => {
  const filter = [FACET_ADDRESSES[kind].param, kind] as const;
  return kind === 'level' ? [[CEILING, 'ceiling'] as const, filter] : [filter];
});

export const JOB_FILTERS: readonly JobFilter[] = FILTERS.map(([filter]) => filter);

/** Makes something for each filter of /metiers. */
export function mapFilters<Result>(
  toResult: (filter: JobFilter, kind: FilterKind) => Result,
): Record<JobFilter, Result> {
  return Object.fromEntries(FILTERS.map(([filter, kind]) => [filter, toResult(filter, kind)])) as Record<
    JobFilter,
    Result
  >;
}

/** What a new value of a filter takes the place of: one level stands for another, and a domain comes without the parts of the one before. */
const REPLACED: Partial<Record<JobFilter, JobFilter>> = {
  domaine: 'sous-domaine',
  niveau: CEILING,
  [CEILING]: 'niveau',
};

/** Tells whether a filter stands for another, so that a new value of one takes the other away. */
export function replaces(filter: JobFilter, other: JobFilter): boolean {
  return REPLACED[filter] === other;
}

/** The orders of /metiers (`tri`): nearest to the words, A–Z, highest starting pay first, shortest studies first. */
export const JOB_ORDERS = ['pertinence', 'nom', 'salaire', 'etudes'] as const;
export type JobOrder = (typeof JOB_ORDERS)[number];

export interface CatalogueQuery extends Record<JobFilter, string | null> {
  /** Words searched; empty where there are none. */
  q: string;
  /** Null for the usual order: nearest first where words are searched, else A–Z. */
  tri: JobOrder | null;
  page: number;
  /** French sentences about what was ignored. */
  notes: readonly string[];
}

const LIST_PATH = '/metiers';
const CSV_PATH = '/metiers.csv';
const WHOLE_LIST = ['liste', 'entiere'] as const;

const PARAMETERS = ['q', ...JOB_FILTERS, 'tri'] as const;

/** The order of a list for which none is asked. */
export function usualOrder(q: string): JobOrder {
  return q ? 'pertinence' : 'nom';
}

/**
 * Reads the query string of /metiers. Never throws: what cannot be used is left aside and said in `notes`; whether a filter's value exists
 * is known by `filterJobs`.
 */
export function parseCatalogueQuery(params: URLSearchParams): CatalogueQuery {
  const { values, page, notes } = readListQuery(params, PARAMETERS);
  const q = values.q ?? '';
  return { ...values, q, tri: readOrder(values.tri, q, notes), page, notes };
}

function readOrder(value: string | null, q: string, notes: string[]): JobOrder | null {
  const order = JOB_ORDERS.find((known) => known === value) ?? null;
  if (value && !order) {
    notes.push(`Le tri « ${value.slice(0, 40)} » n’existe pas : voici l’ordre habituel.`);
  }
  return keepOrder(order, q);
}

/** The usual order is not written; nearest to the words means nothing without words. */
function keepOrder(order: JobOrder | null, q: string): JobOrder | null {
  return order === usualOrder(q) || (order === 'pertinence' && q === '') ? null : order;
}

/**
 * Makes the address of a view of /metiers.
 * @param changes what differs from `query`; a change of anything but the page goes back to the first page, another domain drops the
 * sub-domain, and a level takes the place of the highest level or the other way
 */
export function catalogueHref(
  query: Partial<CatalogueQuery>,
  changes: Partial<Omit<CatalogueQuery, 'notes'>> = {},
): string {
  const next = { ...query, page: Object.keys(changes).length > 0 ? 1 : query.page, ...changes };
  const isDropped = (filter: JobFilter) =>
    !(filter in changes) &&
    JOB_FILTERS.some((other) => replaces(other, filter) && other in changes && changes[other] !== query[other]);
  const given: Record<(typeof PARAMETERS)[number], string | null> = {
    q: next.q ?? null,
    ...mapFilters((filter) => (isDropped(filter) ? null : (next[filter] ?? null))),
    ...(!next.domaine && { 'sous-domaine': null }),
    tri: keepOrder(next.tri ?? null, next.q ?? ''),
  };
  return listHref(
    LIST_PATH,
    PARAMETERS.map((name) => [name, given[name]]),
    next.page ?? 1,
  );
}

/** Makes the address of a list with all its jobs on one page, to print. */
export function wholeListHref(query: Partial<CatalogueQuery>): string {
  const href = catalogueHref({ ...query, page: 1 });
  return `${href}${href === LIST_PATH ? '?' : '&'}${WHOLE_LIST.join('=')}`;
}

/** Makes the address of a list as a file for a spreadsheet. */
export function csvHref(query: Partial<CatalogueQuery>): string {
  return catalogueHref({ ...query, page: 1 }).replace(LIST_PATH, CSV_PATH);
}

/** Tells whether a query string of /metiers asks for all jobs on one page. */
export function asksWholeList(params: URLSearchParams): boolean {
  const [name, value] = WHOLE_LIST;
  return params.get(name) === value;
}
