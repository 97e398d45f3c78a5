import type { Metadata } from 'next';
import { toNextMetadata } from '@/app/respond/next-metadata';
import { Home } from '@/components/home/home';
import { SiteFrame } from '@/components/site/site-frame';
import { readCatalogue } from '@/lib/content';
import { pageMetadata } from '@/lib/seo/page-metadata';
import { toHome } from '@/lib/views/home/home';

export function generateMetadata(): Metadata {
  return toNextMetadata(
    pageMetadata({
      title: 'Métiers en clair : le guide des métiers où chaque chiffre dit d’où il vient',
      description:
        'Des fiches métiers en français : le travail, les études, le salaire et la suite, avec la source et la date de chaque chiffre.',
      path: '/',
    }),
  );
}

export default async function HomePage() {
  const catalogue = await readCatalogue();
  return (
    <SiteFrame collection={catalogue.collection} withSearch={false}>
      <Home home={toHome(catalogue, new Date().toISOString().slice(0, 10))} />
    </SiteFrame>
  );
}
