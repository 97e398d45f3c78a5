/** Words of a text, and where they lead. */
export interface WordsLink {
  words: string;
  url: string;
}

/** A piece of a text; `href` is null for plain words. */
export interface TextPart {
  text: string;
  href: string | null;
}

/**
 * Cuts a text around the words that lead somewhere. Only the first mention of each becomes a link, and no letter is lost.
 * @returns the pieces in order, without empty ones
 */
export function linkWords(text: string, links: readonly WordsLink[]): TextPart[] {
  return links.reduce(linkFirst, [{ text, href: null }]);
}

function linkFirst(parts: TextPart[], { words, url }: WordsLink): TextPart[] {
  const at = parts.findIndex(({ text, href }) => href === null && text.includes(words));
  const { text } = parts[at] ?? {};
  if (text === undefined) return parts;
  const start = text.indexOf(words);
  const pieces: TextPart[] = [
    { text: text.slice(0, start), href: null },
    { text: words, href: url },
    { text: text.slice(start + words.length), href: null },
  ];
  return parts.toSpliced(at, 1, ...pieces.filter((piece) => piece.text !== ''));
}
