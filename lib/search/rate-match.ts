import { MATCH, type MatchHow } from './dictionary';
import type { FormMatch } from './form-index';
import type { JobFormKind } from './job-forms';

/** Scores of a query that is exactly a form, spaces, accents and signs aside. */
const EXACT: Record<JobFormKind, number> = {
  name: 100,
  'other-name': 80,
  'official-term': 80,
  'everyday-word': 79.5,
  'rome-appellation': 79,
  // Under a name that holds all its words: the code covers several jobs.
  'rome-code-appellation': 68,
  training: 57,
};

interface Steps {
  /** All words of the form, in any order, number and gender. */
  whole: number;
  /** All words of the query, in any number and gender. */
  words: number;
  wholeStem: number;
  wholeTypo: number;
  prefix: number;
  stem: number;
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
const STEPS: Record<JobFormKind, Steps> = {
  name: NAME,
  'other-name': ALIAS,
  'official-term': ALIAS,
  'everyday-word': ALIAS,
  'rome-appellation': ALIAS,
  'rome-code-appellation': TRAINING,
  training: TRAINING,
};

/** Everyday words say less exactly which job is meant, ROME appellations cover more than it: they come after its own other names. */
const LESS: Partial<Record<JobFormKind, number>> = { 'everyday-word': 0.3, 'rome-appellation': 0.6 };

/** Score of a form that is the query itself. */
export function rateExact(kind: JobFormKind): number {
  return EXACT[kind];
}

/**
 * Scores a form that holds all the words of a query: the step decides, then how much of the form was asked for.
 * @returns between 0 and 100; 0 where the words were met too loosely to count
 */
export function rateMatch(
  kind: JobFormKind,
  match: Pick<FormMatch, 'how' | 'isWhole' | 'coverage' | 'quality' | 'fromStart'>,
): number {
  const step = findStep(STEPS[kind], match.how, match.isWhole);
  if (step === 0) return 0;
  return step - (LESS[kind] ?? 0) + 0.4 * match.coverage + 0.2 * match.quality + (match.fromStart ? 0.2 : 0);
}

function findStep(steps: Steps, how: MatchHow, isWhole: boolean): number {
  switch (how) {
    case MATCH.same:
    case MATCH.inflected:
      return isWhole ? steps.whole : steps.words;
    case MATCH.stem:
      return isWhole ? steps.wholeStem : steps.stem;
    case MATCH.prefix:
      return steps.prefix;
    case MATCH.typo:
      return isWhole ? steps.wholeTypo : steps.typo;
    case MATCH.doubtfulTypo:
      // A word that exists is only taken for a misspelt one where that gives a name in full.
      return isWhole ? steps.wholeDoubtful : 0;
    case MATCH.doubtfulPrefix:
      return 0;
    default:
      return how satisfies never;
  }
}

/** What one word counts for when the words of a query are scattered: a word of the name, of an alias, of the text. 0 to 1. */
const SCATTERED_KIND: Record<JobFormKind, number> = {
  name: 1,
  'other-name': 0.85,
  'official-term': 0.85,
  'everyday-word': 0.7,
  'rome-appellation': 0.7,
  'rome-code-appellation': 0,
  training: 0,
};
const SCATTERED_HOW: Record<MatchHow, number> = {
  [MATCH.same]: 1,
  [MATCH.inflected]: 1,
  [MATCH.stem]: 0.75,
  [MATCH.prefix]: 0.55,
  [MATCH.typo]: 0.55,
  [MATCH.doubtfulTypo]: 0,
  [MATCH.doubtfulPrefix]: 0.3,
};
const SCATTERED_TEXT = 0.6;

/** What a form of this kind counts for, where the words of a query are not all in one form. 0 to 1. */
export function rateScatteredKind(kind: JobFormKind): number {
  return SCATTERED_KIND[kind];
}

/** What a word met in this way counts for, to be multiplied with {@link rateScatteredKind}. 0 to 1. */
export function rateScatteredHow(how: MatchHow): number {
  return SCATTERED_HOW[how];
}

/** What a word counts for where the text of a sheet uses it; `strength` says how much, 0 to 1. */
export function rateText(strength: number): number {
  return SCATTERED_TEXT * strength;
}
