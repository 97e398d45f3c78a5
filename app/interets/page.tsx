import type { Metadata } from 'next';
import { toNextMetadata } from '@/app/respond/next-metadata';
import { InterestIndex } from '@/components/facet-page/interest-index';
import { SiteFrame } from '@/components/site/site-frame';
import { StaticMarkup } from '@/components/site/static-markup';
import { JsonLd } from '@/components/ui/json-ld';
import { readCatalogue } from '@/lib/content';
import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import { facetIndexJsonLd } from '@/lib/seo/facet-seo';
import { pageMetadata } from '@/lib/seo/page-metadata';
import { listOtherFacetLinks, toInterestGroups, toInterestLead } from '@/lib/views/facet-page/facet-index';
import { INDEX_WORDINGS, toIndexTitle } from '@/lib/views/facet-page/facet-wording';

const path = FACET_ADDRESSES.interest.folder;
const crumbs = [{ label: 'Accueil', href: '/' }, { label: INDEX_WORDINGS.interest.title }];

export function generateMetadata(): Metadata {
  return toNextMetadata(
    pageMetadata({
      title: INDEX_WORDINGS.interest.searchTitle,
      description: INDEX_WORDINGS.interest.description,
      path,
    }),
  );
}

export default async function InterestsPage() {
  const catalogue = await readCatalogue();
  const groups = toInterestGroups(catalogue);
  const interests = groups.flatMap((group) => group.interests);
  return (
    <StaticMarkup>
      <SiteFrame collection={catalogue.collection}>
        <JsonLd
          json={facetIndexJsonLd(
            crumbs,
            toIndexTitle('interest'),
            interests.map(({ slug, label }) => ({ label, path: `${path}/${slug}` })),
          )}
        />
        <InterestIndex
          crumbs={crumbs}
          lead={toInterestLead(interests.length)}
          groups={groups}
          others={listOtherFacetLinks(catalogue, 'interest')}
        />
      </SiteFrame>
    </StaticMarkup>
  );
}
