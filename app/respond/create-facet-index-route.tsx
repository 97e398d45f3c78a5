import { ValueIndex } from '@/components/facet-page/value-index';
import { JsonLd } from '@/components/ui/json-ld';
import { readCatalogue } from '@/lib/content';
import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import { facetIndexJsonLd } from '@/lib/seo/facet-seo';
import { pageMetadata } from '@/lib/seo/page-metadata';
import { listOtherFacetLinks, toValueIndex } from '@/lib/views/facet-page/facet-index';
import { INDEX_WORDINGS, type ValueIndexKind } from '@/lib/views/facet-page/facet-wording';
import { preparePage } from './prepare-page';

/** Makes the exports of a route that lists the values of a facet, each with its meaning: levels and statuses work alike. */
export function createFacetIndexRoute(kind: ValueIndexKind) {
  const { title, searchTitle, description } = INDEX_WORDINGS[kind];
  const path = FACET_ADDRESSES[kind].folder;
  const crumbs = [{ label: 'Accueil', href: '/' }, { label: title }];
  return {
    async Page() {
      const catalogue = await readCatalogue();
      const index = toValueIndex(catalogue, kind);
      const items = index.entries.map(({ href, label }) => ({ label, path: href }));
      return preparePage({
        catalogue,
        metadata: pageMetadata({ title: searchTitle, description, path }),
        children: (
          <>
            <JsonLd json={facetIndexJsonLd(crumbs, index.title, items)} />
            <ValueIndex crumbs={crumbs} index={index} others={listOtherFacetLinks(catalogue, kind)} />
          </>
        ),
      });
    },
  };
}
