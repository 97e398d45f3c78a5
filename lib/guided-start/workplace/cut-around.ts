/**
 * Cuts a text between words around a part that must stay, with "…" where something is left out.
 * @param start first character of the part
 * @param end character after its last
 * @param max longest result in characters, about; the part itself is never cut
 */
export function cutAround(text: string, start: number, end: number, max: number): string {
  if (text.length <= max) return text;
  const spare = Math.max(0, max - (end - start));
  const from = Math.max(0, Math.min(start - Math.floor(spare / 2), text.length - max));
  const to = Math.min(text.length, Math.max(end, from + max));
  const head = from === 0 ? '' : '…';
  const tail = to === text.length ? '' : '…';
  const firstWord = from === 0 ? 0 : Math.min(start, nextWord(text, from));
  const lastWord = to === text.length ? to : Math.max(end, text.lastIndexOf(' ', to));
  return `${head}${text.slice(firstWord, lastWord).replace(/[\s,;:]+$/, '')}${tail}`;
}

function nextWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? text.length : space + 1;
}
