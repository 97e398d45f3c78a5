import type { MetadataRoute } from 'next';
import { absoluteUrl } from '@/lib/site/site-url';

export const dynamic = 'force-static';

/** Everything may be read, and pages that are not to be indexed say so themselves; /hasard alone would send robots round for ever. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: '/hasard' }, sitemap: absoluteUrl('/sitemap.xml') };
}
