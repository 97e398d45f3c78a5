import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import TrainingPage, * as trainings from '@/app/formations/[slug]/page';
import JobPage, * as jobs from '@/app/metiers/[slug]/page';
import { FontPreloads } from '@/components/site/font-preloads';
import { HeadAssets } from '@/components/site/head-assets';
import { readCatalogue } from '@/lib/content';

interface PageProps {
  params: Promise<{ slug: string }>;
}

interface PageModule {
  page: (props: PageProps) => Promise<ReactNode>;
  generateStaticParams: () => Promise<{ slug: string }[]>;
}

const pages: Record<string, PageModule> = {
  metiers: { ...jobs, page: JobPage },
  formations: { ...trainings, page: TrainingPage },
};

function findPages(collection: string): PageModule {
  const found = pages[collection];
  if (!found) throw new Error(`no pages for ${collection}`);
  return found;
}

/** Slugs of every page of a collection, as the site lists them. */
export async function listSlugs(collection: string): Promise<string[]> {
  return (await findPages(collection).generateStaticParams()).map(({ slug }) => slug);
}

/** One page of the site as a static document: the same head as pages made on request, the same body as every page. */
export async function renderPage(collection: string, slug: string): Promise<string> {
  const { page } = findPages(collection);
  const props = { params: Promise.resolve({ slug }) };
  const catalogue = await readCatalogue();
  const document = (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <FontPreloads />
        <HeadAssets collection={catalogue.collection} />
      </head>
      <body>{await page(props)}</body>
    </html>
  );
  return `<!DOCTYPE html>${renderToStaticMarkup(document)}`;
}
