import type { ReactNode } from 'react';

/** The rest of a list, folded under how many it holds. */
export function MoreFold({ count, children }: { count: string; children: ReactNode }) {
  return (
    <details className="fold print-open">
      <summary>
        <b>{count}</b>
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
