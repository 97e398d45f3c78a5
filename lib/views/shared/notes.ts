/** A numbered note of a page: where a fact comes from, how it was computed, what it leaves out. */
export interface Note {
  /** From 1, in the order in which the page cites them. */
  number: number;
  text: string;
  /** Address of the source; null where it has none. */
  url: string | null;
}

/**
 * The notes of one page. A text cited twice is one note: the page says its source once, and its number wherever it holds.
 * Makers of a page cite in the order of the page.
 */
export class NoteBook {
  readonly #notes = new Map<string, Note>();
  #cited = new Set<Note>();
  readonly #placed = new Set<Note>();

  /**
   * Cites a note, which gets a number at its first citation.
   * @param text a whole sentence or the name of a source, plain text
   * @returns its number, for the mark that stands beside what it speaks of
   */
  cite(text: string, url: string | null = null): number {
    const note = this.#notes.get(text) ?? { number: this.#notes.size + 1, text, url };
    this.#notes.set(text, note);
    this.#cited.add(note);
    return note.number;
  }

  /**
   * Takes the notes that were cited since the last call and that no part of the page holds yet: they stand beside the part that was just made.
   * @returns in the order of their numbers
   */
  takeCited(): Note[] {
    const taken = [...this.#cited].filter((note) => !this.#placed.has(note)).sort((a, b) => a.number - b.number);
    for (const note of taken) this.#placed.add(note);
    this.#cited = new Set();
    return taken;
  }

  /** Every note, in the order of their numbers. */
  list(): Note[] {
    return [...this.#notes.values()];
  }
}
