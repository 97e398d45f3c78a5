import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findStartingPay } from '@/lib/pay/starting-pay';
import { listRelatedJobs } from '@/lib/similar/list-related-jobs';
import { countMentions } from '@/lib/site/random-job/count-mentions';

const MOST_EXAMPLES = 3;

interface ExamplePair {
  jobs: readonly [JobSheet, JobSheet];
  /** Sheets that name the less known of the two. */
  renown: number;
}

/**
 * Chooses comparisons to offer as examples: jobs that everybody knows (a single word in both genders, named by the sheets of other jobs), which
 * say enough to be compared, each with a job like it, best known first, one pair a domain. Where the collection has too few of them, other jobs
 * two by two. The same for one catalogue every time.
 */
export const listExamplePairs = oncePerCatalogue((catalogue: Catalogue): readonly (readonly [JobSheet, JobSheet])[] => {
  const mentions = countMentions(catalogue);
  const renownOf = (job: JobSheet) => mentions.get(job) ?? 0;
  const byRenown = [...catalogue.jobs].sort(
    (a, b) => Number(isTelling(b)) - Number(isTelling(a)) || renownOf(b) - renownOf(a),
  );
  const known = new Set(byRenown.filter((job) => isTelling(job) && renownOf(job) > 0));
  const alike = [...known].flatMap((job): ExamplePair[] =>
    listRelatedJobs(catalogue, job)
      .filter((related) => known.has(related.job))
      .map((related) => ({ jobs: [job, related.job], renown: Math.min(renownOf(job), renownOf(related.job)) })),
  );
  const used = new Set<JobSheet>();
  const domains = new Set<string | undefined>();
  const pairs: (readonly [JobSheet, JobSheet])[] = [];
  const take = (pair: readonly [JobSheet, JobSheet]) => {
    pairs.push(pair);
    for (const job of pair) used.add(job);
    domains.add(pair[0].domains[0]?.domain);
  };
  for (const { jobs } of alike.sort((a, b) => b.renown - a.renown)) {
    const isNew = !jobs.some((job) => used.has(job) || domains.has(job.domains[0]?.domain));
    if (isNew && pairs.length < MOST_EXAMPLES) take(jobs);
  }
  const rest = byRenown.filter((job) => !used.has(job));
  for (let at = 0; pairs.length < MOST_EXAMPLES && at + 1 < rest.length; at += 2) {
    const [first, second] = [rest[at], rest[at + 1]];
    if (first && second) take([first, second]);
  }
  return pairs;
});

/** A job called by one word, whose sheet gives an amount of pay, a level and what one likes. */
function isTelling({ name, salaries, minimumLevel, interests }: JobSheet): boolean {
  const pay = findStartingPay(salaries);
  const isOneWord = !/[\s-]/.test(`${name.feminine}${name.masculine}`);
  return isOneWord && pay !== undefined && pay.kind !== 'text' && minimumLevel !== null && interests.length > 0;
}
