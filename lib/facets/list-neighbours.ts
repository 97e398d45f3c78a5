import { oncePerObject } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { toSlug } from '@/lib/text/slug';

interface Group {
  jobs: readonly JobSheet[];
}

export interface Neighbour<Value> {
  value: Value;
  /** Jobs that belong to both. */
  sharedJobs: number;
  /** Interests that jobs of both name. */
  sharedInterests: number;
}

/**
 * Finds the groups of jobs nearest to one: first those that share jobs with it, by the share of common jobs (cosine, so that a large group
 * is not near to all); then those whose jobs name the same interests, likewise. A group that shares neither is not a neighbour.
 * @param limit most neighbours given
 */
export function listNeighbours<Value extends Group>(
  current: Group,
  others: readonly Value[],
  limit: number,
): Neighbour<Value>[] {
  const [jobs, interests] = [new Set(current.jobs), listInterests(current)];
  const compared = others.map((value) => {
    const theirs = listInterests(value);
    const sharedJobs = value.jobs.filter((job) => jobs.has(job)).length;
    const sharedInterests = [...theirs].filter((interest) => interests.has(interest)).length;
    return {
      neighbour: { value, sharedJobs, sharedInterests },
      byJobs: likeness(sharedJobs, jobs.size, value.jobs.length),
      byInterests: likeness(sharedInterests, interests.size, theirs.size),
    };
  });
  return compared
    .filter(({ byJobs, byInterests }) => byJobs + byInterests > 0)
    .sort((a, b) => b.byJobs - a.byJobs || b.byInterests - a.byInterests)
    .slice(0, limit)
    .map(({ neighbour }) => neighbour);
}

function likeness(shared: number, size: number, otherSize: number): number {
  return shared === 0 ? 0 : shared / Math.sqrt(size * otherSize);
}

/** Slugs of the interests that the jobs of a group name; made once per group, since each is compared with all the others. */
const listInterests = oncePerObject(
  (group: Group): ReadonlySet<string> => new Set(group.jobs.flatMap(({ interests }) => interests.map(toSlug))),
);
