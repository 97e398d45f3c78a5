import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { frenchTypography } from '@/lib/text/french-typography';
import { NBSP } from '@/lib/text/spaces';
import { buildJobFeatures, type Respect, trainingKey } from './job-features';

/**
 * A training is rare if the jobs that name it are of this many ROME families at most: one that leads everywhere, such as a business
 * school's programme, tells nothing of a job.
 */
export const RARE_SPREAD = 3;
/** An interest of more than this share of the jobs is true, but no reason to show. */
const TELLING_INTEREST = 0.15;
const MOST_REASONS = 3;
const MOST_WORDS = 3;
/** From this many words on, the likeness of two descriptions is no accident. */
const MANY_WORDS = 5;

/**
 * Says in French what two jobs share, most telling first.
 * @param shared keys that both have in a respect, most telling first
 * @returns one to three reasons: "3 formations rares en commun, dont BTS fonderie", "même sous-domaine : édition"; empty only where nothing
 * telling is shared
 */
export function explainRelation(
  catalogue: Catalogue,
  job: JobSheet,
  shared: (respect: Respect) => readonly string[],
): string[] {
  const reasons = [
    explainTrainings(catalogue, job, shared('trainings')),
    explainSubdomains(shared('subdomains')),
    explainRome(shared('romeCodes'), shared('romeFamilies')),
    explainInterests(catalogue, shared('interests')),
  ].filter((reason) => reason !== null);
  // Words are the weakest reason to read, and the last one left where the sheets give no code and no training.
  const isNeeded = reasons.length === 0 || (reasons.length === 1 && shared('words').length >= MANY_WORDS);
  const words = isNeeded ? explainWords(catalogue, shared('words')) : null;
  return [...reasons, ...(words ? [words] : [])].slice(0, MOST_REASONS);
}

function explainTrainings(catalogue: Catalogue, job: JobSheet, keys: readonly string[]): string | null {
  const { spreadOfTraining } = buildJobFeatures(catalogue);
  const rare = keys.filter((key) => spreadOfTraining(key) <= RARE_SPREAD);
  const [first] = rare;
  if (first === undefined) return null;
  const label = job.trainings.find((training) => trainingKey(training) === first)?.label;
  const title = frenchTypography(catalogue.findTraining(first)?.label ?? label ?? first);
  return rare.length === 1
    ? `une formation rare en commun${NBSP}: ${title}`
    : `${rare.length}${NBSP}formations rares en commun, dont ${title}`;
}

function explainSubdomains(subdomains: readonly string[]): string | null {
  if (subdomains.length === 0) return null;
  const named = subdomains.slice(0, 2).join(' et ');
  return subdomains.length === 1 ? `même sous-domaine${NBSP}: ${named}` : `mêmes sous-domaines${NBSP}: ${named}`;
}

function explainRome([code]: readonly string[], [family]: readonly string[]): string | null {
  if (code) return `même code ROME${NBSP}: ${code}`;
  return family ? `même famille de métiers (ROME${NBSP}${family})` : null;
}

function explainInterests(catalogue: Catalogue, interests: readonly string[]): string | null {
  const { holdersOf } = buildJobFeatures(catalogue).indexes.interests;
  const telling = interests.find((interest) => holdersOf(interest).length <= TELLING_INTEREST * catalogue.jobs.length);
  return telling ? `même centre d’intérêt${NBSP}: ${frenchTypography(telling)}` : null;
}

function explainWords(catalogue: Catalogue, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const { spellingOf } = buildJobFeatures(catalogue);
  return `mêmes mots dans la description${NBSP}: ${words.slice(0, MOST_WORDS).map(spellingOf).join(', ')}`;
}
