import type { NotesPart } from '@/lib/views/shared/chapter';

/** The notes of the page, as the numbers in its text call them: for reading at once, and for paper. */
export function NumberedNotes({ part: { notes } }: { part: NotesPart }) {
  return (
    <ol className="numbered-notes">
      {notes.map(({ number, text, url }) => (
        <li key={number}>{url ? <a href={url}>{text}</a> : text}</li>
      ))}
    </ol>
  );
}
