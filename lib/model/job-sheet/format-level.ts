import { joinWithoutBreak, NBSP } from '@/lib/text/spaces';

/**
 * Writes a level of study for a page.
 * @param label the sheet's wording: "bac + 3", "CAP ou équivalent", "3E"
 * @returns the same words with the spaces around "+" unbreakable; "3E" becomes "classe de 3e"
 */
export function formatLevel(label: string): string {
  if (/^3\s*e(?:me|ème)?$/i.test(label.trim())) return `classe de${NBSP}3e`;
  return label.trim().replace(/(?:bac\s*|\s*)\+\s*\d+(?:\s*ans?\b)?/gi, (part) => {
    const leading = /^\s/.test(part) ? NBSP : '';
    return leading + joinWithoutBreak(part.replace(/\s*\+\s*/, ' + '));
  });
}
