import { MoreFold } from '@/components/profile/more-fold';
import { NoteMark } from '@/components/profile/note-mark';
import type { TrainingLine, TrainingsPart } from '@/lib/views/training-profile/training-lists';

/** Trainings before, after or beside that of the page, each with what it asks and why it is here. */
export function TrainingLines({ part: { shown, folded, foldedCount, note } }: { part: TrainingsPart }) {
  return (
    <>
      <Lines lines={shown} note={note} />
      {folded.length > 0 && (
        <MoreFold count={foldedCount}>
          <Lines lines={folded} note={null} />
        </MoreFold>
      )}
    </>
  );
}

function Lines({ lines, note }: { lines: readonly TrainingLine[]; note: number | null }) {
  return (
    <ul>
      {lines.map(({ slug, label, tags, because }, index) => (
        <li key={slug} className="after-line keep">
          <a href={`/formations/${slug}`} className="font-bold">
            {label}
          </a>
          {note !== null && index === 0 && <NoteMark number={note} />}
          {tags.length > 0 && <span className="after-changes">{tags.join(' · ')}</span>}
          {because && <span className="after-because">{because}</span>}
        </li>
      ))}
    </ul>
  );
}
