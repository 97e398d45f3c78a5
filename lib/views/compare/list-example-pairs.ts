import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findStartingPay } from '@/lib/pay/starting-pay';
import { listRelatedJobs } from '@/lib/similar/list-related-jobs';

const MOST_EXAMPLES = 3;
/** Jobs looked at in each part of the alphabet before giving it up. */
const TRIES = 12;

/**
 * Chooses comparisons to offer as examples: in each third of the alphabet, the first job that says enough with the job most like it. The same
 * for one catalogue every time; two jobs side by side in the alphabet where none is alike.
 */
export const listExamplePairs = oncePerCatalogue((catalogue: Catalogue): readonly (readonly [JobSheet, JobSheet])[] => {
  const { jobs } = catalogue;
  const used = new Set<JobSheet>();
  const pairs = Array.from({ length: MOST_EXAMPLES }, (_, third) => {
    const start = Math.floor((third * jobs.length) / MOST_EXAMPLES);
    const part = jobs.slice(start, Math.floor(((third + 1) * jobs.length) / MOST_EXAMPLES)).slice(0, TRIES);
    const pair = findTellingPair(catalogue, part, used) ?? part.slice(0, 2);
    for (const job of pair) used.add(job);
    return pair;
  });
  return pairs.flatMap(([first, second]) => (first && second ? [[first, second] as const] : []));
});

function findTellingPair(catalogue: Catalogue, part: readonly JobSheet[], used: ReadonlySet<JobSheet>) {
  for (const job of part) {
    if (!saysEnough(job) || used.has(job)) continue;
    const other = listRelatedJobs(catalogue, job).find((related) => saysEnough(related.job) && !used.has(related.job));
    if (other) return [job, other.job];
  }
  return undefined;
}

function saysEnough({ salaries, minimumLevel, interests }: JobSheet): boolean {
  const pay = findStartingPay(salaries);
  return pay !== undefined && pay.kind !== 'text' && minimumLevel !== null && interests.length > 0;
}
