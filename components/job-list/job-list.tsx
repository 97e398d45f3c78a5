import type { JobRowData } from '@/lib/views/shared/job-row';
import { JobRow } from './job-row';

interface JobListProps {
  rows: readonly JobRowData[];
  /** A box to tick in each row: the list then stands in a form (`PickToCompare`). */
  canPick?: boolean;
}

/** Jobs, one under the other, each under a heading of level 3. */
export function JobList({ rows, canPick = false }: JobListProps) {
  return (
    <ul className="border-b border-rule">
      {rows.map((row) => (
        <JobRow key={row.slug} row={row} canPick={canPick} />
      ))}
    </ul>
  );
}
