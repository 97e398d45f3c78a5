/** Folded forms already made: titles and names come back many times while a collection is read. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/**
 * Brings a title or a name to the form in which two of them are compared: no case, no accents, no ligatures,
 * no punctuation, single spaces. "Où travaille-t-il ?" gives "ou travaille t il".
 */
export function foldText(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const folded = fold(text);
  known.set(text, folded);
  return folded;
}

/**
 * The same for what a visitor typed: nothing is kept of it.
 */
export function foldTyped(text: string): string {
  return fold(text);
}

function fold(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’«»\u00A0\u202F]/g, ' ');
  // Nearly every French title is ASCII by now, and the plain expression is several times faster.
  const separators = /[^\u0020-\u007E]/.test(plain) ? /[^\p{L}\p{N}+&]+/gu : /[^a-z0-9+&]+/g;
  return plain.replace(separators, ' ').trim();
}
