import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import { buildFacets } from '@/lib/facets/facets';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';

/** What narrows a draw. */
const NARROWING_KINDS = ['domain', 'level'] as const;

/**
 * Lists the jobs that /hasard draws from: those of the `domaine` and the `niveau` (slugs) of its query string. A value that does not exist is
 * ignored, and where no job has both, so are both: a draw always leads to a job.
 */
export function listDrawnJobs(catalogue: Catalogue, params: URLSearchParams): readonly JobSheet[] {
  const facets = buildFacets(catalogue);
  const members = NARROWING_KINDS.flatMap((kind) => {
    const asked = params.get(FACET_ADDRESSES[kind].param);
    const facet = facets[kind].find(({ slug }) => slug === asked);
    return facet ? [new Set(facet.jobs)] : [];
  });
  const found = catalogue.jobs.filter((job) => members.every((jobs) => jobs.has(job)));
  return found.length > 0 ? found : catalogue.jobs;
}
