import { WORDINGS } from '@/lib/site/wordings';
import { formatCount } from '@/lib/text/format-count';
import type { WholeListLinks } from '@/lib/views/shared/whole-list-links';

/** After the jobs of a page: all of the list at once, on paper or in a spreadsheet. */
export function WholeListWays({ whole }: { whole: WholeListLinks | null }) {
  return (
    whole && (
      <p className="no-print mt-4 flex flex-wrap items-center gap-x-2 text-small text-soft">
        {WORDINGS.wholeList} :
        <a href={whole.printHref} rel="nofollow" className="inline-flex min-h-11 items-center">
          imprimer ({formatCount(whole.total, 'métier', 'métiers')})
        </a>
        <span aria-hidden="true">·</span>
        <a href={whole.csvHref} rel="nofollow" className="inline-flex min-h-11 items-center">
          {WORDINGS.csv}
        </a>
      </p>
    )
  );
}
