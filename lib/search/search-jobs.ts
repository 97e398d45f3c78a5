import type { Catalogue } from '@/lib/content/catalogue';
import type { JobSheet } from '@/lib/job-sheet/job-sheet';
import { foldText } from './fold-text';
import { buildJobIndex, listNameForms } from './job-index';
import type { MatchReason } from './match-reason';
import { readQuery } from './search-terms';
import { searchText } from './text-index';

export interface JobHit {
  job: JobSheet;
  /** What it was found by. */
  reason: MatchReason;
  score: number;
}

export interface SearchAnswer {
  /** The words that were looked up, folded, without those that find nothing and with spelling mended; empty where nothing is left. */
  understood: string;
  /** Jobs found, whatever the limit. */
  total: number;
  /** Best first. */
  hits: readonly JobHit[];
}

/** Scores of exact matches stand above any text score, which never comes near. */
const EXACT = { name: 3_000_000, otherName: 2_000_000, romeCode: 1_000_000 } as const;
const BOOST = { names: 5, otherNames: 2, tagline: 1 } as const;
const NAME_FIELDS = ['names', 'otherNames'] as const;

/**
 * Finds jobs by what a visitor types. A job whose name is exactly the query always comes first, then exact other names and ROME
 * codes, then the best texts; accents, typing errors and unfinished words are forgiven.
 * @param query any text; only its first 200 characters count
 * @param limit most jobs to return; all of them when left out
 * @returns no hit for a query without letters or digits
 */
export function searchJobs(
  catalogue: Catalogue,
  query: string,
  { limit = Number.POSITIVE_INFINITY }: { limit?: number } = {},
): SearchAnswer {
  const { text, terms } = readQuery(query);
  const index = buildJobIndex(catalogue);
  const hits = new Map<number, Omit<JobHit, 'job'>>();
  const add = (position: number, score: number, reason: MatchReason) => {
    if (!hits.has(position)) hits.set(position, { score, reason });
  };

  for (const { position, form } of index.names.get(text) ?? []) add(position, EXACT.name, { kind: 'name', form });
  for (const { position, form } of index.otherNames.get(text) ?? [])
    add(position, EXACT.otherName, { kind: 'other-name', form });
  for (const { position, form } of index.romeCodes.get(text) ?? [])
    add(position, EXACT.romeCode, { kind: 'rome-code', form });
  for (const { position, score, terms: matched } of searchText(index.text, terms, BOOST, NAME_FIELDS)) {
    const job = catalogue.jobs[position];
    if (job) add(position, score, findNameMatched(job, matched));
  }

  const found = [...hits].flatMap(([position, hit]) => {
    const job = catalogue.jobs[position];
    return job ? [{ job, ...hit }] : [];
  });
  return { understood: terms.join(' '), total: found.length, hits: found.slice(0, limit) };
}

/** The other name that holds more of the matched words than the job's own name does; else its own name. */
function findNameMatched(job: JobSheet, matched: readonly string[]): MatchReason {
  const count = (form: string) => {
    const words = new Set(foldText(form).split(' '));
    return matched.filter((term) => words.has(term)).length;
  };
  let best = Math.max(...listNameForms(job).map(count));
  let reason: MatchReason = { kind: 'name', form: job.name.masculine };
  for (const form of job.otherNames.flatMap(({ feminine, masculine }) => [feminine, masculine])) {
    if (count(form) > best) {
      best = count(form);
      reason = { kind: 'other-name', form };
    }
  }
  return reason;
}
