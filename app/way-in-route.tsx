import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SiteFrame } from '@/components/site/site-frame';
import { JsonLd } from '@/components/ui/json-ld';
import { type WayInData, WayInPage } from '@/components/ways-in/way-in-page';
import { type Catalogue, readCatalogue } from '@/lib/content';
import { buildFacets, type Facet, type Facets } from '@/lib/relations/facets';
import { wayInJsonLd, wayInMetadata } from '@/lib/seo/way-in-seo';
import { toNextMetadata } from './next-metadata';

interface WayInRoute<Value extends Facet> {
  /** "/domaines" */
  path: string;
  list: (facets: Facets) => readonly Value[];
  toPage: (catalogue: Catalogue, value: Value) => WayInData;
  /** Title in search results: "Métiers du domaine sciences". */
  titleOf: (page: WayInData) => string;
}

interface RouteProps {
  params: Promise<{ slug: string }>;
}

/** Makes the exports of a route whose pages list the jobs that share a value: domains, interests and levels work alike. */
export function createWayInRoute<Value extends Facet>({ path, list, toPage, titleOf }: WayInRoute<Value>) {
  async function findPage({ params }: RouteProps) {
    const catalogue = await readCatalogue();
    const { slug } = await params;
    const value = list(buildFacets(catalogue)).find((candidate) => candidate.slug === slug);
    return value ? { catalogue, value, page: toPage(catalogue, value) } : notFound();
  }

  return {
    async generateStaticParams(): Promise<{ slug: string }[]> {
      return list(buildFacets(await readCatalogue())).map(({ slug }) => ({ slug }));
    },
    async generateMetadata(props: RouteProps): Promise<Metadata> {
      const { page, value } = await findPage(props);
      const facts = { title: titleOf(page), summary: page.summary, path: `${path}/${value.slug}` };
      return toNextMetadata(wayInMetadata(facts));
    },
    async Page(props: RouteProps) {
      const { catalogue, page, value } = await findPage(props);
      return (
        <SiteFrame collection={catalogue.collection}>
          <WayInPage page={page} />
          <JsonLd json={wayInJsonLd(page.crumbs, titleOf(page), value.jobs)} />
        </SiteFrame>
      );
    },
  };
}
