const maxLength = 80;

/**
 * Turns a segment of a path into words for a search box: "comunity-manger.html" gives "comunity manger".
 * @returns at most 80 characters; empty where the segment has no letter, or is the id of a sheet ("MET.93"), which is not a word
 */
export function readableWords(segment: string): string {
  if (/^(?:MET|FOR)\.\d+$/i.test(segment)) return '';
  const words = segment
    .replace(/\.(?:html?|php|aspx?|md|jsonld|csl\.json|json|ris|bib)$/i, '')
    .replace(/[^\p{L}\p{M}\p{N}'’&]+/gu, ' ')
    .trim();
  return /\p{L}/u.test(words) ? [...words].slice(0, maxLength).join('').trim() : '';
}
