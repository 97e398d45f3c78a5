import { WORDINGS } from '@/lib/site/wordings';

/** The number of a note beside what it speaks of: a button that opens the note, a native popover (`NoteList`). */
export function NoteMark({ number }: { number: number }) {
  return (
    <sup className="note-mark">
      <button type="button" popoverTarget={`note-${number}`} aria-label={`${WORDINGS.note} ${number}`}>
        {number}
      </button>
    </sup>
  );
}
