import { listHref, readListQuery } from './list-query';

/** The filters of /formations, named as in its query string. */
export const TRAINING_FILTERS = ['domaine', 'niveau', 'duree', 'type'] as const;
export type TrainingFilter = (typeof TRAINING_FILTERS)[number];

export interface TrainingQuery extends Record<TrainingFilter, string | null> {
  q: string;
  page: number;
  notes: readonly string[];
}

/** Reads the query string of /formations; never throws, what cannot be used is said in `notes`. */
export function parseTrainingQuery(params: URLSearchParams): TrainingQuery {
  const { values, page, notes } = readListQuery(params, ['q', ...TRAINING_FILTERS]);
  return { ...values, q: values.q ?? '', page, notes };
}

/**
 * Makes the address of a view of /formations.
 * @param changes what differs from `query`; a change of anything but the page goes back to the first page
 */
export function trainingsHref(
  query: Partial<TrainingQuery>,
  changes: Partial<Omit<TrainingQuery, 'notes'>> = {},
): string {
  const next = { ...query, page: Object.keys(changes).length > 0 ? 1 : query.page, ...changes };
  const values = (['q', ...TRAINING_FILTERS] as const).map((name) => [name, next[name] ?? null] as const);
  return listHref('/formations', values, next.page ?? 1);
}
