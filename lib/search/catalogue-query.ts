import { listHref, readListQuery } from './list-query';

/** The filters of /metiers, named as in its query string. */
export const JOB_FILTERS = ['domaine', 'niveau', 'interet', 'statut', 'salaire'] as const;
export type JobFilter = (typeof JOB_FILTERS)[number];

export interface CatalogueQuery extends Record<JobFilter, string | null> {
  /** Words searched; empty where there are none. */
  q: string;
  page: number;
  /** French sentences about what was ignored. */
  notes: readonly string[];
}

/**
 * Reads the query string of /metiers. Never throws: what cannot be used is left aside and said in `notes`; whether a filter's value exists
 * is known by `filterJobs`.
 */
export function parseCatalogueQuery(params: URLSearchParams): CatalogueQuery {
  const { values, page, notes } = readListQuery(params, ['q', ...JOB_FILTERS]);
  return { ...values, q: values.q ?? '', page, notes };
}

/**
 * Makes the address of a view of /metiers.
 * @param changes what differs from `query`; a change of anything but the page goes back to the first page
 */
export function catalogueHref(
  query: Partial<CatalogueQuery>,
  changes: Partial<Omit<CatalogueQuery, 'notes'>> = {},
): string {
  const next = { ...query, page: Object.keys(changes).length > 0 ? 1 : query.page, ...changes };
  const values = (['q', ...JOB_FILTERS] as const).map((name) => [name, next[name] ?? null] as const);
  return listHref('/metiers', values, next.page ?? 1);
}
