import { buildFacets, type Facet } from '@/lib/facets/facets';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';

/**
 * Lists the jobs that /hasard draws from: those of the `domaine` and the `niveau` (slugs) of its query string. A value that does not exist is
 * ignored, and where no job has both, so are both: a draw always leads to a job.
 */
export function listDrawnJobs(catalogue: Catalogue, params: URLSearchParams): readonly JobSheet[] {
  const { domains, levels } = buildFacets(catalogue);
  const chosen = [findFacet(domains, params.get('domaine')), findFacet(levels, params.get('niveau'))].filter(
    (facet) => facet !== undefined,
  );
  const members = chosen.map(({ jobs }) => new Set(jobs));
  const found = catalogue.jobs.filter((job) => members.every((jobs) => jobs.has(job)));
  return found.length > 0 ? found : catalogue.jobs;
}

function findFacet(facets: readonly Facet[], slug: string | null): Facet | undefined {
  return facets.find((facet) => facet.slug === slug);
}
