import { findJobByKey } from '@/lib/listing/job-keys';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { listNameForms } from '@/lib/search/job-forms';
import { type JobHit, searchJobs } from '@/lib/search/search-jobs';
import { suggestByPrefix } from '@/lib/search/suggest-by-prefix';
import { foldTypedWords, foldWords } from '@/lib/text/fold-words';

/** What the words typed in the form lead to: one job, or several to choose from. */
export type JobToAdd = { kind: 'found'; job: JobSheet } | { kind: 'candidates'; hits: readonly JobHit[] };

const MOST_CANDIDATES = 6;

/**
 * Finds the job that a visitor wants to add to a comparison or to a list: the only one that bears that name (or id, or slug), else what a search finds,
 * else names that begin alike.
 * @param words what was typed, not empty
 */
export function findJobToAdd(catalogue: Catalogue, words: string): JobToAdd {
  const byKey = findJobByKey(catalogue, words);
  if (byKey) return { kind: 'found', job: byKey };
  const { hits } = searchJobs(catalogue, words, { limit: MOST_CANDIDATES });
  const text = foldTypedWords(words);
  const namesakes = hits.filter(({ job }) => listNameForms(job).some((form) => foldWords(form) === text));
  const [only, ...others] = namesakes;
  if (only && others.length === 0) return { kind: 'found', job: only.job };
  return { kind: 'candidates', hits: hits.length > 0 ? hits : suggestByPrefix(catalogue, words, MOST_CANDIDATES) };
}
