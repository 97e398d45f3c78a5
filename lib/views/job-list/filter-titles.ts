import { type CatalogueQuery, JOB_FILTERS, type JobFilter } from '@/lib/listing/job-list-query';

/** The filters of the catalogue, as the page names them. */
export const FILTER_TITLES: Record<JobFilter, string> = {
  domaine: 'Domaine',
  'sous-domaine': 'Sous-domaine',
  niveau: 'Niveau',
  interet: 'Intérêt',
  statut: 'Statut',
  salaire: 'Salaire au début',
};

/** Lists the filters that a query uses, in the order of the page. */
export function listUsedFilters(query: CatalogueQuery): JobFilter[] {
  return JOB_FILTERS.filter((name) => query[name] !== null);
}
