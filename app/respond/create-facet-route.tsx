import { notFound } from 'next/navigation';
import { FacetPageView } from '@/components/facet-page/facet-page';
import { JsonLd } from '@/components/ui/json-ld';
import { readCatalogue } from '@/lib/content';
import type { FACET_ADDRESSES, FacetPageKind } from '@/lib/facets/facet-addresses';
import { isThin } from '@/lib/facets/list-facet-pages';
import { listFacetListPages, listJobsOfPage } from '@/lib/listing/facet-list-pages';
import { facetPageJsonLd, facetPageMetadata } from '@/lib/seo/facet-seo';
import { describeForEngines, toFacetPageData } from '@/lib/views/facet-page/facet-page';
import { toSearchTitle } from '@/lib/views/facet-page/facet-wording';
import { nameFacetPreview } from '@/lib/views/preview/list-previews';
import { preparePage } from './prepare-page';

interface FacetPageParams {
  slug: string;
  /** Under a domain only: the sub-domain, or the number of a page of the domain. */
  part?: string;
  /** The number of a page after the first. */
  page?: string;
}

/** Where facet pages live: "/niveaux". */
type FacetFolder = (typeof FACET_ADDRESSES)[FacetPageKind]['folder'];

interface RouteProps {
  params: Promise<FacetPageParams>;
}

/**
 * Makes the exports of a route whose pages list the jobs that share a value: domains, sub-domains, interests, levels and statuses work alike.
 * @param names the parts of the address after the folder; the route prepares the pages that have exactly these
 */
export function createFacetRoute(folder: FacetFolder, names: readonly (keyof FacetPageParams)[]) {
  async function findPage({ params }: RouteProps) {
    const catalogue = await readCatalogue();
    const given = await params;
    const path = [folder, ...names.map((name) => given[name])].join('/');
    const listPage = listFacetListPages(catalogue).find((candidate) => candidate.path === path);
    return listPage ? { catalogue, ...listPage } : notFound();
  }

  return {
    async generateStaticParams(): Promise<Partial<FacetPageParams>[]> {
      return listFacetListPages(await readCatalogue())
        .map(({ path }) => path.slice(1).split('/'))
        .filter(([first, ...values]) => `/${first}` === folder && values.length === names.length)
        .map(([, ...values]) => Object.fromEntries(names.map((name, index) => [name, values[index]])));
    },
    async Page(props: RouteProps) {
      const { catalogue, facetPage, page, path } = await findPage(props);
      const data = toFacetPageData(catalogue, facetPage, new Date().toISOString().slice(0, 10), page);
      const title = page > 1 ? `${toSearchTitle(facetPage)}, page ${page}` : toSearchTitle(facetPage);
      const description = describeForEngines(catalogue, facetPage);
      return preparePage({
        catalogue,
        metadata: facetPageMetadata({ title, description, path, noindex: isThin(facetPage) }),
        preview: nameFacetPreview(facetPage),
        children: (
          <>
            <JsonLd json={facetPageJsonLd(data.crumbs, toSearchTitle(facetPage), listJobsOfPage(facetPage, page))} />
            <FacetPageView page={data} />
          </>
        ),
      });
    },
  };
}
