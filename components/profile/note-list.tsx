import type { Note } from '@/lib/views/shared/notes';

/**
 * Notes of a part of a page: popovers that their numbers open; on wide screens they stand in the margin (site.css). On paper the list at the
 * end of the page says them.
 */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  return notes.map(({ number, text, url }) => (
    <p key={number} id={`note-${number}`} popover="auto" className="note no-print">
      <b>{number}</b> {url ? <a href={url}>{text}</a> : text}
    </p>
  ));
}
