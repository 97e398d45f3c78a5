import { WORDINGS } from '@/lib/site/wordings';

/** The chapters, always in reach: plain anchors that stick to the top; the enhancement marks the one that is read. */
export function ChapterBar({ chapters }: { chapters: readonly { anchor: string; short: string }[] }) {
  return (
    <nav aria-label={WORDINGS.chapters} className="chapter-bar no-print">
      <chapter-bar>
        <ul className="page chapter-list">
          {chapters.map(({ anchor, short }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{short}</a>
            </li>
          ))}
        </ul>
      </chapter-bar>
    </nav>
  );
}
