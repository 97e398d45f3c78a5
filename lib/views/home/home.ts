import { chooseFarReaching } from '@/lib/facets/choose-far-reaching';
import { buildFacets } from '@/lib/facets/facets';
import { listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { featureJob } from '@/lib/site/random-job/feature-job';
import { type DoorEntry, toDoor } from '@/lib/views/facet-page/facet-index';
import { countQuestions } from '@/lib/views/guided-start/answers';
import { type JobRowData, toJobRow } from '@/lib/views/shared/job-row';
import { listSearchExamples } from './list-search-examples';
import { listSituationDoors, type SituationDoor } from './list-situation-doors';

export interface HomeLink {
  label: string;
  href: string;
}

export interface HomeData {
  jobCount: number;
  /** Searches that find something. */
  examples: readonly HomeLink[];
  /** "trois questions"; null where the sheets allow none. */
  guidedQuestions: string | null;
  situations: readonly SituationDoor[];
  /** The few that together lead to the most jobs. */
  interests: readonly DoorEntry[];
  /** How many interests there are in all. */
  interestCount: number;
  domains: readonly DoorEntry[];
  /** A job to discover; null where there is none. */
  job: JobRowData | null;
}

const MOST_INTERESTS = 8;

/**
 * Gathers what the home page shows.
 * @param today YYYY-MM-DD, the day on which the page is made; it decides which job is shown
 */
export function toHome(catalogue: Catalogue, today: string): HomeData {
  const { domain, interest } = buildFacets(catalogue);
  const job = featureJob(catalogue, today);
  return {
    jobCount: catalogue.jobs.length,
    examples: listSearchExamples(catalogue),
    guidedQuestions: countQuestions(listGuidedQuestions(catalogue)),
    situations: listSituationDoors(catalogue),
    interests: chooseFarReaching(interest, MOST_INTERESTS).map(toDoor),
    interestCount: interest.length,
    domains: domain.map(toDoor),
    job: job ? toJobRow(catalogue, job) : null,
  };
}
