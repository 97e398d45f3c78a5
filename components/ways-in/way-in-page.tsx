import { ColumnHeads } from '@/components/job-list/column-heads';
import { JobRow, type JobRowData } from '@/components/job-list/job-row';
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb';
import { DomainMark } from '@/components/ui/domain-mark';
import { LetterIndex } from '@/components/ui/letter-index';
import { type Neighbour, Neighbours } from './neighbours';
import { PartsNav } from './parts-nav';
import { Spread, type SpreadData } from './spread';

export interface GroupOfJobs {
  anchor: string;
  title: string;
  rows: readonly JobRowData[];
}

/** The jobs of a domain, an interest or a level, ready to show. */
export interface WayInData {
  crumbs: readonly Crumb[];
  /** What kind of page it is: "Domaine". */
  kind: string;
  /** Slug of the domain; null on the pages of interests and levels. */
  domain: string | null;
  title: string;
  /** What the level is; null elsewhere. */
  meaning: string | null;
  /** "24 métiers, dont 20 avec un salaire de début en euros…" */
  summary: string;
  spread: SpreadData | null;
  /** Sub-domains, or letters of a long list; a single group shows no title of its own. */
  groups: readonly GroupOfJobs[];
  /** True when the groups are letters. */
  isAlphabetical: boolean;
  neighbours: { title: string; entries: readonly Neighbour[] };
}

export function WayInPage({ page }: { page: WayInData }) {
  const hasGroups = page.groups.length > 1;
  const hasAside = hasGroups || page.spread !== null;
  return (
    <div data-domaine={page.domain ?? undefined} className="page pt-5">
      <Breadcrumb crumbs={page.crumbs} />
      <div className="mt-4 border-t-4 border-accent pt-5">
        <p className="small-caps flex items-center gap-2 font-bold text-accent">
          <DomainMark domain={page.domain} />
          {page.kind}
        </p>
        <h1 className="mt-3 text-h1">{page.title}</h1>
        <div className="mt-4 max-w-reading space-y-2 text-lead">
          {page.meaning && <p>{page.meaning}</p>}
          <p className="text-soft">{page.summary}</p>
        </div>
      </div>
      <div
        className={`mt-8 grid gap-x-12 gap-y-8 ${hasAside ? 'lg:grid-cols-[18rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]' : ''}`}
      >
        {hasGroups && (
          <div className="min-w-0">
            {page.isAlphabetical ? (
              <LetterIndex
                label="De A à Z"
                letters={page.groups.map(({ title, anchor }) => ({ letter: title, href: `#${anchor}` }))}
              />
            ) : (
              <PartsNav groups={page.groups} />
            )}
          </div>
        )}
        <div className={`min-w-0 ${hasAside ? 'lg:col-start-2 lg:row-span-2 lg:row-start-1' : ''}`}>
          <ColumnHeads />
          {page.groups.map((group) => (
            <section key={group.anchor} id={group.anchor} aria-labelledby={`${group.anchor}-titre`} className="mb-10">
              <h2
                id={`${group.anchor}-titre`}
                className={hasGroups ? 'border-t-2 border-ink py-2 text-h2 text-accent' : 'sr-only'}
              >
                {group.title}
              </h2>
              <ul className="border-b border-rule">
                {group.rows.map((row) => (
                  <JobRow key={row.slug} row={row} />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {page.spread && (
          <div className="min-w-0 lg:col-start-1">
            <Spread spread={page.spread} />
          </div>
        )}
      </div>
      <div className="mt-10">
        <Neighbours {...page.neighbours} />
      </div>
    </div>
  );
}
