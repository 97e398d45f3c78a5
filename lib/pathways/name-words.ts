import { foldText } from '@/lib/text/fold-text';

/** A word of a text, folded, and whether punctuation ends the phrase behind it. */
export interface NameWord {
  word: string;
  endsPhrase: boolean;
  /** A comma, a colon or a stop stands behind it: what follows is another item. */
  endsItem: boolean;
}

/** Ways to write the name of a diploma, brought to the one that training sheets use in their titles. */
const SPELLINGS: readonly (readonly [wording: RegExp, short: string])[] = [
  [/\bcertificats? de sp[ée]cialisation\b/gi, 'CS'],
  [/\bCS\s*\(ex MC\)/g, 'CS'],
  [/\blicences? pro(?:fessionnelles?|s)?\b/gi, 'licence pro'],
  [/\bbac(?:calaur[ée]at)?s? pro(?:fessionnels?|s)?\b/gi, 'bac pro'],
  [/\bbac(?:calaur[ée]at)?s? techno(?:logiques?|s)?\b/gi, 'bac techno'],
  [/\bbrevets? professionnels?\b(?! agricole| de la jeunesse)/gi, 'BP'],
  [/\bbrevets? des métiers d['’]art\b/gi, 'BMA'],
  [/\bbachelors? universitaires? de technologie\b/gi, 'BUT'],
  [/\bDE(?= d(?:e|u|es)\b| d['’])/g, 'diplôme d’État'],
  [/\b(licence|master|mention|option)s\b/gi, '$1'],
];
const PHRASE_END = /[,;:.!?()[\]\n/…"”»|]|(?<=\s)[-–—](?=\s)/;

/**
 * Reads the words of a name, or of a text that may hold names, so that they can be compared: folded, with one spelling per kind of diploma.
 * An acronym's expansion in brackets ("CS (certificat de spécialisation) avionique") goes.
 */
export function readNameWords(text: string): NameWord[] {
  const spelled = SPELLINGS.reduce((result, [wording, short]) => result.replace(wording, short), text);
  const bare = spelled.replace(/\b((?:\p{Lu}[\p{L}.]*\p{Lu}\p{L}?\s?){1,2})\([^()]*\)/gu, '$1 ');
  const matches = [...bare.matchAll(/[\p{L}\p{N}+&]+/gu)];
  return matches.flatMap((match, index) => {
    const end = match.index + match[0].length;
    const next = matches[index + 1]?.index ?? bare.length;
    const word = foldText(match[0]);
    const gap = bare.slice(end, next);
    if (word === '') return [];
    return [{ word, endsPhrase: next === bare.length || PHRASE_END.test(gap), endsItem: /[,;:.!?]/.test(gap) }];
  });
}
