import { Breadcrumb } from '@/components/ui/breadcrumb';
import { DomainMark } from '@/components/ui/domain-mark';
import type { WayInData } from '@/lib/views/facet-page/facet-page';
import { Spread } from './distribution';
import { GroupedJobs } from './grouped-jobs';
import { LegalSource } from './legal-source';
import { Neighbours } from './neighbours';
import { NextSteps } from './next-steps';
import { PayPicture } from './pay-picture';

/** A page worth landing on: what it covers, how many jobs, pictures of their pay and studies, the jobs, and where to go next. */
export function WayInPage({ page }: { page: WayInData }) {
  return (
    <div data-domaine={page.domain ?? undefined} className="page pt-5">
      <Breadcrumb crumbs={page.crumbs} />
      <Head page={page} />
      {(page.pay || page.spread) && (
        <div className="mt-8 grid gap-x-12 gap-y-10 md:grid-cols-2">
          {page.pay && <PayPicture picture={page.pay} />}
          {page.spread && <Spread spread={page.spread} />}
        </div>
      )}
      <div className="mt-10">
        <GroupedJobs jobs={page.jobs} />
      </div>
      <NextSteps steps={page.steps} />
      {page.otherSpreads.length > 0 && (
        <div className="no-print mt-12 grid gap-x-12 gap-y-10 md:grid-cols-2">
          {page.otherSpreads.map((spread) => (
            <Spread key={spread.key} spread={spread} />
          ))}
        </div>
      )}
      <div className="mt-12">
        <Neighbours neighbours={page.neighbours} />
      </div>
    </div>
  );
}

function Head({ page: { kind, domain, title, coverage, summary } }: { page: WayInData }) {
  const { text, source } = coverage;
  return (
    <div className="mt-4 border-t-4 border-accent pt-5">
      <p className="small-caps flex items-center gap-2 font-bold text-accent">
        <DomainMark domain={domain} />
        {kind}
      </p>
      <h1 className="mt-3 text-h1">{title}</h1>
      <div className="mt-4 max-w-reading space-y-2">
        {text && <p className="text-lead">{text}</p>}
        {source && <LegalSource source={source} />}
        <p className="text-soft">{summary}</p>
      </div>
      <p className="no-print mt-2">
        <a href="#liste" className="inline-flex min-h-11 items-center">
          Aller à la liste des métiers
        </a>
      </p>
    </div>
  );
}
