import { JobList } from '@/components/job-list/job-list';
import { ActiveFilters } from '@/components/listing/active-filters';
import { FilterGroups } from '@/components/listing/filter-groups';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Paging } from '@/components/ui/paging';
import type { ResultRemark } from '@/lib/views/guided-start/result-remarks';
import type { MatchGroup, ResultsPageData } from '@/lib/views/guided-start/results-page';
import { PageNotes } from './page-notes';

/** The jobs that go with the answers, each with its reasons; filters beside them, how to read the list after them. */
export function ResultsPage({ page }: { page: ResultsPageData }) {
  const hasFilters = page.filterGroups.length > 0;
  return (
    <div className="page pt-1 sm:pt-5">
      <Breadcrumb crumbs={page.crumbs} />
      <div className="border-t-4 border-accent pt-2 sm:mt-4 sm:pt-5">
        <h1 className="text-h1-long">{page.title}</h1>
        <p className="mt-1 max-w-reading leading-snug sm:text-lead">{page.summary}</p>
        <PageNotes notes={page.notes} />
        <div className="mt-2">
          <ActiveFilters filters={page.chips} clearHref={page.clearHref} label="Mes réponses" isOneLine />
        </div>
      </div>
      <div
        className={`mt-1 grid gap-x-12 gap-y-3 sm:mt-4 print:block ${hasFilters ? 'lg:grid-cols-[15rem_minmax(0,1fr)]' : ''}`}
      >
        <FilterGroups groups={page.filterGroups} />
        <div className="min-w-0">
          <div id="liste" className="space-y-8">
            {page.groups.map((group) => (
              <Group key={group.key} group={group} />
            ))}
          </div>
          <Paging {...page.paging} />
          <Remarks remarks={page.remarks} isMain={page.groups.length === 0} />
          {page.rule && (
            <details className="print-open mt-4 max-w-reading">
              <summary className="inline-flex min-h-11 items-center font-bold underline decoration-accent underline-offset-4 hover:text-accent">
                Comment lire cette liste
              </summary>
              <p>{page.rule}</p>
            </details>
          )}
          <p className="mt-4 max-w-reading text-small text-soft">{page.privacy}</p>
          <p className="hidden text-small break-all print:block">{page.fullAddress}</p>
          <Ways page={page} />
        </div>
      </div>
    </div>
  );
}

function Ways({ page }: { page: ResultsPageData }) {
  return (
    <div className="no-print mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
      {page.groups.length > 0 && (
        <copy-link class="inline-flex flex-wrap items-baseline gap-3">
          <a href={page.address} aria-label="Lien vers cette liste" className="action action-quiet">
            Lien vers cette liste
          </a>
        </copy-link>
      )}
      {page.changeHref && (
        <a href={page.changeHref} className="inline-flex min-h-11 items-center">
          {page.chips.length > 0 ? 'Changer mes réponses' : 'Répondre aux questions'}
        </a>
      )}
      {page.ways.map(({ href, label, rel, isMain }) => (
        <a key={href} href={href} rel={rel} className={isMain ? 'action' : 'inline-flex min-h-11 items-center'}>
          {label}
        </a>
      ))}
    </div>
  );
}

/** `isMain`: nothing was found, and what an answer hides is the thing to look at. */
function Remarks({ remarks, isMain }: { remarks: readonly ResultRemark[]; isMain: boolean }) {
  if (remarks.length === 0) return null;
  return (
    <ul className="mt-5 max-w-reading space-y-1 border-l-2 border-rule pl-4">
      {remarks.map(({ text, link }) => (
        <li key={text}>
          {text}{' '}
          {link && (
            <a href={link.href} className={`no-print ${isMain ? 'action my-1' : 'inline-block py-0.5'}`}>
              {link.label}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Group({ group: { key, title, detail, rows } }: { group: MatchGroup }) {
  const id = `groupe-${key}`;
  return (
    <section aria-labelledby={id}>
      {title === null ? (
        <h2 id={id} className="sr-only">
          {detail}
        </h2>
      ) : (
        <div className="mb-2 flex flex-wrap items-baseline gap-x-4 break-after-avoid">
          <h2 id={id} className="text-h3 font-bold text-accent">
            {title}
          </h2>
          <p className="text-small text-soft">{detail}</p>
        </div>
      )}
      <JobList rows={rows} />
    </section>
  );
}
