import { UnknownAddress } from '@/components/not-found/unknown-address';
import { SiteFrame } from '@/components/site/site-frame';
import { StaticMarkup } from '@/components/site/static-markup';
import { readCatalogue } from '@/lib/content';
import { fixedPageMetadata } from '@/lib/seo/page-metadata';

/** Where Next answers by itself, and says « noindex » by itself; addresses without a page usually go through `adresse-inconnue/route.tsx`. */
export default async function NotFoundPage() {
  const { collection } = await readCatalogue();
  return (
    <>
      <title>{fixedPageMetadata('/adresse-inconnue').title}</title>
      <StaticMarkup>
        <SiteFrame collection={collection} withSearch={false}>
          <UnknownAddress />
        </SiteFrame>
      </StaticMarkup>
    </>
  );
}
