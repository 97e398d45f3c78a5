import type { MetadataRoute } from 'next';
import { absoluteUrl } from '@/lib/seo/site-url';

export const dynamic = 'force-static';

/** Everything may be read; pages that are not to be indexed say so themselves. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absoluteUrl('/sitemap.xml') };
}
