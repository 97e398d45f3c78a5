import type { MetadataRoute } from 'next';
import { readCatalogue } from '@/lib/content';
import { listSitemapEntries } from '@/lib/seo/list-sitemap-entries';
import { absoluteUrl } from '@/lib/site/site-url';

export const dynamic = 'force-static';

/** Every page that engines may index; a date only where a sheet says when it was last changed. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return listSitemapEntries(await readCatalogue()).map(({ path, lastModified }) => ({
    url: absoluteUrl(path),
    ...(lastModified && { lastModified }),
  }));
}
