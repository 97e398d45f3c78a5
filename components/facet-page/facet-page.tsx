import { Breadcrumb } from '@/components/ui/breadcrumb';
import type { FacetPageData } from '@/lib/views/facet-page/facet-page';
import { DistributionBars } from './distribution-bars';
import { FacetMark } from './facet-mark';
import { GroupedJobs } from './grouped-jobs';
import { LegalSource } from './legal-source';
import { Neighbours } from './neighbours';
import { NextSteps } from './next-steps';
import { PayPicture } from './pay-picture';

/** A page worth landing on: what it covers, how many jobs, pictures of their pay and studies, the jobs, and where to go next. */
export function FacetPageView({ page }: { page: FacetPageData }) {
  return (
    <div data-domaine={page.domain ?? undefined} className="page pt-5">
      <Breadcrumb crumbs={page.crumbs} />
      <Head page={page} />
      {(page.pay || page.distribution) && (
        <div className="mt-8 grid gap-x-12 gap-y-10 md:grid-cols-2">
          {page.pay && <PayPicture picture={page.pay} />}
          {page.distribution && <DistributionBars distribution={page.distribution} />}
        </div>
      )}
      <div className="mt-10">
        <GroupedJobs jobs={page.jobs} />
      </div>
      <NextSteps steps={page.steps} />
      {page.otherDistributions.length > 0 && (
        <div className="no-print mt-12 grid gap-x-12 gap-y-10 md:grid-cols-2">
          {page.otherDistributions.map((distribution) => (
            <DistributionBars key={distribution.key} distribution={distribution} />
          ))}
        </div>
      )}
      <div className="mt-12">
        <Neighbours neighbours={page.neighbours} />
      </div>
    </div>
  );
}

function Head({ page: { kind, mark, title, coverage, summary } }: { page: FacetPageData }) {
  const { text, source } = coverage;
  return (
    <div className="mt-4 border-t-4 border-accent pt-5">
      <p className="small-caps flex items-center gap-2 font-bold text-accent">
        <FacetMark mark={mark} />
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
