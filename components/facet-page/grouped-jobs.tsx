import { ColumnHeads } from '@/components/job-list/column-heads';
import { JobRow } from '@/components/job-list/job-row';
import { LetterIndex } from '@/components/ui/letter-index';
import type { GroupOfJobs, JobGroups } from '@/lib/views/facet-page/job-groups';
import { PartsNav } from './parts-nav';

/**
 * On paper, a list to hand out: name, pay and level in columns, without the line of presentation. Rows are blocks there: Chrome moves a
 * grid that must not be cut to the next page even where it would fit.
 */
const printedRows = [
  'print:[&>li]:block print:[&>li]:py-1 print:[&>li>*]:inline-block print:[&>li>*]:align-top print:[&>li>div]:w-[calc(100%-20rem)]',
  'print:[&>li>p]:w-[10.5rem] print:[&>li>p]:pl-6 print:[&>li>p:last-child]:w-[9.5rem] print:[&>li>div>p]:hidden',
].join(' ');

/** The jobs of a page, with the way to each of their groups. */
export function GroupedJobs({ jobs: { kind, groups } }: { jobs: JobGroups }) {
  const hasGroups = kind !== 'whole' && groups.length > 1;
  return (
    <div
      id="liste"
      className={`grid scroll-mt-4 gap-x-12 gap-y-6 print:block ${hasGroups ? 'lg:grid-cols-[15rem_minmax(0,1fr)]' : ''}`}
    >
      {hasGroups && (
        <div id="sommaire" className="min-w-0 lg:sticky lg:top-4 lg:self-start">
          {kind === 'letters' ? (
            <LetterIndex
              label="De A à Z"
              letters={groups.map(({ title, anchor }) => ({ letter: title, href: `#${anchor}` }))}
            />
          ) : (
            <PartsNav groups={groups} />
          )}
        </div>
      )}
      <div className="min-w-0">
        <div className="break-after-avoid">
          <ColumnHeads />
        </div>
        {groups.map((group) => (
          <section key={group.anchor} id={group.anchor} aria-labelledby={`${group.anchor}-titre`} className="mb-8">
            {hasGroups ? <GroupHead group={group} /> : <HiddenHead group={group} />}
            <ul className={`border-b border-rule ${printedRows}`}>
              {group.rows.map((row) => (
                <JobRow key={row.slug} row={row} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function GroupHead({ group: { anchor, title, href } }: { group: GroupOfJobs }) {
  return (
    <div className="flex items-baseline justify-between gap-4 break-after-avoid border-t-2 border-ink py-2 print:block">
      <h2 id={`${anchor}-titre`} className="text-h2 text-accent">
        {href ? (
          <a href={href} className="no-underline hover:underline">
            {title}
          </a>
        ) : (
          title
        )}
      </h2>
      <a href="#sommaire" className="no-print inline-flex min-h-9 items-center text-small text-soft lg:hidden">
        Sommaire
      </a>
    </div>
  );
}

function HiddenHead({ group: { anchor, title } }: { group: GroupOfJobs }) {
  return (
    <h2 id={`${anchor}-titre`} className="sr-only">
      {title}
    </h2>
  );
}
