import type { NotesPart } from '@/lib/views/job-profile/job-profile';

/** The notes of the page, as the numbers in its text call them: for reading at once, and for paper. */
export function NumberedNotes({ part: { notes } }: { part: Pick<NotesPart, 'notes'> }) {
  return (
    <ol className="numbered-notes">
      {notes.map(({ number, text, url }) => (
        <li key={number}>{url ? <a href={url}>{text}</a> : text}</li>
      ))}
    </ol>
  );
}
