import type { Metadata } from 'next';
import { UnknownAddress } from '@/components/not-found/unknown-address';
import { SiteFrame } from '@/components/site/site-frame';
import { StaticMarkup } from '@/components/site/static-markup';
import { readCatalogue } from '@/lib/content';
import { fixedPageMetadata } from '@/lib/seo/page-metadata';

export function generateMetadata(): Metadata {
  return { title: fixedPageMetadata('/adresse-inconnue').title };
}

/** Where Next answers by itself; addresses without a page usually go through `adresse-inconnue/route.tsx`. */
export default async function NotFoundPage() {
  const { collection } = await readCatalogue();
  return (
    <StaticMarkup>
      <SiteFrame collection={collection} withSearch={false}>
        <UnknownAddress />
      </SiteFrame>
    </StaticMarkup>
  );
}
