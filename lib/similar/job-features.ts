import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { isSectionKey, type SectionKey } from '@/lib/model/job-sheet/sections';
import { foldWords } from '@/lib/text/fold-words';
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

/** Largest share of the presentations in which a word still names a trade; no word does in a collection of a few sheets. */
const COMMON_WORD = 0.04;
/** True for the sections that tell what the job is; Présentation is read as the tagline. */
const IS_DESCRIPTIVE: Readonly<Record<SectionKey, boolean>> = {
  presentation: false,
  'in-brief': true,
  'study-duration': false,
  duties: true,
  missions: true,
  skills: false,
  qualities: false,
  'know-how': false,
  tools: false,
  mindset: false,
  'working-conditions': false,
  workplaces: false,
  role: false,
  sectors: false,
  'working-life': false,
  salary: false,
  'job-market': false,
  career: false,
  access: false,
  trainings: false,
  interests: false,
  vocabulary: false,
  publications: false,
};

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
  const keyOf = createWordKeys();
  const words = jobs.map((job) => listWords(job, keyOf));
  return {
    isPlaced: jobs.map(({ domains }) => domains.some(({ subdomain }) => subdomain !== null)),
    positions: new Map(jobs.map((job, position) => [job, position])),
    indexes: {
      trainings: trainingIndex,
      subdomains: buildFeatureIndex(setsOf((job) => job.domains.flatMap(({ subdomain }) => subdomain ?? []))),
      romeCodes: buildFeatureIndex(setsOf((job) => job.romeCodes)),
      romeFamilies: buildFeatureIndex(setsOf((job) => job.romeCodes.map(romeFamily))),
      interests: buildFeatureIndex(setsOf((job) => job.interests)),
      words: buildFeatureIndex(withoutCommonWords(words)),
    },
    spreadOfTraining: (key) => spreadOf(trainingIndex.holdersOf(key)),
  };
});

/** What kind of job this is, to see how many kinds a training leads to; a job that no one has placed is a kind of its own. */
function kindOf({ id, romeCodes, domains }: JobSheet): string[] {
  const [code] = romeCodes;
  return [code ? romeFamily(code) : (domains[0]?.subdomain ?? id)];
}

/** Words of the names and of the description, folded, plural ending off. Markdown has no words of its own. */
function listWords({ name, otherNames, tagline, sections }: JobSheet, keyOf: (word: string) => string) {
  const texts = sections.filter(({ key }) => isSectionKey(key) && IS_DESCRIPTIVE[key]).map(({ markdown }) => markdown);
  const names = [name, ...otherNames].flatMap(({ feminine, masculine }) => [feminine, masculine]);
  const words = new Set(
    [...names, tagline, ...texts]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu),
  );
  return new Set([...words].map(keyOf));
}

/** Folding is dear, and words come back from sheet to sheet. */
function createWordKeys(): (word: string) => string {
  const keys = new Map<string, string>();
  return (word) => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const key = foldWords(word).replace(/[sx]$/, '');
    keys.set(word, key);
    return key;
  };
}

/** Words that few jobs use: one in most presentations names no trade. */
function withoutCommonWords(ofJobs: readonly ReadonlySet<string>[]): Set<string>[] {
  const counts = new Map<string, number>();
  for (const words of ofJobs) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = COMMON_WORD * ofJobs.length;
  return ofJobs.map((words) => new Set([...words].filter((word) => (counts.get(word) ?? 0) <= most)));
}
