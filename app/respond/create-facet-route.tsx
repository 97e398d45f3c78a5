import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WayInPage } from '@/components/facet-page/facet-page';
import { SiteFrame } from '@/components/site/site-frame';
import { StaticMarkup } from '@/components/site/static-markup';
import { JsonLd } from '@/components/ui/json-ld';
import { readCatalogue } from '@/lib/content';
import { isThin, listWaysIn, WAY_IN_FOLDERS, type WayInKind } from '@/lib/facets/list-facet-pages';
import { wayInJsonLd, wayInMetadata } from '@/lib/seo/facet-seo';
import { describeForEngines, toWayInPage } from '@/lib/views/facet-page/facet-page';
import { toSearchTitle } from '@/lib/views/facet-page/facet-wording';
import { toNextMetadata } from './next-metadata';

interface WayInParams {
  slug: string;
  /** The sub-domain, under a domain only. */
  part?: string;
}

interface RouteProps {
  params: Promise<WayInParams>;
}

/** Makes the exports of a route whose pages list the jobs that share a value: domains, sub-domains, interests, levels and statuses work alike. */
export function createWayInRoute(kind: WayInKind) {
  async function findPage({ params }: RouteProps) {
    const catalogue = await readCatalogue();
    const { slug, part } = await params;
    const path = [WAY_IN_FOLDERS[kind], slug, part].filter(Boolean).join('/');
    const wayIn = listWaysIn(catalogue).find((candidate) => candidate.kind === kind && candidate.path === path);
    return wayIn ? { catalogue, wayIn } : notFound();
  }

  return {
    async generateStaticParams(): Promise<WayInParams[]> {
      return listWaysIn(await readCatalogue())
        .filter((wayIn) => wayIn.kind === kind)
        .map(({ facet, parent }) => (parent ? { slug: parent.slug, part: facet.slug } : { slug: facet.slug }));
    },
    async generateMetadata(props: RouteProps): Promise<Metadata> {
      const { catalogue, wayIn } = await findPage(props);
      const title = toSearchTitle(wayIn);
      const description = describeForEngines(catalogue, wayIn);
      return toNextMetadata(wayInMetadata({ title, description, path: wayIn.path, noindex: isThin(wayIn) }));
    },
    async Page(props: RouteProps) {
      const { catalogue, wayIn } = await findPage(props);
      const page = toWayInPage(catalogue, wayIn, new Date().toISOString().slice(0, 10));
      return (
        <StaticMarkup>
          <SiteFrame collection={catalogue.collection}>
            <JsonLd json={wayInJsonLd(page.crumbs, toSearchTitle(wayIn), wayIn.facet.jobs)} />
            <WayInPage page={page} />
          </SiteFrame>
        </StaticMarkup>
      );
    },
  };
}
