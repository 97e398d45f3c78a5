import { FACET_ADDRESSES, type FacetKind, type FacetParam } from '@/lib/facets/facet-addresses';
import { FACET_KINDS } from '@/lib/facets/registry';
import { listHref, readListQuery } from './list-query';

/** The filters of /metiers, named as in its query string. A sub-domain needs its domain: its slug is unique inside it only. */
export type JobFilter = FacetParam;
export const JOB_FILTERS: readonly JobFilter[] = FACET_KINDS.map((kind) => FACET_ADDRESSES[kind].param);

/** Makes something for each filter of /metiers. */
export function mapFilters<Result>(
  toResult: (filter: JobFilter, kind: FacetKind) => Result,
): Record<JobFilter, Result> {
  const entries = FACET_KINDS.map((kind) => {
    const { param } = FACET_ADDRESSES[kind];
    return [param, toResult(param, kind)];
  });
  return Object.fromEntries(entries) as Record<JobFilter, Result>;
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
 * @param changes what differs from `query`; a change of anything but the page goes back to the first page, and another domain drops
 * the sub-domain
 */
export function catalogueHref(
  query: Partial<CatalogueQuery>,
  changes: Partial<Omit<CatalogueQuery, 'notes'>> = {},
): string {
  const next = { ...query, page: Object.keys(changes).length > 0 ? 1 : query.page, ...changes };
  const keepsDomain = !('domaine' in changes) || 'sous-domaine' in changes || changes.domaine === query.domaine;
  const given: Record<(typeof PARAMETERS)[number], string | null> = {
    q: next.q ?? null,
    ...mapFilters((filter) => next[filter] ?? null),
    'sous-domaine': (next.domaine && keepsDomain && next['sous-domaine']) || null,
    tri: keepOrder(next.tri ?? null, next.q ?? ''),
  };
  return listHref(
    '/metiers',
    PARAMETERS.map((name) => [name, given[name]]),
    next.page ?? 1,
  );
}
