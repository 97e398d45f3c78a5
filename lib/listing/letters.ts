import { foldWords } from '@/lib/text/fold-words';

export interface LetterLink {
  letter: string;
  href: string;
  /** Anchor of the letter, where the page has no group of that letter; none for others. */
  anchor?: string | null;
}

/** Records under one letter of an alphabetical list. */
export interface LetterGroup<Item> {
  /** "A" to "Z"; "0-9" for what begins with a figure or a sign. */
  letter: string;
  items: readonly Item[];
}

/** A letter of the index and the page on which it begins, from 1. */
export interface LetterStart {
  letter: string;
  page: number;
}

/** The letter under which a name is filed: accents and case do not count ("Élagueur" is under E). @internal exported for its test */
export function findLetter(name: string): string {
  const [first = ''] = foldWords(name);
  return /[a-z]/.test(first) ? first.toUpperCase() : '0-9';
}

/**
 * Cuts an alphabetical list at its letters.
 * @param items in alphabetical order; a letter that comes back later gets a second group only if the list is not sorted
 */
export function groupByLetter<Item>(items: readonly Item[], nameOf: (item: Item) => string): LetterGroup<Item>[] {
  const groups: { letter: string; items: Item[] }[] = [];
  for (const item of items) {
    const letter = findLetter(nameOf(item));
    const last = groups.at(-1);
    if (last?.letter === letter) last.items.push(item);
    else groups.push({ letter, items: [item] });
  }
  return groups;
}

/**
 * Makes the index of a paged alphabetical list.
 * @param names in the order of the list
 * @param pageSize records a page
 * @returns each letter that exists, with the page of its first name
 */
export function listLetterStarts(names: readonly string[], pageSize: number): LetterStart[] {
  const starts = new Map<string, number>();
  names.forEach((name, position) => {
    const letter = findLetter(name);
    if (!starts.has(letter)) starts.set(letter, Math.floor(position / pageSize) + 1);
  });
  return [...starts].map(([letter, page]) => ({ letter, page }));
}

/** Anchor of a letter on the page of its list: "lettre-b". */
export function toLetterAnchor(letter: string): string {
  return `lettre-${letter.toLowerCase()}`;
}
