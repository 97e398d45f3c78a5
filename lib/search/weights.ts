import type { SectionKey } from '@/lib/model/job-sheet/sections';
import type { JobFormKind } from './job-forms';

/**
 * Every weight, score and share that decides what is found and in which order. They were tuned on the queries of tests/bench/search: change one, then measure
 * (`npx tsx tests/bench/search/relevance.ts`). Scores go from 0 to 100; shares, qualities and strengths from 0 to 1.
 */

/**
 * How a word of a query meets a word of the index, from the surest to the loosest. Doubtful: misspelt or unfinished, though what was typed is
 * a word too.
 */
export const MATCH = {
  same: 0,
  inflected: 1,
  stem: 2,
  prefix: 3,
  typo: 4,
  doubtfulTypo: 5,
  doubtfulPrefix: 6,
} as const;
export type MatchHow = (typeof MATCH)[keyof typeof MATCH];

// Names: a query that one name holds.

/** A query that is exactly a form, spaces, accents and signs aside. */
export const EXACT: Record<JobFormKind, number> = {
  name: 100,
  'other-name': 80,
  'official-term': 80,
  'everyday-word': 79.5,
  'rome-appellation': 79,
  // Under a name that holds all its words: the code covers several jobs.
  'rome-code-appellation': 68,
  training: 57,
};
/** Ids and ROME codes typed in full. */
export const EXACT_CODE = 99;
/** Of the jobs of one ROME code, each comes so much after the one whose name is nearer to the code's. */
export const NEXT_OF_CODE = 0.001;

export interface Steps {
  /** All words of the form, in any order, number and gender. */
  whole: number;
  /** All words of the query, in any number and gender. */
  words: number;
  /** As `whole`, one word by its family. */
  wholeStem: number;
  /** As `whole`, one word misspelt. */
  wholeTypo: number;
  /** As `words`, one word unfinished. */
  prefix: number;
  /** As `words`, one word by its family. */
  stem: number;
  /** As `words`, one word misspelt. */
  typo: number;
  /** All words of the form, one of them taken for another word that exists. */
  wholeDoubtful: number;
}

const NAME: Steps = {
  whole: 78,
  words: 70,
  wholeStem: 66,
  wholeTypo: 65,
  prefix: 60,
  stem: 51,
  typo: 45,
  wholeDoubtful: 47,
};
const ALIAS: Steps = {
  whole: 75,
  words: 55,
  wholeStem: 54,
  wholeTypo: 53,
  prefix: 50,
  stem: 43,
  typo: 42,
  wholeDoubtful: 46,
};
const TRAINING: Steps = {
  whole: 41,
  words: 40,
  wholeStem: 39,
  wholeTypo: 36,
  prefix: 38,
  stem: 37,
  typo: 36,
  wholeDoubtful: 35,
};
/** The steps of each kind of form: a query that is all in a name comes before one that is all in an alias, then trainings. */
export const STEPS: Record<JobFormKind, Steps> = {
  name: NAME,
  'other-name': ALIAS,
  'official-term': ALIAS,
  'everyday-word': ALIAS,
  'rome-appellation': ALIAS,
  'rome-code-appellation': TRAINING,
  training: TRAINING,
};
/** Everyday words say less exactly which job is meant, ROME appellations cover more than it: they come after its own other names. */
export const LESS: Partial<Record<JobFormKind, number>> = { 'everyday-word': 0.3, 'rome-appellation': 0.6 };
/** Within a step, below the least gap between two steps (1): the share of the form asked for, how well its words were met, whether it begins so. */
export const WITHIN_STEP = { coverage: 0.4, quality: 0.2, fromStart: 0.2 } as const;

// Words: what a typed word may stand for.

/** How near a word is that is not the one typed: in another number or gender, of its family, by 0 to 2 errors, by its sound, by all but its end. */
export const QUALITY = { inflected: 0.97, stem: 0.75, typo: [1, 0.8, 0.6], homophone: 0.7, cut: 0.5 } as const;
/** How near a word is of which the beginning was typed: the more of it, the nearer. */
export const PREFIX_QUALITY = { least: 0.5, range: 0.4 } as const;

// Scattered: words that no single form holds, here and there in names and texts.

/** Scores end below the lowest step above: the base, what the words found are worth together, and a little for having them all. */
export const SCATTERED = { base: 10, range: 20, allWords: 3 } as const;
/** A word met in a form of this kind; names of codes and trainings do not count by single words. */
export const SCATTERED_KIND: Record<JobFormKind, number> = {
  name: 1,
  'other-name': 0.85,
  'official-term': 0.85,
  'everyday-word': 0.7,
  'rome-appellation': 0.7,
  'rome-code-appellation': 0,
  training: 0,
};
/** To be multiplied with the above: a word met in this way. */
export const SCATTERED_HOW: Record<MatchHow, number> = {
  [MATCH.same]: 1,
  [MATCH.inflected]: 1,
  [MATCH.stem]: 0.75,
  [MATCH.prefix]: 0.55,
  [MATCH.typo]: 0.55,
  [MATCH.doubtfulTypo]: 0,
  [MATCH.doubtfulPrefix]: 0.3,
};
/** A word met in the text of a sheet, to be multiplied with its strength there. */
export const SCATTERED_TEXT = 0.6;
/** From so many jobs on whose names, aliases or trainings hold all the words, texts are not asked. */
export const ENOUGH = 40;
/** Least share of the words, by weight, of a job that lacks some; of a training, by number. */
export const LEAST_PARTIAL = { job: 0.45, training: 0.5 } as const;

// Texts: what a word counts for where a sheet uses it.

/** What a section counts for: what the job is, before how to train for it. */
export const SECTION_WEIGHTS: Readonly<Record<SectionKey, number>> = {
  presentation: 3,
  'in-brief': 3,
  duties: 3,
  missions: 3,
  skills: 2,
  qualities: 2,
  'know-how': 2,
  tools: 2,
  mindset: 2,
  'working-conditions': 2,
  workplaces: 2,
  role: 2,
  sectors: 2,
  'working-life': 2,
  'job-market': 2,
  career: 2,
  interests: 2,
  vocabulary: 2,
  publications: 2,
  'study-duration': 1,
  salary: 1,
  access: 1,
  trainings: 1,
};
export const TAGLINE_WEIGHT = 4;
/** Of a section that nobody registered. */
export const DEFAULT_WEIGHT = 2;
/** Weight that gives half of the greatest strength in a text of mean length: more of the same word adds less and less, as in BM25. */
export const HALF_STRENGTH = 5;
/** How much of that weight depends on the length of the text: a short one needs less. */
export const LENGTH_SHARE = { fixed: 0.4, byLength: 0.6 } as const;
/** A stem that more than this share of the sheets use says nothing of any of them; small collections keep all their words. */
export const TOO_COMMON = 0.6;
/** What such a stem still weighs among the words of a query; rare ones weigh the logarithm of their rarity. */
export const TOO_COMMON_WEIGHT = 0.4;
/** From this share of the sheets on, and more than `FEWEST_USUAL`, a stem is usual: "mer" is not the beginning of "mercaticien". */
export const USUAL = 0.015;
export const FEWEST_USUAL = 2;
