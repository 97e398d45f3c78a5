export interface ContentsEntry {
  anchor: string;
  title: string;
}

/** What every part of a page has, whatever it holds: its place in the address, and its titles. */
export interface PagePart {
  anchor: string;
  /** Its heading. */
  title: string;
  /** Its name in the list of contents where that is a shorter one; null keeps the part out of the list. */
  contentsTitle?: string | null;
  /** Title of the part that this one belongs to, where that one has nothing of its own to show. */
  overline?: string | undefined;
}

/**
 * Lists the parts of a page, in their order.
 * @param fewest below this number of entries a list of contents is noise
 * @returns nothing for a page with fewer
 */
export function listContents(parts: readonly PagePart[], fewest: number): ContentsEntry[] {
  const entries = parts.flatMap(({ anchor, title, contentsTitle = title }) =>
    contentsTitle === null ? [] : [{ anchor, title: contentsTitle }],
  );
  return entries.length < fewest ? [] : entries;
}
