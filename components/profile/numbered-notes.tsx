import type { NotesPart } from '@/lib/views/shared/chapter';
import { NoteText } from './note-list';

/** The notes of the page, as the numbers in its text call them: for reading at once, and for paper. */
export function NumberedNotes({ part: { notes } }: { part: NotesPart }) {
  return (
    <ol className="numbered-notes">
      {notes.map(({ number, text, url }) => (
        <li key={number}>
          <NoteText text={text} url={url} />
        </li>
      ))}
    </ol>
  );
}
