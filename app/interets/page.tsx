import { preparePage } from '@/app/respond/prepare-page';
import { InterestIndex } from '@/components/facet-page/interest-index';
import { JsonLd } from '@/components/ui/json-ld';
import { readCatalogue } from '@/lib/content';
import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import { facetIndexJsonLd } from '@/lib/seo/facet-seo';
import { pageMetadata } from '@/lib/seo/page-metadata';
import { listOtherFacetLinks, toInterestGroups, toInterestLead } from '@/lib/views/facet-page/facet-index';
import { INDEX_WORDINGS, toIndexTitle } from '@/lib/views/facet-page/facet-wording';

const path = FACET_ADDRESSES.interest.folder;
const crumbs = [{ label: 'Accueil', href: '/' }, { label: INDEX_WORDINGS.interest.title }];

export default async function InterestsPage() {
  const catalogue = await readCatalogue();
  const groups = toInterestGroups(catalogue);
  const interests = groups.flatMap((group) => group.interests);
  return preparePage({
    catalogue,
    metadata: pageMetadata({
      title: INDEX_WORDINGS.interest.searchTitle,
      description: INDEX_WORDINGS.interest.description,
      path,
    }),
    children: (
      <>
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
      </>
    ),
  });
}
