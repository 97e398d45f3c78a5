import type { JobIndex } from './job-index';
import type { QueryWord } from './query-words';
import { rateMatch, rateScatteredHow, rateText } from './rate-match';
import { ENOUGH, LEAST_PARTIAL, SCATTERED } from './weights';

export interface RankedJob {
  /** In `catalogue.jobs`. */
  position: number;
  /** Higher is better; comparable within one query. */
  score: number;
  /** The form that holds all the words; null where they are scattered over names and texts. */
  form: number | null;
}

/** Of a longer query the rarest words tell enough. */
const MOST_SCATTERED = 7;
const ROUNDING = 0.001;

/**
 * Ranks the jobs that hold the words of a query: in one name, in one alias, in one training; where that gives few, scattered over names
 * and texts. Jobs that hold only some of the words come in where none holds them all in one form.
 * @returns in no order
 */
export function rankJobs(index: JobIndex, jobCount: number, words: readonly QueryWord[]): RankedJob[] {
  if (words.length === 0) return [];
  const inForms = rankByForms(index, words);
  if (inForms.size >= ENOUGH) return [...inForms.values()];
  const scattered = rankScattered(index, jobCount, words, { onlyAll: inForms.size > 0 });
  return [...inForms.values(), ...scattered.filter(({ position }) => !inForms.has(position))];
}

/** Jobs of which one form holds all the words, by position. */
function rankByForms({ forms }: JobIndex, words: readonly QueryWord[]): Map<number, RankedJob> {
  const ranked = new Map<number, RankedJob>();
  const { starts, values } = forms.owners;
  forms.matchAll(
    words.map(({ matches }) => matches),
    (match) => {
      const kind = forms.forms[match.form]?.kind;
      const score = kind ? rateMatch(kind, match) : 0;
      if (score === 0) return;
      for (let at = starts[match.form] ?? 0; at < (starts[match.form + 1] ?? 0); at++) {
        const position = values[at] ?? 0;
        const known = ranked.get(position);
        if (!known) ranked.set(position, { position, score, form: match.form });
        else if (score > known.score) {
          known.score = score;
          known.form = match.form;
        }
      }
    },
  );
  return ranked;
}

/**
 * Jobs that hold the words here and there: in several forms, in the text of their sections.
 * @param onlyAll leave out those that hold only some of the words
 */
function rankScattered(
  { forms, formScales, body }: JobIndex,
  jobCount: number,
  words: readonly QueryWord[],
  { onlyAll }: { onlyAll: boolean },
): RankedJob[] {
  // The rarest first: a job that has none of them can no longer hold enough.
  const telling = [...words].sort((a, b) => b.weight - a.weight).slice(0, MOST_SCATTERED);
  const total = telling.reduce((sum, { weight }) => sum + weight, 0);
  const least = onlyAll ? total : LEAST_PARTIAL.job * total;
  const share = new Float32Array(jobCount);
  const held = new Float32Array(jobCount);
  const ofWord = new Float32Array(jobCount);
  const { owners, holders } = forms;
  let asked = 0;
  for (const { stems, matches, weight } of telling) {
    const before = least - (total - asked) - ROUNDING;
    const met: number[] = [];
    const note = (job: number, value: number) => {
      if ((held[job] ?? 0) < before) return;
      const known = ofWord[job] ?? 0;
      if (known === 0) met.push(job);
      if (value > known) ofWord[job] = value;
    };
    for (const { id, how } of matches) {
      const scale = rateScatteredHow(how);
      for (let at = holders.starts[id] ?? 0; at < (holders.starts[id + 1] ?? 0); at++) {
        const form = holders.values[at] ?? 0;
        const value = scale * (formScales[form] ?? 0);
        if (value === 0) continue;
        for (let owner = owners.starts[form] ?? 0; owner < (owners.starts[form + 1] ?? 0); owner++)
          note(owners.values[owner] ?? 0, value);
      }
    }
    for (const stem of stems) body.visit(stem, (job, strength) => note(job, rateText(strength)));
    for (const job of met) {
      share[job] = (share[job] ?? 0) + weight * (ofWord[job] ?? 0);
      held[job] = (held[job] ?? 0) + weight;
      ofWord[job] = 0;
    }
    asked += weight;
  }
  const ranked: RankedJob[] = [];
  for (let position = 0; position < jobCount; position++) {
    const has = held[position] ?? 0;
    if (has < least - ROUNDING) continue;
    const holdsAll = has > total - ROUNDING;
    const score =
      SCATTERED.base + (SCATTERED.range * (share[position] ?? 0)) / total + (holdsAll ? SCATTERED.allWords : 0);
    ranked.push({ position, score, form: null });
  }
  return ranked;
}
