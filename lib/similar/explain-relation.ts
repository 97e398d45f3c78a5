import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { NBSP } from '@/lib/text/spaces';
import { buildJobFeatures, type Respect, romeFamily, trainingKey } from './job-features';

/**
 * A training is rare if the jobs that name it are of this many ROME families at most: one that leads everywhere, such as a business
 * school's programme, tells nothing of a job.
 */
export const RARE_SPREAD = 3;
/** An interest of more than this share of the jobs is true, but no reason to show. */
const TELLING_INTEREST = 0.15;
const MOST_REASONS = 3;
/** A longer name of a training, in characters, is left to its page. */
const LONGEST_TRAINING = 60;

/**
 * Says in French what two jobs of one field share, most telling first. Words that their descriptions share bring jobs nearer in the order, but
 * are no reason to give: out of their sentences they say nothing.
 * @param shared keys that both have in a respect, most telling first
 * @returns one to three reasons: "3 formations en commun, dont CAP cuisine", "même famille : cuisine"; empty only where nothing telling is shared
 */
export function explainRelation(
  catalogue: Catalogue,
  job: JobSheet,
  shared: (respect: Respect) => readonly string[],
): string[] {
  return [
    explainTrainings(catalogue, job, shared('trainings')),
    explainSubdomains(shared('subdomains')),
    explainRome(catalogue, shared('romeCodes'), shared('romeFamilies')),
    explainInterests(catalogue, shared('interests')),
  ]
    .filter((reason) => reason !== null)
    .slice(0, MOST_REASONS);
}

/** Counts all the trainings that both recommend, where one of them at least is rare, and names the rarest whose name is short. */
function explainTrainings(catalogue: Catalogue, job: JobSheet, keys: readonly string[]): string | null {
  const { spreadOfTraining } = buildJobFeatures(catalogue);
  const isRare = (key: string) => spreadOfTraining(key) <= RARE_SPREAD;
  if (!keys.some(isRare)) return null;
  const titles = [...keys.filter(isRare), ...keys.filter((key) => !isRare(key))].map((key) => {
    const label = job.trainings.find((training) => trainingKey(training) === key)?.label;
    return catalogue.findTraining(key)?.label ?? label ?? key;
  });
  const named = titles.find(({ length }) => length <= LONGEST_TRAINING);
  if (keys.length === 1) return named ? `même diplôme : ${named}` : 'un diplôme en commun';
  return `${keys.length}${NBSP}formations en commun${named ? `, dont ${named}` : ''}`;
}

function explainSubdomains(subdomains: readonly string[]): string | null {
  if (subdomains.length === 0) return null;
  const named = subdomains.slice(0, 2).join(' et ');
  return subdomains.length === 1 ? `même sous-domaine : ${named}` : `mêmes sous-domaines : ${named}`;
}

/** The family by its name: its code, or that of the two jobs, tells nothing to most readers. */
function explainRome(
  { romeFamilies }: Catalogue,
  [code]: readonly string[],
  [family]: readonly string[],
): string | null {
  const shared = code ? romeFamily(code) : family;
  if (!shared) return null;
  const name = romeFamilies.find((entry) => entry.code === shared)?.name;
  return name ? `même famille : ${name}` : 'même famille de métiers';
}

function explainInterests(catalogue: Catalogue, interests: readonly string[]): string | null {
  const { holdersOf } = buildJobFeatures(catalogue).indexes.interests;
  const telling = interests.find((interest) => holdersOf(interest).length <= TELLING_INTEREST * catalogue.jobs.length);
  return telling ? `même centre d’intérêt : ${telling}` : null;
}
