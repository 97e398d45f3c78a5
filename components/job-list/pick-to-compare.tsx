import type { ReactNode } from 'react';
import { WORDINGS } from '@/lib/site/wordings';

interface PickToCompareProps {
  children: ReactNode;
  /** False on a list of one's own, where the jobs are already. */
  withList?: boolean;
}

/**
 * Jobs to tick, then to compare or to put in one's list: a plain form, which works without script. The style sheet keeps the buttons in sight
 * once one is ticked.
 */
export function PickToCompare({ children, withList = true }: PickToCompareProps) {
  return (
    <form action="/comparer" method="get" className="pick">
      <fieldset className="min-w-0">
        <legend className="sr-only">{withList ? WORDINGS.jobsToPick : WORDINGS.jobsToCompare}</legend>
        {children}
      </fieldset>
      <p className="pick-bar no-print">
        <button type="submit" className="action">
          {WORDINGS.compare}
        </button>
        {withList && (
          <button type="submit" formAction="/selection" className="action action-quiet">
            {WORDINGS.addToMyList}
          </button>
        )}
        <span className="text-small text-soft">{withList ? WORDINGS.pickForList : WORDINGS.pickToCompare}</span>
      </p>
    </form>
  );
}
