import { JobList } from '@/components/job-list/job-list';
import { LetterIndex } from '@/components/ui/letter-index';
import type { GroupOfJobs, JobGroups } from '@/lib/views/facet-page/job-groups';
import { PartsNav } from './parts-nav';

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
        {groups.map((group) => (
          <section key={group.anchor} id={group.anchor} aria-labelledby={`${group.anchor}-titre`} className="mb-8">
            {hasGroups ? <GroupHead group={group} /> : <HiddenHead group={group} />}
            <JobList rows={group.rows} />
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
