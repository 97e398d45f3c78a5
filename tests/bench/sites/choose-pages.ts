import { readCatalogue } from '@/lib/content';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';

export interface ChosenPages {
  longest: string;
  median: string;
  longestTraining: string;
  /** Up to 100 profiles, always the same for the same content. */
  sample: string[];
}

/** Chooses profiles of the content folder by the length of their text. Paths from the root of the site. */
export async function choosePages(): Promise<ChosenPages> {
  const { jobs, trainings } = await readCatalogue();
  const length = ({ sections }: Pick<JobSheet, 'sections'>) => JSON.stringify(sections).length;
  const sorted = [...jobs].sort((a, b) => length(a) - length(b));
  const longest = sorted.at(-1);
  const median = sorted[Math.floor(sorted.length / 2)];
  const training = [...trainings]
    .sort((a, b) => JSON.stringify(a.sections).length - JSON.stringify(b.sections).length)
    .at(-1);
  if (!longest || !median || !training) throw new Error('the content folder holds no sheet to measure');
  const toPath = ({ slug }: { slug: string }) => `/metiers/${slug}`;
  return {
    longest: toPath(longest),
    median: toPath(median),
    longestTraining: `/formations/${training.slug}`,
    sample: shuffled(jobs.map(toPath)).slice(0, 100),
  };
}

/** A random order that is the same at each run: Fisher-Yates over a linear congruential generator (Numerical Recipes constants). */
function shuffled(paths: readonly string[]): string[] {
  const result = [...paths];
  let state = 2026;
  for (let last = result.length - 1; last > 0; last -= 1) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [result[last], result[other]] = [result[other] as string, result[last] as string];
  }
  return result;
}
