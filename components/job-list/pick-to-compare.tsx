import type { ReactNode } from 'react';
import { WORDINGS } from '@/lib/site/wordings';

/**
 * Jobs to tick, then to compare: a plain form, which works without script. The style sheet keeps the button in sight once one is ticked.
 */
export function PickToCompare({ children }: { children: ReactNode }) {
  return (
    <form action="/comparer" method="get" className="pick">
      <fieldset className="min-w-0">
        <legend className="sr-only">{WORDINGS.jobsToCompare}</legend>
        {children}
      </fieldset>
      <p className="pick-bar no-print">
        <button type="submit" className="action">
          {WORDINGS.compare}
        </button>
        <span className="text-small text-soft">{WORDINGS.pickToCompare}</span>
      </p>
    </form>
  );
}
