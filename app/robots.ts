import type { MetadataRoute } from 'next';
import { SITE_PAGES } from '@/lib/site/pages';
import { absoluteUrl } from '@/lib/site/site-url';

export const dynamic = 'force-static';

/**
 * Lists of two parameters or more, other orders, bands of pay, whole lists, comparisons, lists of one's own and answers: without end, and linked from everywhere. A search
 * alone (`/metiers?q=`) stays open.
 */
const ENDLESS = [
  '/metiers?*&',
  '/formations?*&',
  '/metiers?tri=',
  '/metiers?salaire=',
  '/metiers?liste=',
  '/metiers.csv',
  '/formations?tri=',
  '/comparer?',
  '/sante',
  '/selection?',
  '/selection/',
  '/selection.csv',
  '/par-ou-commencer?',
];

/** All the rest may be read, and pages that are not to be indexed say so themselves. No "Allow": the first rule that fits would win for some. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      disallow: [...SITE_PAGES.filter(({ engines }) => engines === 'kept out').map(({ path }) => path), ...ENDLESS],
    },
    sitemap: absoluteUrl('/sitemap.xml'),
  };
}
