import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';

/** More columns than this cannot be read side by side. */
export const MOST_COMPARED = 4;
/** Values of `m` that are looked at; the rest of a longer list says nothing more. */
const MOST_READ = 40;
const LONGEST_KEY = 80;
const LONGEST_WORDS = 200;

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
  const keys = params
    .getAll('m')
    .flatMap((value) => value.split(',', MOST_READ))
    .map(cleanText)
    .filter(Boolean)
    .slice(0, MOST_READ);
  const jobs = new Set<JobSheet>();
  const unknown = new Set<string>();
  for (const key of keys) {
    const job = findComparedJob(catalogue, key);
    if (job) jobs.add(job);
    else unknown.add(cut(key, LONGEST_KEY));
  }
  const known = [...jobs];
  return {
    jobs: known.slice(0, MOST_COMPARED),
    unknown: [...unknown],
    leftOut: known.slice(MOST_COMPARED),
    add: cut(cleanText(params.get('ajouter') ?? ''), LONGEST_WORDS),
    given: params.getAll('m'),
  };
}

/** Finds a job by id in any case ("met.93"), slug or former slug. */
export function findComparedJob(catalogue: Catalogue, key: string): JobSheet | undefined {
  const id = /^met\.(\d{1,9})$/i.exec(key)?.[1];
  if (id !== undefined) return catalogue.findJob(`MET.${id}`);
  const slug = key.toLowerCase();
  return catalogue.findJob(slug) ?? catalogue.findJobByFormerSlug(slug);
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

function cleanText(text: string): string {
  return text.replace(/[\p{C}\uFFFD]+/gu, ' ').trim();
}

function cut(text: string, longest: number): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest).join('').trim()}…` : text;
}
