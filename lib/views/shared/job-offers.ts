import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import { formatCount } from '@/lib/text/format-count';

/** A job or several that a comparison or a list can take in, one touch away. */
export interface JobOffer {
  key: string;
  label: string;
  href: string;
  /** Why it is offered; null where that is plain. */
  detail: string | null;
}

/** What the form that adds a job by words needs. */
export interface AddJobData {
  /** The page that the words are sent to. */
  action: '/comparer' | '/selection';
  /** What the address holds already, sent along by the form. */
  kept: readonly { name: string; value: string }[];
  /** What was typed. */
  words: string;
  /** "Ajouter un métier" */
  label: string;
}

/** Offers a job. */
export function offerJob(job: JobSheet, href: string, detail: string | null): JobOffer {
  return { key: job.id, label: nameJob(job), href, detail };
}

/** Unknown values named in a note; the others are counted. */
const MOST_NAMED = 3;

/**
 * Says which values of `m` no sheet has.
 * @returns a sentence, in a list of one; empty where all are known
 */
export function describeUnknownJobs(unknown: readonly string[]): string[] {
  if (unknown.length === 0) return [];
  const named = unknown.slice(0, MOST_NAMED).map((key) => `« ${key} »`);
  const more = unknown.length - named.length;
  const list = more > 0 ? `${named.join(', ')} et ${formatCount(more, 'autre', 'autres')}` : named.join(', ');
  return [
    unknown.length === 1
      ? `Aucune fiche ne porte l’identifiant ou le nom ${list} : il est laissé de côté.`
      : `Aucune fiche ne porte les identifiants ou les noms ${list} : ils sont laissés de côté.`,
  ];
}
