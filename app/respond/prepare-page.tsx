import type { ReactNode } from 'react';
import { DocumentHead } from '@/components/site/document-head';
import { SiteFrame } from '@/components/site/site-frame';
import { StaticMarkup } from '@/components/site/static-markup';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { PageMetadata } from '@/lib/seo/page-metadata';

interface PreparedPage {
  catalogue: Catalogue;
  metadata: PageMetadata;
  /** What stands between header and footer. */
  children: ReactNode;
  /** False where the page has a large search box of its own. */
  withSearch?: boolean;
}

/**
 * Makes a page that the build prepares, with the head and the frame of the pages made on request (`render-document.tsx`). The head is rendered
 * beside the markup, for React moves into the head what it renders itself.
 */
export function preparePage({ catalogue, metadata, children, withSearch = true }: PreparedPage): ReactNode {
  return (
    <>
      <DocumentHead metadata={metadata} />
      <StaticMarkup>
        <SiteFrame collection={catalogue.collection} withSearch={withSearch}>
          {children}
        </SiteFrame>
      </StaticMarkup>
    </>
  );
}
