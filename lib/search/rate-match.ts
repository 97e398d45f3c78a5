import type { FormMatch } from './form-index';
import type { JobFormKind } from './job-forms';
import {
  EXACT,
  LESS,
  MATCH,
  type MatchHow,
  SCATTERED_HOW,
  SCATTERED_KIND,
  SCATTERED_TEXT,
  STEPS,
  type Steps,
  WITHIN_STEP,
} from './weights';

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
  const within =
    WITHIN_STEP.coverage * match.coverage +
    WITHIN_STEP.quality * match.quality +
    (match.fromStart ? WITHIN_STEP.fromStart : 0);
  return step - (LESS[kind] ?? 0) + within;
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
