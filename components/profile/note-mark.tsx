/** Forbids a line break (U+2060). */
const NO_BREAK = '\u2060';

/** The number of a note beside what it speaks of: a button that opens the note, a native popover (`NoteList`). */
export function NoteMark({ number }: { number: number }) {
  return (
    <sup className="note-mark">
      {/* A number never stands alone at the head of a line. */}
      {NO_BREAK}
      <button type="button" popoverTarget={`note-${number}`} aria-label={`Note ${number}`}>
        {number}
      </button>
    </sup>
  );
}
