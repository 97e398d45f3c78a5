import { linkWords, type TextPart, type WordsLink } from './link-words';

/** Text of the Open Database License, whose only version is 1.0. */
export const ODBL = 'https://opendatacommons.org/licenses/odbl/1-0/';

/**
 * Licences whose text has a public address, and how they are written. Another version than the one at the address is no match, nor is
 * a name without its version where several exist.
 */
const LICENCES: readonly (readonly [written: RegExp, url: string])[] = [
  [/\bODbL\b(?:\s+v?1\.0\b)?(?!\s+v?\d)/i, ODBL],
  [/\bLicence\s+Ouverte\b[^.;,\d]{0,30}2\.0\b/i, 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/'],
  [/\bCC[\s-]BY[\s-]4\.0\b/i, 'https://creativecommons.org/licenses/by/4.0/deed.fr'],
];

/**
 * Finds the known licences that a text names, each once.
 * @param text "Textes : CC BY 4.0. Faits repris de l'Onisep : licence ODbL."; null for nothing said
 * @returns the name as it is written, and the address of the licence; empty for a licence that is not known
 */
export function findLicences(text: string | null): WordsLink[] {
  return LICENCES.flatMap(([written, url]) => {
    const [words] = text?.match(written) ?? [];
    return words === undefined ? [] : [{ words, url }];
  });
}

/** Cuts a text so that each known licence leads to its own text. */
export function linkLicences(text: string): TextPart[] {
  return linkWords(text, findLicences(text));
}
