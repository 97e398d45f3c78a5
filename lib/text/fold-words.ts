import { foldText as foldName, foldTyped as foldTypedName } from './fold-text';
import { joinSigns } from './join-signs';

/**
 * Brings a text to the form in which search compares: that of names (no accents, no ligatures, lower case), where "+" and "&" separate
 * words like every other sign, so that "bac+3" is found by "bac 3"; words that signs are part of stay whole ("C++", "B.T.P.").
 * @returns "coeur d artichaut" for "Cœur d’artichaut"; empty where there is neither letter nor digit
 */
export function foldWords(text: string): string {
  return spaceWords(foldName(joinSigns(text)));
}

/** The same for what a visitor typed: folded forms are kept for the words of the sheets only. */
export function foldTypedWords(text: string): string {
  return spaceWords(foldTypedName(joinSigns(text)));
}

function spaceWords(folded: string): string {
  return folded.replace(/[+&\s]+/g, ' ').trim();
}
