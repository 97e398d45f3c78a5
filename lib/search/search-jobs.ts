import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { listAt } from './adjacency-lists';
import { chooseReading } from './choose-reading';
import { findMet } from './closest-form';
import { findDecidingForm, findReason, toReason } from './find-reason';
import { buildJobIndex, type JobIndex } from './job-index';
import type { MatchReason } from './match-reason';
import { lookUpWords, type QueryWord } from './query-words';
import { type RankedJob, rankJobs } from './rank-jobs';
import { rateExact } from './rate-match';
import { type AskedCode, readAskedCode } from './search-by-code';
import { readQuery } from './search-terms';
import { EXACT_CODE, MATCH, NEXT_OF_CODE } from './weights';
import { inflectionKey } from './word-stems';

export interface JobHit {
  job: JobSheet;
  /** What it was found by. Worked out when it is first asked for. */
  readonly reason: MatchReason;
  score: number;
}

export interface SearchAnswer {
  /** What was typed as it was read: without the words of ads, each word in one gender. */
  asked: string;
  /** The words that were looked up, folded, without those that find nothing and with spelling mended; empty where nothing is left. */
  understood: string;
  /** The ROME code asked for; null where words were. */
  code: AskedCode | null;
  /** Jobs found, whatever the limit. */
  total: number;
  /** Best first. */
  hits: readonly JobHit[];
}

/** Of the jobs of one code, so many are put in the order of their names. */
const MOST_NEAR = 200;

/**
 * Finds jobs by what a visitor types. A job whose name is exactly the query always comes first, then exact other names, then names that hold
 * all its words, aliases, trainings, texts; accents, number, gender, typing errors and unfinished words are forgiven.
 * @param query any text; only its first 200 characters and 12 words count
 * @param limit most jobs to return; all of them when left out
 * @returns no hit for a query without letters or digits
 */
export function searchJobs(
  catalogue: Catalogue,
  query: string,
  { limit = Number.POSITIVE_INFINITY }: { limit?: number } = {},
): SearchAnswer {
  const index = buildJobIndex(catalogue);
  const asked = chooseReading(index, query);
  const { text, terms } = readQuery(asked);
  const code = readAskedCode(catalogue, text, (words) => rankByName(catalogue, words));
  const exact = listExact(catalogue, index, text);
  code?.found.forEach(({ position, reason }, place) => {
    exact.set(position, { position, score: EXACT_CODE - place * NEXT_OF_CODE, form: null, reason });
  });
  const understood = code || index.ids.has(text) ? [] : lookUpWords(index, terms, { withTypos: exact.size === 0 });
  const words = withoutRepeats(understood);
  const ranked = rankJobs(index, catalogue.jobs.length, words).filter(({ position }) => !exact.has(position));
  const all = [...exact.values(), ...ranked].sort((a, b) => b.score - a.score || a.position - b.position);
  const hits = all.slice(0, limit).flatMap((found) => {
    const job = catalogue.jobs[found.position];
    return job ? [createHit(index, job, found, words)] : [];
  });
  return { asked, understood: sayUnderstood(index, understood, all[0]), code, total: all.length, hits };
}

function rankByName(catalogue: Catalogue, words: string): number[] {
  return searchJobs(catalogue, words, { limit: MOST_NEAR }).hits.map(({ job }) => catalogue.jobs.indexOf(job));
}

/** "infirmière / infirmier" asks for one word, not for two. */
function withoutRepeats(words: readonly QueryWord[]): QueryWord[] {
  const keys = words.map(({ text }) => inflectionKey(text));
  return words.filter((_, place) => keys.indexOf(keys[place] ?? '') === place);
}

type Found = RankedJob & { reason?: MatchReason };

/** Jobs that bear exactly the query, by position. */
function listExact({ jobs }: Catalogue, { forms, ids }: JobIndex, text: string): Map<number, Found> {
  const found = new Map<number, Found>();
  const add = (entry: Found) => {
    if ((found.get(entry.position)?.score ?? 0) < entry.score) found.set(entry.position, entry);
  };
  for (const place of forms.findExact(text)) {
    const form = forms.forms[place];
    for (const position of listAt(forms.owners, place)) {
      const job = jobs[position];
      if (form && job) add({ position, score: rateExact(form.kind), form: place, reason: toReason(form, job) });
    }
  }
  for (const { position, form } of ids.get(text) ?? [])
    add({ position, score: EXACT_CODE, form: null, reason: { kind: 'id', form } });
  return found;
}

function createHit(index: JobIndex, job: JobSheet, found: Found, words: readonly QueryWord[]): JobHit {
  let { reason } = found;
  return {
    job,
    score: found.score,
    get reason() {
      reason ??= findReason(index, job, found, words);
      return reason;
    },
  };
}

/** The words with their spelling mended as the best hit understood them. */
function sayUnderstood(index: JobIndex, words: readonly QueryWord[], best: Found | undefined): string {
  const form = best && (best.reason ? undefined : findDecidingForm(index, best, words));
  const ids = form === undefined ? new Uint32Array() : listAt(index.forms.words, form);
  return words
    .map(({ text, matches }) => {
      const met = findMet(ids, matches);
      const isMended = met?.how === MATCH.typo || met?.how === MATCH.doubtfulTypo;
      return met && isMended ? index.forms.dictionary.wordOf(met.id) : text;
    })
    .join(' ');
}
