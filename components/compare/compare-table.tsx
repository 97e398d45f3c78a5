import type { ComparedJob } from '@/lib/views/compare/comparison';
import type { CompareRow } from '@/lib/views/compare/criteria';
import { CompareCellContent } from './compare-cell';
import { CompareHead } from './compare-head';
import { tableRoles } from './table-roles';

interface CompareTableProps {
  jobs: readonly ComparedJob[];
  /** What differs first. */
  rows: readonly CompareRow[];
}

/** Where the columns fit: two jobs side by side on a phone, three on a small tablet, four on a desk. Below, one under the other. */
const layouts: Record<number, { table: string; top: string; body: string; row: string; head: string; label: string }> =
  {
    2: {
      table: 'print:table md:table',
      top: 'print:table-header-group md:table-header-group',
      body: 'print:table-row-group md:table-row-group',
      row: 'grid-cols-2 print:table-row md:table-row',
      head: 'print:table-cell print:w-28 md:table-cell md:w-40',
      label: 'sr-only md:hidden',
    },
    3: {
      table: 'print:table md:table',
      top: 'print:table-header-group md:table-header-group',
      body: 'print:table-row-group md:table-row-group',
      row: 'sm:grid-cols-3 print:table-row md:table-row',
      head: 'print:table-cell print:w-28 md:table-cell md:w-36',
      label: 'sm:hidden print:hidden',
    },
    4: {
      table: 'print:table lg:table',
      top: 'print:table-header-group lg:table-header-group',
      body: 'print:table-row-group lg:table-row-group',
      row: 'sm:grid-cols-2 print:table-row lg:table-row',
      head: 'print:table-cell print:w-28 lg:table-cell lg:w-36',
      label: 'lg:hidden print:hidden',
    },
  };

/**
 * Jobs side by side, a criterion a row. Where the columns do not fit, each criterion is a block with the jobs under it; the roles keep the
 * table a table for those who cannot see it, whatever its display.
 */
export function CompareTable({ jobs, rows }: CompareTableProps) {
  const layout = layouts[jobs.length] ?? layouts[4];
  if (!layout) return null;
  const rowClass = `keep grid gap-x-4 border-t border-rule ${layout.row}`;
  return (
    <table {...tableRoles.table} className={`block w-full table-fixed border-b-2 border-ink ${layout.table}`}>
      <caption className="sr-only">Les métiers côte à côte, critère par critère</caption>
      <thead {...tableRoles.group} className={`block ${layout.top}`}>
        <tr {...tableRoles.row} className={`grid gap-x-4 ${layout.row}`}>
          <th {...tableRoles.columnHeader} scope="col" className={`hidden ${layout.head}`}>
            <span className="sr-only">Critère</span>
          </th>
          {jobs.map((job) => (
            <CompareHead key={job.id} job={job} />
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group} className={`block ${layout.body}`}>
        {rows.map((row) => (
          <tr key={row.title} {...tableRoles.row} className={rowClass}>
            <th
              {...tableRoles.rowHeader}
              scope="row"
              className={`col-span-full pt-3 pr-4 text-left align-top leading-snug ${layout.head}`}
            >
              {row.title}
              {row.detail && <span className="mt-1 block text-small font-normal text-soft">{row.detail}</span>}
              {!row.differs && <span className="block text-small font-normal text-soft">même réponse</span>}
            </th>
            {row.cells.map((cell, index) => {
              const job = jobs[index];
              if (!job) return null;
              return (
                <td
                  key={job.id}
                  {...tableRoles.cell}
                  data-domaine={job.domain?.slug}
                  className={`min-w-0 py-3 align-top hyphens-auto md:pr-4 lg:pr-6 lg:last:pr-0 print:pr-3 ${jobs.length > 2 ? 'not-last:border-b not-last:border-rule sm:border-b-0!' : ''}`}
                >
                  <span className={`block text-small font-bold text-accent ${layout.label}`}>{job.label}</span>
                  <CompareCellContent cell={cell} subject={job.label} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
