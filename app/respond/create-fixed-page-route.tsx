import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site/site-frame';
import { StaticMarkup } from '@/components/site/static-markup';
import { readCatalogue } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { fixedPageMetadata } from '@/lib/seo/page-metadata';
import type { FixedPagePath } from '@/lib/site/pages';
import { toNextMetadata } from './next-metadata';

/**
 * Makes the exports of a page that exists once, prerendered: its head comes from the registry of pages.
 * @param render gives what stands between header and footer; `today` is YYYY-MM-DD
 * @param withSearch false where the page has a large search box of its own
 */
export function createFixedPageRoute(
  path: FixedPagePath,
  render: (catalogue: Catalogue, today: string) => ReactNode | Promise<ReactNode>,
  { withSearch = true } = {},
) {
  return {
    generateMetadata(): Metadata {
      return toNextMetadata(fixedPageMetadata(path));
    },
    async Page() {
      const catalogue = await readCatalogue();
      return (
        <StaticMarkup>
          <SiteFrame collection={catalogue.collection} withSearch={withSearch}>
            {await render(catalogue, new Date().toISOString().slice(0, 10))}
          </SiteFrame>
        </StaticMarkup>
      );
    },
  };
}
