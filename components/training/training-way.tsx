import { NoteMark } from '@/components/profile/note-mark';
import type { WayPart } from '@/lib/views/training-profile/training-way';

/** From the 3e to the training, and on: one stop after another, read in this order. */
export function TrainingWay({ part: { stops, note } }: { part: WayPart }) {
  return (
    <figure className="keep">
      <ol className="way">
        {stops.map(({ key, name, years, kind }) => (
          <li key={key} className={`way-stop way-${kind}`}>
            <b>{name}</b>
            {years && <span className="way-years">{years}</span>}
            {kind === 'deduced' && <span className="sr-only"> (calculé)</span>}
            {kind === 'deduced' && note !== null && <NoteMark number={note} />}
          </li>
        ))}
      </ol>
    </figure>
  );
}
