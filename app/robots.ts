import type { MetadataRoute } from 'next';
import { SITE_PAGES } from '@/lib/site/pages';
import { absoluteUrl } from '@/lib/site/site-url';

export const dynamic = 'force-static';

/** Everything may be read, and pages that are not to be indexed say so themselves. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: SITE_PAGES.filter(({ engines }) => engines === 'kept out').map(({ path }) => path),
    },
    sitemap: absoluteUrl('/sitemap.xml'),
  };
}
