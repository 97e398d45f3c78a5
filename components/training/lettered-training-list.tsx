import type { TrainingRowData } from '@/lib/views/shared/training-row';
import { TrainingColumnHeads } from './training-list';
import { TrainingRow } from './training-row';

export interface LetterOfTrainings {
  letter: string;
  anchor: string;
  rows: readonly TrainingRowData[];
}

/** Trainings in alphabetical order, cut at each letter. Headings are h2 and h3. */
export function LetteredTrainingList({ groups }: { groups: readonly LetterOfTrainings[] }) {
  return (
    <>
      <TrainingColumnHeads />
      {groups.map(({ letter, anchor, rows }) => (
        <section key={letter} id={anchor} aria-labelledby={`${anchor}-titre`} className="border-b border-rule">
          <h2 id={`${anchor}-titre`} className="border-t-2 border-ink py-2 text-h2 text-accent">
            {letter}
          </h2>
          <ul>
            {rows.map((row) => (
              <TrainingRow key={row.slug} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
