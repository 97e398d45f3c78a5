/** Endings that only feminine names of jobs have, and what the masculine ends in (Femme, j'écris ton nom, CNRS, 1999). */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/(?<=[nsti])eure$/, 'eur'],
  [/ière$/, 'ier'],
  [/ienne$/, 'ien'],
  [/gère$/, 'ger'],
  [/chère$/, 'cher'],
  [/(?<=[rghtlvoyp])ée$/, 'é'],
];

/**
 * The masculine form of a word that is clearly feminine ("animatrice" gives "animateur"); null for any other word.
 * It serves to word a suggestion, never to make a name.
 */
export function toMasculineWord(word: string): string | null {
  const lower = word.toLowerCase();
  for (const [ending, masculine] of ENDINGS) if (ending.test(lower)) return lower.replace(ending, masculine);
  return null;
}
