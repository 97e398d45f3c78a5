import type { ReactNode } from 'react';
import { DocumentHead } from '@/components/site/document-head';
import { SiteFrame } from '@/components/site/site-frame';
import { StaticMarkup } from '@/components/site/static-markup';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { PageMetadata } from '@/lib/seo/page-metadata';
import { HOME_PREVIEW } from '@/lib/views/preview/list-previews';
import { preparePicture } from './preview-image';

interface PreparedPage {
  catalogue: Catalogue;
  metadata: PageMetadata;
  /** What stands between header and footer. */
  children: ReactNode;
  /** Name of its picture (`listPreviews`): that of the home page where nothing is said. */
  preview?: string;
  /** False where the page has a large search box of its own. */
  withSearch?: boolean;
}

/**
 * Makes a page that the build prepares, with the head and the frame of the pages made on request (`render-document.tsx`). The head is rendered
 * beside the markup, for React moves into the head what it renders itself.
 */
export async function preparePage({
  catalogue,
  metadata,
  children,
  preview = HOME_PREVIEW,
  withSearch = true,
}: PreparedPage): Promise<ReactNode> {
  const { image } = await preparePicture(catalogue, preview);
  return (
    <>
      <DocumentHead metadata={metadata} image={image} />
      <StaticMarkup>
        <SiteFrame collection={catalogue.collection} withSearch={withSearch}>
          {children}
        </SiteFrame>
      </StaticMarkup>
    </>
  );
}
