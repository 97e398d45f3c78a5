import type { ReactNode } from 'react';
import { DocumentHead } from '@/components/site/document-head';
import { FontPreloads } from '@/components/site/font-preloads';
import { HeadAssets } from '@/components/site/head-assets';
import { SiteFrame } from '@/components/site/site-frame';
import { renderMarkup } from '@/components/site/static-markup';
import { readCatalogue } from '@/lib/content';
import type { Collection } from '@/lib/model/catalogue/catalogue';
import type { PageImage, PageMetadata } from '@/lib/seo/page-metadata';
import { writeFailurePage } from '@/lib/site/failure-page.mjs';
import { PAGE_CACHE } from '@/lib/site/page-cache.mjs';
import { HOME_PREVIEW } from '@/lib/views/preview/list-previews';
import { preparePicture } from './preview-image';
import { reportFailure } from './report-failure';

interface RequestedPage {
  metadata: PageMetadata;
  /** That of the home page where nothing is said. */
  image?: PageImage;
  children: ReactNode;
  status?: number;
  withSearch?: boolean;
}

/**
 * Answers with a page made on request (search, filters, comparison): the same head and frame as the prerendered pages,
 * static markup, no framework script. See app/README.md.
 */
export async function renderDocument(page: RequestedPage): Promise<Response> {
  const catalogue = await readCatalogue();
  const image = page.image ?? (await preparePicture(catalogue, HOME_PREVIEW)).image;
  const html = await renderMarkup(<RequestedDocument page={{ ...page, image }} collection={catalogue.collection} />);
  return new Response(`<!DOCTYPE html>${html}`, {
    status: page.status ?? 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': page.status && page.status >= 400 ? 'no-store' : PAGE_CACHE,
    },
  });
}

interface DocumentProps {
  page: RequestedPage & { image: PageImage };
  collection: Collection;
}

function RequestedDocument({ page, collection }: DocumentProps) {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <FontPreloads />
        <DocumentHead metadata={page.metadata} image={page.image} />
        <HeadAssets collection={collection} />
      </head>
      <body>
        <SiteFrame collection={collection} withSearch={page.withSearch ?? true}>
          {page.children}
        </SiteFrame>
      </body>
    </html>
  );
}

/**
 * Wraps the handler of a page made on request: whatever fails inside, the visitor gets a page in French and no stack trace,
 * and the log gets the error, under the reference that the page shows.
 */
export function answerPage(handler: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await handler(request);
    } catch (error) {
      const id = reportFailure(error, request);
      return new Response(writeFailurePage(id), {
        status: 500,
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
      });
    }
  };
}
