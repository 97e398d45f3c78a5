import type { Note } from '@/lib/views/shared/notes';

/** A note, and where its source can be read. */
export function NoteText({ text, url }: Pick<Note, 'text' | 'url'>) {
  if (!url) return text;
  return (
    <>
      {text} (<a href={url}>{new URL(url).hostname.replace(/^www\./, '')}</a>)
    </>
  );
}

/**
 * Notes of a part of a page: popovers that their numbers open; on wide screens they stand in the margin (site.css). On paper the list at the
 * end of the page says them.
 */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  return notes.map(({ number, text, url }) => (
    <p key={number} id={`note-${number}`} popover="auto" className="note no-print">
      <b>{number}</b> <NoteText text={text} url={url} />
    </p>
  ));
}
