import type { ReactNode } from 'react';
import type { Collection } from '@/lib/model/catalogue/catalogue';
import { WORDINGS } from '@/lib/site/wordings';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface SiteFrameProps {
  collection: Collection;
  children: ReactNode;
  withSearch?: boolean;
}

/** What surrounds every page: skip link, header, main, footer. Pages give the content of main. */
export function SiteFrame({ collection, children, withSearch = true }: SiteFrameProps) {
  return (
    <>
      <a href="#contenu" className="skip-link">
        {WORDINGS.skipToContent}
      </a>
      <SiteHeader withSearch={withSearch} />
      <main id="contenu" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter collection={collection} />
    </>
  );
}
