import { JobList } from '@/components/job-list/job-list';
import { PickToCompare } from '@/components/job-list/pick-to-compare';
import { WholeListWays } from '@/components/listing/whole-list-ways';
import { LetterIndex } from '@/components/ui/letter-index';
import { Paging } from '@/components/ui/paging';
import type { PagedJobs } from '@/lib/views/facet-page/paged-jobs';
import { PartsNav } from './parts-nav';

/** The jobs of a page, with the way to their letters or to the parts of their domain, folded on a phone. */
export function PagedJobList({ jobs: { groups, letters, parts, paging, whole } }: { jobs: PagedJobs }) {
  const hasNav = letters.length > 1 || parts.length > 0;
  return (
    <div
      id="liste"
      className={`grid scroll-mt-4 gap-x-12 gap-y-3 print:block ${hasNav ? 'lg:grid-cols-[15rem_minmax(0,1fr)]' : ''}`}
    >
      {hasNav && (
        <details id="sommaire" className="filters no-print min-w-0 lg:sticky lg:top-4 lg:self-start">
          <summary className="action action-quiet">{parts.length > 0 ? 'Sous-domaines' : 'De A à Z'}</summary>
          <div className="mt-2 lg:mt-0">
            {parts.length > 0 ? <PartsNav parts={parts} /> : <LetterIndex label="De A à Z" letters={letters} />}
          </div>
        </details>
      )}
      <div className="min-w-0">
        <PickToCompare>
          {groups.map(({ letter, anchor, rows }) => (
            <section key={anchor} id={anchor} aria-labelledby={`${anchor}-titre`}>
              <h2
                id={`${anchor}-titre`}
                className={letter ? 'border-t-2 border-ink py-2 text-h2 text-accent' : 'sr-only'}
              >
                {letter ?? 'Métiers'}
              </h2>
              <JobList rows={rows} canPick />
            </section>
          ))}
        </PickToCompare>
        <Paging {...paging} />
        <WholeListWays whole={whole} />
      </div>
    </div>
  );
}
