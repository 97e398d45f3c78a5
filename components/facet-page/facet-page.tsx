import { PageHead } from '@/components/profile/page-head';
import type { FacetPageData } from '@/lib/views/facet-page/facet-page';
import { DistributionBars } from './distribution-bars';
import { findFacetGlyph } from './facet-glyph';
import { LegalSource } from './legal-source';
import { Neighbours } from './neighbours';
import { NextSteps } from './next-steps';
import { PagedJobList } from './paged-jobs';
import { PayPicture } from './pay-picture';

/** A page worth landing on: what it covers and how many jobs, the jobs, pictures of their pay and studies, and where to go next. */
export function FacetPageView({ page }: { page: FacetPageData }) {
  return (
    <div data-domaine={page.domain ?? undefined}>
      <PageHead
        address={page.address}
        crumbs={page.crumbs}
        emblem={findFacetGlyph(page.mark)}
        nameSize={page.titleSize}
        name={page.title}
        lead={page.lead}
      />
      <div className="page">
        <div className="flex flex-wrap items-center gap-x-6 pt-3 pb-2 text-small text-soft lg:pb-5">
          <p className="max-w-reading">{page.summary}</p>
          {page.filter && (
            <a href={page.filter.href} className="no-print inline-flex min-h-11 items-center lg:min-h-9">
              {page.filter.label}
            </a>
          )}
        </div>
        <PagedJobList jobs={page.jobs} />
        <div className="mt-8">
          <NextSteps steps={page.steps} />
        </div>
        {page.source && (
          <div className="mt-6">
            <LegalSource source={page.source} />
          </div>
        )}
        {(page.pay || page.distributions.length > 0) && (
          <div className="mt-12 grid gap-x-12 gap-y-10 md:grid-cols-2">
            {page.pay && <PayPicture picture={page.pay} />}
            {page.distributions.map((distribution) => (
              <DistributionBars key={distribution.key} distribution={distribution} />
            ))}
          </div>
        )}
        <div className="mt-12">
          <Neighbours neighbours={page.neighbours} />
        </div>
      </div>
    </div>
  );
}
