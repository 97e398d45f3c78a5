import type { JobRowData } from '@/lib/views/shared/job-row';
import { ColumnHeads } from './column-heads';
import { JobRow } from './job-row';

interface JobListProps {
  rows: readonly JobRowData[];
  headingLevel?: 2 | 3;
}

/** Jobs, dense and calm, with the heads of the columns on wide screens. */
export function JobList({ rows, headingLevel = 3 }: JobListProps) {
  return (
    <>
      <ColumnHeads />
      <ul className="border-b border-rule">
        {rows.map((row) => (
          <JobRow key={row.slug} row={row} headingLevel={headingLevel} />
        ))}
      </ul>
    </>
  );
}
