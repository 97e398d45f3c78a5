import { Emblem } from '@/components/figures/emblem';
import { GenderedForms } from '@/components/ui/gendered-name';
import { tableRoles } from '@/components/ui/table-roles';
import type { ComparedJob } from '@/lib/views/compare/comparison';
import type { CompareRow } from '@/lib/views/compare/criteria';
import { CompareCellContent } from './compare-cell';

interface CompareTableProps {
  jobs: readonly ComparedJob[];
  /** What differs first. */
  rows: readonly CompareRow[];
}

/**
 * Jobs side by side at every width, a criterion a row, whose name stands over its cells or beside them (site/compare.css). The roles keep the
 * table a table for those who cannot see it, whatever its display.
 */
export function CompareTable({ jobs, rows }: CompareTableProps) {
  return (
    <div className="compare" data-jobs={jobs.length}>
      <div className="compare-scroll">
        <table {...tableRoles.table} className="compare-table">
          <caption className="sr-only">Les métiers côte à côte, critère par critère</caption>
          <thead {...tableRoles.group}>
            <tr {...tableRoles.row} className="compare-names">
              <th {...tableRoles.columnHeader} scope="col" className="compare-corner">
                <span className="sr-only">Critère</span>
              </th>
              {jobs.map((job) => (
                <th key={job.id} {...tableRoles.columnHeader} scope="col" data-domaine={job.domain ?? undefined}>
                  <Emblem emblem={job.emblem} size="small" className="size-12" />
                  <a href={`/metiers/${job.slug}`} className={job.nameSize === 'short' ? '' : 'text-small'}>
                    <GenderedForms name={job.name} />
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...tableRoles.group}>
            {rows.map((row) => (
              <tr key={row.title} {...tableRoles.row}>
                <th {...tableRoles.rowHeader} scope="row">
                  <span>
                    {row.title}
                    {!row.differs && <span className="font-normal text-soft"> (même réponse)</span>}
                  </span>
                </th>
                {row.cells.map((cell, index) => {
                  const job = jobs[index];
                  return (
                    job && (
                      <td key={job.id} {...tableRoles.cell} data-domaine={job.domain ?? undefined}>
                        <CompareCellContent cell={cell} subject={job.label} />
                      </td>
                    )
                  );
                })}
              </tr>
            ))}
            <tr {...tableRoles.row} className="no-print">
              <th {...tableRoles.rowHeader} scope="row">
                <span>Changer</span>
              </th>
              {jobs.map((job) => (
                <td key={job.id} {...tableRoles.cell} className="text-small">
                  <a href={job.removeHref} className="inline-flex min-h-11 items-center">
                    Retirer<span className="sr-only"> {job.label} de la comparaison</span>
                  </a>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </div>
  );
}
