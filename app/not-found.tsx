import type { Metadata } from 'next';
import { UnknownAddress } from '@/components/not-found/unknown-address';
import { SiteFrame } from '@/components/site/site-frame';
import { readCatalogue } from '@/lib/content';

export const metadata: Metadata = { title: 'Adresse inconnue | Métiers en clair' };

/** Where Next answers by itself; addresses without a page usually go through `adresse-inconnue/route.tsx`. */
export default async function NotFoundPage() {
  const { collection } = await readCatalogue();
  return (
    <SiteFrame collection={collection} withSearch={false}>
      <UnknownAddress />
    </SiteFrame>
  );
}
