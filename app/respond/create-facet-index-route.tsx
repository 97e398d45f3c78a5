import type { Metadata } from 'next';
import { ValueIndex } from '@/components/facet-page/value-index';
import { SiteFrame } from '@/components/site/site-frame';
import { JsonLd } from '@/components/ui/json-ld';
import { readCatalogue } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { facetIndexJsonLd } from '@/lib/seo/facet-seo';
import { pageMetadata } from '@/lib/seo/page-metadata';
import { listOtherFacetLinks, type ValueEntry } from '@/lib/views/facet-page/facet-index';
import { toNextMetadata } from './next-metadata';

interface FacetIndexWording {
  path: string;
  /** Of the page itself: "Niveaux d’études". */
  crumb: string;
  /** Of the list: "Niveaux". */
  heading: string;
  /** "Métiers par statut", in search results; the page itself says "Les métiers par statut". */
  title: string;
  description: string;
  /** What the list is. */
  lead: string;
  /** Said instead of the lead where no sheet has a value. */
  silence: string;
}

/** Makes the exports of a route that lists the values of something, each with its meaning: levels and statuses work alike. */
export function createFacetIndexRoute(
  { path, crumb, heading, title, description, lead, silence }: FacetIndexWording,
  toEntries: (catalogue: Catalogue) => ValueEntry[],
) {
  const crumbs = [{ label: 'Accueil', href: '/' }, { label: crumb }];
  const fullTitle = `Les ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return {
    generateMetadata(): Metadata {
      return toNextMetadata(pageMetadata({ title, description, path }));
    },
    async Page() {
      const catalogue = await readCatalogue();
      const entries = toEntries(catalogue);
      const items = entries.map(({ href, label }) => ({ label, path: href }));
      return (
        <SiteFrame collection={catalogue.collection}>
          <JsonLd json={facetIndexJsonLd(crumbs, fullTitle, items)} />
          <ValueIndex
            crumbs={crumbs}
            index={{ title: fullTitle, lead: entries.length > 0 ? lead : silence, heading, entries }}
            others={listOtherFacetLinks(catalogue, path)}
          />
        </SiteFrame>
      );
    },
  };
}
