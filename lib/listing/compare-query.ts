import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readNamedJobs, readWordsToAdd } from './job-keys';

/** More columns than this cannot be read side by side. */
export const MOST_COMPARED = 4;
export interface CompareQuery {
  /** Jobs to compare, as ordered in the address, four at most, each once. */
  jobs: readonly JobSheet[];
  /** Values of `m` that no sheet has, at most 80 characters each. */
  unknown: readonly string[];
  /** Known jobs left out because there were four already. */
  leftOut: readonly JobSheet[];
  /** Words of the job to add; empty where none was asked for. */
  add: string;
  /** The values of `m` as they stand in the address. */
  given: readonly string[];
}

/**
 * Reads the query string of /comparer: `m` repeated or separated by commas, each an id in any case, a slug or a former slug; `ajouter`, the
 * words of a job to add. Never throws.
 */
export function readCompareQuery(params: URLSearchParams, catalogue: Catalogue): CompareQuery {
  const { jobs, unknown } = readNamedJobs(params, catalogue);
  return {
    jobs: jobs.slice(0, MOST_COMPARED),
    unknown,
    leftOut: jobs.slice(MOST_COMPARED),
    add: readWordsToAdd(params),
    given: params.getAll('m'),
  };
}

/** The one address of a comparison, whatever the order of its ids. */
export function compareHref(ids: readonly string[]): string {
  const params = new URLSearchParams([...ids].sort(compareIds).map((id) => ['m', id]));
  return ids.length > 0 ? `/comparer?${params}` : '/comparer';
}

/**
 * Finds the one address of a comparison that was asked for by another: ids in another order, names of addresses, values twice.
 * @returns null where the address is right, or where something is to be said first: an unknown job, one too many, one to add
 */
export function findOrderedHref({ jobs, unknown, leftOut, add, given }: CompareQuery): string | null {
  if (jobs.length === 0 || unknown.length > 0 || leftOut.length > 0 || add !== '') return null;
  const ids = jobs.map(({ id }) => id).sort(compareIds);
  return ids.join() === given.join() && ids.length === given.length ? null : compareHref(ids);
}

/** By their numbers. */
function compareIds(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
