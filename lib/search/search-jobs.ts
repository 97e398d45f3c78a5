import type { Catalogue } from '@/lib/content/catalogue';
import type { JobSheet } from '@/lib/job-sheet/job-sheet';
import { foldText } from './fold-text';
import { buildJobIndex, listNameForms } from './job-index';
import { readQuery } from './search-terms';
import { searchText } from './text-index';

export interface JobHit {
  job: JobSheet;
  /** The other name ("animatrice de réseaux sociaux") or code by which the job was found; null where its own name or text did. */
  because: string | null;
  score: number;
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
 * @returns best first; empty for a query without letters or digits
 */
export function searchJobs(
  catalogue: Catalogue,
  query: string,
  { limit = Number.POSITIVE_INFINITY }: { limit?: number } = {},
): JobHit[] {
  const { text, terms } = readQuery(query);
  const index = buildJobIndex(catalogue);
  const hits = new Map<number, Omit<JobHit, 'job'>>();
  const add = (position: number, score: number, because: string | null) => {
    if (!hits.has(position)) hits.set(position, { score, because });
  };

  for (const { position } of index.names.get(text) ?? []) add(position, EXACT.name, null);
  for (const { position, form } of index.otherNames.get(text) ?? []) add(position, EXACT.otherName, form);
  for (const { position, form } of index.romeCodes.get(text) ?? []) add(position, EXACT.romeCode, `code ROME ${form}`);
  for (const { position, score, terms: matched } of searchText(index.text, terms, BOOST, NAME_FIELDS)) {
    const job = catalogue.jobs[position];
    if (job) add(position, score, findOtherNameMatched(job, matched));
  }

  return [...hits].slice(0, limit).flatMap(([position, hit]) => {
    const job = catalogue.jobs[position];
    return job ? [{ job, ...hit }] : [];
  });
}

/** The other name that holds more of the matched words than the job's own name does; null where none does. */
function findOtherNameMatched(job: JobSheet, matched: readonly string[]): string | null {
  const count = (form: string) => {
    const words = new Set(foldText(form).split(' '));
    return matched.filter((term) => words.has(term)).length;
  };
  let best = Math.max(...listNameForms(job).map(count));
  let because: string | null = null;
  for (const form of job.otherNames.flatMap(({ feminine, masculine }) => [feminine, masculine])) {
    if (count(form) > best) {
      best = count(form);
      because = form;
    }
  }
  return because;
}
