import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { isSectionKey, type SectionKey } from '@/lib/model/job-sheet/sections';
import { foldWords } from '@/lib/text/fold-words';
import type { FeatureSets } from './similarity';

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

/**
 * Lists the words by which each job tells what trade it is: those of its names and its description that few jobs use. A site made of files has it
 * done by its build (app/in-browser).
 */
export function listTellingWords(jobs: readonly JobSheet[]): FeatureSets {
  const keyOf = createWordKeys();
  return withoutCommonWords(jobs.map((job) => listWords(job, keyOf)));
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
