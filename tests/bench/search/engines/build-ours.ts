import { searchJobs } from '@/lib/search/search-jobs';
import type { BuildEngine } from './engine';

/** A page or an answer of the API shows at least so many. */
const REASONS = 10;

/**
 * The engine of the site, whatever the depth: it decides itself what it reads. The first query makes its index. The reasons of the first ten
 * answers are asked for too, because the engine works them out only then.
 */
export const buildOurs: BuildEngine = (catalogue) => ({
  search(text, limit) {
    const { hits } = searchJobs(catalogue, text, { limit });
    for (const hit of hits.slice(0, REASONS)) void hit.reason;
    return hits.map(({ job }) => job.id);
  },
});
