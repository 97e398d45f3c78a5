import {
  factsOfSelection,
  hrefWithJob,
  MOST_SELECTED,
  type SelectionQuery,
  selectionHref,
} from '@/lib/listing/selection-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { sayJobName } from '@/lib/model/job-sheet/name-job';
import { listRelatedJobs } from '@/lib/similar/list-related-jobs';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { listExamplePairs } from '@/lib/views/compare/list-example-pairs';
import { type JobOffer, offerJob } from '@/lib/views/shared/job-offers';

/** How to go on: near jobs to add, or whole lists to begin with. */
export interface SelectionSuggestions {
  title: string;
  links: readonly JobOffer[];
}

const MOST_NEAR = 4;
/** Jobs of a list given as an example. */
const EXAMPLE_LENGTH = 5;

/** Offers jobs near those of the list, each in turn, with the first one it is near to; for an empty list, examples. */
export function suggestForSelection(catalogue: Catalogue, query: SelectionQuery): SelectionSuggestions {
  if (query.jobs.length === 0) return { title: 'Des exemples', links: listExamples(catalogue) };
  if (query.jobs.length >= MOST_SELECTED) return { title: '', links: [] };
  const facts = factsOfSelection(query);
  return {
    title: 'Métiers proches, à ajouter',
    links: listNear(catalogue, query.jobs).map(({ job, near }) =>
      offerJob(job, hrefWithJob(facts, job.id), `Proche de : ${sayJobName(near)}`),
    ),
  };
}

function listNear(catalogue: Catalogue, jobs: readonly JobSheet[]): { job: JobSheet; near: JobSheet }[] {
  const byRank = jobs
    .flatMap((near) => listRelatedJobs(catalogue, near).map(({ job }, rank) => ({ job, near, rank })))
    .sort((a, b) => a.rank - b.rank);
  const first = new Map<JobSheet, { job: JobSheet; near: JobSheet }>();
  for (const found of byRank) if (!jobs.includes(found.job) && !first.has(found.job)) first.set(found.job, found);
  return [...first.values()].slice(0, MOST_NEAR);
}

/** Well-known jobs, each with those most like it, where there are some. */
function listExamples(catalogue: Catalogue): JobOffer[] {
  return listExamplePairs(catalogue).flatMap(([job]) => {
    const near = listRelatedJobs(catalogue, job, { max: EXAMPLE_LENGTH - 1 });
    if (near.length === 0) return [];
    const title = `Autour de : ${sayJobName(job)}`;
    const ids = [job, ...near.map((related) => related.job)].map(({ id }) => id);
    return {
      key: job.id,
      label: title,
      href: selectionHref({ ids, title }),
      detail: capitalizeFirst(near.map((related) => sayJobName(related.job)).join(', ')),
    };
  });
}
