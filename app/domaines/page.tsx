import { preparePage } from '@/app/respond/prepare-page';
import { DomainIndex } from '@/components/facet-page/domain-index';
import { JsonLd } from '@/components/ui/json-ld';
import { readCatalogue } from '@/lib/content';
import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import { buildFacets } from '@/lib/facets/facets';
import { orderLadder } from '@/lib/facets/order-ladder';
import { facetIndexJsonLd } from '@/lib/seo/facet-seo';
import { pageMetadata } from '@/lib/seo/page-metadata';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { listOtherFacetLinks, toDoor } from '@/lib/views/facet-page/facet-index';
import { INDEX_WORDINGS, toIndexTitle } from '@/lib/views/facet-page/facet-wording';

const path = FACET_ADDRESSES.domain.folder;
const crumbs = [{ label: 'Accueil', href: '/' }, { label: INDEX_WORDINGS.domain.title }];

export default async function DomainsPage() {
  const catalogue = await readCatalogue();
  const { domain: domains, level: levels, interest: interests } = buildFacets(catalogue);
  return preparePage({
    catalogue,
    metadata: pageMetadata({
      title: domains.length > 0 ? 'Métiers par domaine et sous-domaine' : 'Métiers par niveau et centre d’intérêt',
      description: INDEX_WORDINGS.domain.description,
      path,
    }),
    children: (
      <>
        <JsonLd
          json={facetIndexJsonLd(
            crumbs,
            toIndexTitle('domain'),
            domains.map(({ slug, label }) => ({ label: capitalizeFirst(label), path: `${path}/${slug}` })),
          )}
        />
        <DomainIndex
          crumbs={crumbs}
          domains={domains.map((domain) => ({ ...toDoor(domain), subdomains: domain.subdomains.map(toDoor) }))}
          levels={orderLadder(levels).map(toDoor)}
          interests={interests.map(toDoor)}
          withoutDomain={catalogue.jobs.filter((job) => job.domains.length === 0).length}
          others={listOtherFacetLinks(catalogue, 'domain')}
        />
      </>
    ),
  });
}
