import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Facet } from './facet';

/** How many jobs of a group have a value, beside how many would if the group were like the whole catalogue. */
export interface DistributionPart {
  value: Facet;
  count: number;
  /** Not rounded: the value's share of the catalogue, times the jobs of the group that have any value. */
  expected: number;
}

export interface Distribution {
  /** Values that the group has, in the order given. */
  parts: readonly DistributionPart[];
  /** Jobs of the group that have one of the values at least; the others say nothing. */
  known: number;
  /** The same over the catalogue. */
  knownInAll: number;
}

/**
 * Counts how the jobs of a group are distributed over some values, and what the same number of jobs would give at the shares of the catalogue.
 * @param values facets of the whole catalogue: levels, statuses, interests, domains
 */
export function distributeOver(jobs: readonly JobSheet[], values: readonly Facet[]): Distribution {
  const members = new Set(jobs);
  const withValue = new Set(values.flatMap((value) => value.jobs));
  const known = jobs.filter((job) => withValue.has(job)).length;
  const parts = values
    .map((value) => ({
      value,
      count: value.jobs.filter((job) => members.has(job)).length,
      expected: (value.count * known) / Math.max(withValue.size, 1),
    }))
    .filter(({ count }) => count > 0);
  return { parts, known, knownInAll: withValue.size };
}

/** Below these numbers a difference of shares is chance. */
const fewestKnown = 12;
const fewestOfPart = 4;
const leastDifference = 0.08;

/** Finds the value that most sets the group apart: held more often than in the catalogue, by 8 points of percentage at least. */
export function findMostTelling({ parts, known }: Distribution): DistributionPart | undefined {
  if (known < fewestKnown) return undefined;
  const gain = ({ count, expected }: DistributionPart) => (count - expected) / known;
  const [first] = parts.filter(({ count }) => count >= fewestOfPart).sort((a, b) => gain(b) - gain(a));
  return first && gain(first) >= leastDifference ? first : undefined;
}
