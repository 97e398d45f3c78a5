import type { CriterionRow } from '@/lib/views/accessibility/accessibility-page';

interface CriterionListProps {
  title: string;
  /** How many criteria of each result. */
  summary: string;
  rows: readonly CriterionRow[];
}

/** A theme of the grid, folded: its count, then each criterion with its result and how it is known. */
export function CriterionList({ title, summary, rows }: CriterionListProps) {
  return (
    <details className="print-open border-t border-rule">
      <summary className="min-h-11 content-center py-1">
        <b>{title}</b> <span className="text-small text-soft">{summary}</span>
      </summary>
      <ul className="pb-4 text-small">
        {rows.map(({ number, subject, verdict, remarks }) => (
          <li key={number} className="keep grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-2 border-t border-rule py-2">
            <span className="text-soft">{number}</span>
            <div>
              <p>
                {subject} : <b>{verdict}</b>
              </p>
              {remarks.length > 0 && <p className="text-soft">{remarks.join(' ')}</p>}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
