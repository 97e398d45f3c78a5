import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { listBodyParts } from './body-parts';
import { findClosestForm } from './closest-form';
import { findExtract } from './find-extract';
import type { JobFormKind } from './job-forms';
import type { JobIndex } from './job-index';
import type { MatchReason } from './match-reason';
import type { QueryWord } from './query-words';
import type { RankedJob } from './rank-jobs';
import { rateText } from './rate-match';

/** Says by what a ranked job was found: the form that holds the words, else whichever says more of them, a form or an extract of a section. */
export function findReason(
  index: JobIndex,
  job: JobSheet,
  ranked: RankedJob,
  words: readonly QueryWord[],
): MatchReason {
  const form = findDecidingForm(index, ranked, words);
  return (
    (form === undefined ? findTextReason(index, job, ranked.position, words) : undefined) ??
    toReason(index.forms.forms[form ?? -1] ?? { kind: 'name', text: job.name.masculine }, job)
  );
}

/** The form that a job was found by; undefined where its texts say more. */
export function findDecidingForm(index: JobIndex, ranked: RankedJob, words: readonly QueryWord[]): number | undefined {
  if (ranked.form !== null) return ranked.form;
  const closest = findClosestForm(index, ranked.position, words);
  const inText = words.reduce((sum, { stems, weight }) => {
    const strengths = stems.map((stem) => index.body.strengthOf(stem, ranked.position));
    return sum + weight * rateText(Math.max(0, ...strengths));
  }, 0);
  return closest && closest.reach >= inText ? closest.form : undefined;
}

/** The reason that a form gives. */
export function toReason({ kind, text }: { kind: JobFormKind; text: string }, job: JobSheet): MatchReason {
  if (kind !== 'rome-appellation') return { kind, form: text };
  const code = job.romeAppellations.find(({ label }) => label === text)?.code;
  return { kind, form: text, code: code ?? '' };
}

function findTextReason(
  { body }: JobIndex,
  job: JobSheet,
  position: number,
  words: readonly QueryWord[],
): MatchReason | undefined {
  const parts = listBodyParts(job);
  const weights = new Map<number, number>();
  const found = new Set<string>();
  for (const { stems, weight } of words) {
    for (const stem of stems) {
      const part = body.findPart(stem, position);
      if (part === undefined) continue;
      found.add(stem);
      weights.set(part, (weights.get(part) ?? 0) + weight);
    }
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const part = best && parts[best[0]];
  const form = part ? findExtract(part.text, found) : '';
  return part && form ? { kind: 'text', form, section: part.title } : undefined;
}
