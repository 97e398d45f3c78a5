import { JobList } from '@/components/job-list/job-list';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Paging } from '@/components/ui/paging';
import type { ResultRemark } from '@/lib/views/guided-start/result-remarks';
import type { MatchGroup, ResultsPageData } from '@/lib/views/guided-start/results-page';
import { AnswerList } from './answer-list';
import { PageNotes } from './page-notes';

/** The answers, the rule, and the jobs that take them up, each with its reasons. */
export function ResultsPage({ page }: { page: ResultsPageData }) {
  return (
    <div className="page pt-5">
      <Breadcrumb crumbs={page.crumbs} />
      <div className="mt-4 border-t-4 border-accent pt-5">
        <h1 className="text-h1">{page.title}</h1>
        <p className="mt-4 max-w-[46rem] text-lead">{page.summary}</p>
        {page.groups.length > 0 && (
          <p className="no-print mt-1 text-small">
            <a href="#liste" className="inline-flex min-h-9 items-center">
              Aller à la liste
            </a>
          </p>
        )}
        <div className="mt-4">
          <PageNotes notes={page.notes} />
        </div>
      </div>
      <section aria-labelledby="reponses" className="mt-6 max-w-[52rem]">
        <h2 id="reponses" className="mb-2 text-h2">
          Vos réponses
        </h2>
        <AnswerList answers={page.answers} />
        <p className="mt-2 text-small text-soft">{page.privacy}</p>
        <p className="hidden text-small break-all print:block">{page.fullAddress}</p>
      </section>
      {page.rule ? (
        <section aria-labelledby="lecture" className="mt-8 max-w-[46rem]">
          <h2 id="lecture" className="mb-2 text-h3">
            Comment lire cette liste
          </h2>
          <p>{page.rule}</p>
          <Remarks remarks={page.remarks} />
        </section>
      ) : (
        <Remarks remarks={page.remarks} />
      )}
      <div id="liste" className="mt-10 space-y-10">
        {page.groups.map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </div>
      <Paging {...page.paging} />
      <div className="no-print mt-10 flex flex-wrap items-center gap-x-6 gap-y-3">
        {page.groups.length > 0 && (
          <copy-link class="inline-flex flex-wrap items-baseline gap-3">
            <a href={page.address} aria-label="Lien vers cette liste" className="action action-quiet">
              Lien vers cette liste
            </a>
          </copy-link>
        )}
        {page.ways.map(({ href, label, rel, isMain }) => (
          <a key={href} href={href} rel={rel} className={isMain ? 'action' : 'inline-flex min-h-11 items-center'}>
            {label}
          </a>
        ))}
      </div>
    </div>
  );
}

function Remarks({ remarks }: { remarks: readonly ResultRemark[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul className="mt-3 space-y-1 border-l-2 border-rule pl-4">
      {remarks.map(({ text, link }) => (
        <li key={text}>
          {text}{' '}
          {link && (
            <a href={link.href} className="no-print inline-block py-0.5">
              {link.label}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Group({ group }: { group: MatchGroup }) {
  const id = `groupe-${group.key}`;
  return (
    <section aria-labelledby={id}>
      <div className="mb-3 flex flex-wrap items-baseline gap-x-5 border-t-2 border-ink pt-2 break-after-avoid">
        <h2 id={id} className="text-h2 text-accent">
          {group.title}
        </h2>
        <p className="text-small text-soft">{group.detail}</p>
      </div>
      <JobList rows={group.rows} />
    </section>
  );
}
