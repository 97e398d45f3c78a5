import { foldText as foldName } from '@/lib/job-sheet/fold-text';

/**
 * Brings a text to the form in which search compares: that of names (no accents, no ligatures, lower case), where "+" and "&" separate
 * words like every other sign, so that "bac+3" is found by "bac 3".
 * @returns "coeur d artichaut" for "Cœur d’artichaut"; empty where there is neither letter nor digit
 */
export function foldText(text: string): string {
  return foldName(text)
    .replace(/[+&\s]+/g, ' ')
    .trim();
}
