import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { foldWords } from '@/lib/text/fold-words';
import { listTellingWords } from './list-telling-words';
import { buildFeatureIndex, type FeatureIndex } from './similarity';

/** The respects in which two jobs are compared. */
export type Respect = 'trainings' | 'subdomains' | 'romeCodes' | 'romeFamilies' | 'interests' | 'words';

export interface JobFeatures {
  positions: ReadonlyMap<JobSheet, number>;
  indexes: Record<Respect, FeatureIndex>;
  /** By position: does the sheet name a sub-domain? */
  isPlaced: readonly boolean[];
  /** How many ROME families, or sub-domains where sheets name no code, a training leads to: 1 for a narrow one. */
  spreadOfTraining(key: string): number;
}

/** Key of a training in the comparison: its id, else its label without accents. */
export function trainingKey({ id, label }: JobSheet['trainings'][number]): string {
  return id ?? foldWords(label);
}

/** ROME family of a code: "D1102" is of "D11" (110 families, "domaines professionnels" of France Travail). */
export function romeFamily(code: string): string {
  return code.slice(0, 3);
}

/** Indexes the jobs of a catalogue in every respect; made once per catalogue. */
export const buildJobFeatures = oncePerCatalogue((catalogue: Catalogue): JobFeatures => {
  const { jobs } = catalogue;
  const setsOf = (list: (job: JobSheet) => readonly string[]) => jobs.map((job) => new Set(list(job)));
  const trainings = setsOf((job) => job.trainings.map(trainingKey));
  const kinds = jobs.map(kindOf);
  const spreadOf = (holders: readonly number[]) => Math.max(1, new Set(holders.flatMap((at) => kinds[at] ?? [])).size);
  const trainingIndex = buildFeatureIndex(trainings, { spreadOf });
  // Each page asks it of the trainings of hundreds of jobs: counted anew, that made a page of ten thousand jobs cost three of a thousand.
  const spreads = new Map(
    [...new Set(trainings.flatMap((keys) => [...keys]))].map((key) => [key, spreadOf(trainingIndex.holdersOf(key))]),
  );
  return {
    isPlaced: jobs.map(({ domains }) => domains.some(({ subdomain }) => subdomain !== null)),
    positions: new Map(jobs.map((job, position) => [job, position])),
    indexes: {
      trainings: trainingIndex,
      subdomains: buildFeatureIndex(setsOf((job) => job.domains.flatMap(({ subdomain }) => subdomain ?? []))),
      romeCodes: buildFeatureIndex(setsOf((job) => job.romeCodes)),
      romeFamilies: buildFeatureIndex(setsOf((job) => job.romeCodes.map(romeFamily))),
      interests: buildFeatureIndex(setsOf((job) => job.interests)),
      words: buildFeatureIndex(listTellingWords(jobs)),
    },
    spreadOfTraining: (key) => spreads.get(key) ?? 1,
  };
});

/** What kind of job this is, to see how many kinds a training leads to; a job that no one has placed is a kind of its own. */
function kindOf({ id, romeCodes, domains }: JobSheet): string[] {
  const [code] = romeCodes;
  return [code ? romeFamily(code) : (domains[0]?.subdomain ?? id)];
}
