/** No-break space (U+00A0): the only one used, because every font has it. */
export const NBSP = '\u00a0';

/**
 * Makes every space of a short text unbreakable ("bac + 3", "2 230 €").
 * @param text a few words that must stay on one line
 * @returns the same words joined by U+00A0
 */
export function joinWithoutBreak(text: string): string {
  return text.trim().replace(/\s+/g, NBSP);
}
