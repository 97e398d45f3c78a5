import type { JobRowData } from '@/lib/views/shared/job-row';
import { JobRow } from './job-row';

/** Jobs, one under the other, each under a heading of level 3. */
export function JobList({ rows }: { rows: readonly JobRowData[] }) {
  return (
    <ul className="border-b border-rule">
      {rows.map((row) => (
        <JobRow key={row.slug} row={row} />
      ))}
    </ul>
  );
}
