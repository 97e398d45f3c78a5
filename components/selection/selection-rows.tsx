import { JobRow } from '@/components/job-list/job-row';
import type { SelectionRow } from '@/lib/views/selection/selection-page';

/** The jobs of the list in its order; each can be moved and taken out by a link. */
export function SelectionRows({ rows, canPick }: { rows: readonly SelectionRow[]; canPick: boolean }) {
  return (
    <section>
      <h2 className="sr-only">Métiers</h2>
      <ol className="border-b border-rule">
        {rows.map((row) => (
          <JobRow key={row.row.id} row={row.row} canPick={canPick} anchor={row.row.id} tools={<Tools {...row} />} />
        ))}
      </ol>
    </section>
  );
}

function Tools({ name, upHref, downHref, removeHref }: SelectionRow) {
  const tools = [
    { label: 'Monter', href: upHref },
    { label: 'Descendre', href: downHref },
    { label: 'Retirer', href: removeHref },
  ];
  return (
    <div className="no-print">
      {tools.map(
        ({ label, href }) =>
          href && (
            <a key={label} href={href} rel="nofollow" className="row-tool">
              {label} <span className="sr-only">{name}</span>
            </a>
          ),
      )}
    </div>
  );
}
