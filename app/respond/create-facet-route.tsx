import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FacetPageView } from '@/components/facet-page/facet-page';
import { SiteFrame } from '@/components/site/site-frame';
import { StaticMarkup } from '@/components/site/static-markup';
import { JsonLd } from '@/components/ui/json-ld';
import { readCatalogue } from '@/lib/content';
import { FACET_ADDRESSES, type FacetPageKind } from '@/lib/facets/facet-addresses';
import { isThin, listFacetPages } from '@/lib/facets/list-facet-pages';
import { facetPageJsonLd, facetPageMetadata } from '@/lib/seo/facet-seo';
import { describeForEngines, toFacetPageData } from '@/lib/views/facet-page/facet-page';
import { toSearchTitle } from '@/lib/views/facet-page/facet-wording';
import { toNextMetadata } from './next-metadata';

interface FacetPageParams {
  slug: string;
  /** The sub-domain, under a domain only. */
  part?: string;
}

interface RouteProps {
  params: Promise<FacetPageParams>;
}

/** Makes the exports of a route whose pages list the jobs that share a value: domains, sub-domains, interests, levels and statuses work alike. */
export function createFacetRoute(kind: FacetPageKind) {
  async function findPage({ params }: RouteProps) {
    const catalogue = await readCatalogue();
    const { slug, part } = await params;
    const path = [FACET_ADDRESSES[kind].folder, slug, part].filter(Boolean).join('/');
    const facetPage = listFacetPages(catalogue).find((candidate) => candidate.kind === kind && candidate.path === path);
    return facetPage ? { catalogue, facetPage } : notFound();
  }

  return {
    async generateStaticParams(): Promise<FacetPageParams[]> {
      return listFacetPages(await readCatalogue())
        .filter((facetPage) => facetPage.kind === kind)
        .map(({ facet, parent }) => (parent ? { slug: parent.slug, part: facet.slug } : { slug: facet.slug }));
    },
    async generateMetadata(props: RouteProps): Promise<Metadata> {
      const { catalogue, facetPage } = await findPage(props);
      const title = toSearchTitle(facetPage);
      const description = describeForEngines(catalogue, facetPage);
      return toNextMetadata(
        facetPageMetadata({ title, description, path: facetPage.path, noindex: isThin(facetPage) }),
      );
    },
    async Page(props: RouteProps) {
      const { catalogue, facetPage } = await findPage(props);
      const page = toFacetPageData(catalogue, facetPage, new Date().toISOString().slice(0, 10));
      return (
        <StaticMarkup>
          <SiteFrame collection={catalogue.collection}>
            <JsonLd json={facetPageJsonLd(page.crumbs, toSearchTitle(facetPage), facetPage.facet.jobs)} />
            <FacetPageView page={page} />
          </SiteFrame>
        </StaticMarkup>
      );
    },
  };
}
