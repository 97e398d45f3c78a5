import type { ReactNode } from 'react';
import { readCatalogue } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { fixedPageMetadata } from '@/lib/seo/page-metadata';
import type { FixedPagePath } from '@/lib/site/pages';
import { preparePage } from './prepare-page';

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
    async Page() {
      const catalogue = await readCatalogue();
      return preparePage({
        catalogue,
        metadata: fixedPageMetadata(path),
        children: await render(catalogue, new Date().toISOString().slice(0, 10)),
        withSearch,
      });
    },
  };
}
