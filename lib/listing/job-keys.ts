import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { cutLetters } from '@/lib/text/cut-letters';

/** Values of `m` that are looked at; the rest of a longer list says nothing more. */
const MOST_READ = 40;
const LONGEST_KEY = 80;
const LONGEST_WORDS = 200;

/** What an address says of jobs by `m`. */
export interface NamedJobs {
  /** The jobs, as ordered in the address, each once. */
  jobs: readonly JobSheet[];
  /** Values of `m` that no sheet has, at most 80 characters each. */
  unknown: readonly string[];
}

/** Reads `m` in a query string, repeated or separated by commas, each an id in any case, a slug or a former slug. Never throws. */
export function readNamedJobs(params: URLSearchParams, catalogue: Catalogue): NamedJobs {
  const keys = params
    .getAll('m')
    .flatMap((value) => value.split(',', MOST_READ))
    .map(cleanText)
    .filter(Boolean)
    .slice(0, MOST_READ);
  const jobs = new Set<JobSheet>();
  const unknown = new Set<string>();
  for (const key of keys) {
    const job = findJobByKey(catalogue, key);
    if (job) jobs.add(job);
    else unknown.add(cutLetters(key, LONGEST_KEY));
  }
  return { jobs: [...jobs], unknown: [...unknown] };
}

/** Reads `ajouter`, the words of a job to add: at most 200 characters, empty where none was asked for. */
export function readWordsToAdd(params: URLSearchParams): string {
  return cutLetters(cleanText(params.get('ajouter') ?? ''), LONGEST_WORDS);
}

/** Finds a job by id in any case ("met.93"), slug or former slug. */
export function findJobByKey(catalogue: Catalogue, key: string): JobSheet | undefined {
  const id = /^met\.(\d{1,9})$/i.exec(key)?.[1];
  if (id !== undefined) return catalogue.findJob(`MET.${id}`);
  const slug = key.toLowerCase();
  return catalogue.findJob(slug) ?? catalogue.findJobByFormerSlug(slug);
}

/** Words of an address on one line: no control sign, no half of a broken sign. */
export function cleanText(text: string): string {
  return text.replace(/[\p{C}\uFFFD]+/gu, ' ').trim();
}
