import type { TrainingRowData } from '@/lib/views/shared/training-row';
import { TrainingRow } from './training-row';

/** Heads of the columns on wide screens; each row says them again to those who do not see them. */
export function TrainingColumnHeads() {
  return (
    <p
      aria-hidden="true"
      className="small-caps hidden items-end gap-x-6 pb-2 text-soft md:grid md:grid-cols-[1fr_5rem_11rem]"
    >
      <span>Formation</span>
      <span>Durée</span>
      <span>Niveau du diplôme</span>
    </p>
  );
}

/** Trainings, dense and calm. */
export function TrainingList({ rows }: { rows: readonly TrainingRowData[] }) {
  return (
    <>
      <TrainingColumnHeads />
      <ul className="border-b border-rule">
        {rows.map((row) => (
          <TrainingRow key={row.slug} row={row} />
        ))}
      </ul>
    </>
  );
}
