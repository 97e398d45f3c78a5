import { FACETS } from '@/lib/facets/registry';
import { type CatalogueQuery, JOB_FILTERS, type JobFilter, mapFilters } from '@/lib/listing/job-list-query';

/** The filters of the catalogue, as the page names them. */
export const FILTER_TITLES: Readonly<Record<JobFilter, string>> = mapFilters((_, kind) =>
  kind === 'ceiling' ? 'Études, au plus' : FACETS[kind].filterTitle,
);

/** Lists the filters that a query uses, in the order of the page. */
export function listUsedFilters(query: CatalogueQuery): JobFilter[] {
  return JOB_FILTERS.filter((name) => query[name] !== null);
}
