import type { SafeHtml } from './safe-html';

/** A tag; quotes may hold ">". */
const TAG = /(<(?:"[^"]*"|[^">])*>)/;

/**
 * Says which words of a text are English, so that they are read aloud as such: names given as English, whole, in the singular or the
 * plural, in any case. What stands inside tags is left alone.
 * @param html as `toSafeHtml` makes it
 * @param names plain text ("community manager"); none leaves the text as it is
 * @returns the same text, with `lang="en"` around each name
 */
export function markEnglish(html: SafeHtml, names: readonly string[]): SafeHtml {
  if (names.length === 0) return html;
  // The longest first: "data manager" before "manager".
  const forms = [...names].sort((a, b) => b.length - a.length).map(toPattern);
  const name = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${forms.join('|')})s?(?![\\p{L}\\p{N}_-])`, 'giu');
  return html
    .split(TAG)
    .map((piece, index) => (index % 2 === 0 ? piece.replace(name, '<span lang="en">$&</span>') : piece))
    .join('') as SafeHtml;
}

/** A name as the text writes it: "&" as an entity, and a line may end between two words. */
function toPattern(name: string): string {
  return name
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replaceAll('&', '&#x26;')
    .replace(/\s+/g, '\\s+');
}
