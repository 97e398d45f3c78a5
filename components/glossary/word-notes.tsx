import { WORDINGS } from '@/lib/site/wordings';
import type { WordData } from '@/lib/views/shared/explained-words';

/** Definitions of the words that the text marks: native popovers, no script. Where a browser has none, they stand below one another. */
export function WordNotes({ words }: { words: readonly WordData[] }) {
  return words.map(({ slug, term, longForm, definition }) => (
    <p key={slug} id={`mot-${slug}`} popover="auto" className="note no-print">
      <b>{term}</b>
      {longForm && `, ${longForm}`} : {definition} <a href={`/glossaire#${slug}`}>{WORDINGS.allWords}</a>
    </p>
  ));
}
