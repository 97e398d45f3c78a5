import { type AssetManifest, readAssetManifest } from '@/lib/build/assets/manifest';
import { OPEN_SEARCH_PATH, OPEN_SEARCH_TYPE } from '@/lib/site/open-search';
import { SITE_ICON } from '@/lib/site/site-icon';
import { SITE_NAME } from '@/lib/site/site-url';

/**
 * Tags of the head that every page shares: fonts, the style sheet, the enhancement module, the icon, the search that browsers can add,
 * colours of the browser's bar.
 */
export function HeadAssets({ assets = readAssetManifest() }: { assets?: AssetManifest }) {
  return (
    <>
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.styles} />
      <link rel="icon" href={SITE_ICON} />
      <link rel="search" type={OPEN_SEARCH_TYPE} title={SITE_NAME} href={OPEN_SEARCH_PATH} />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfaf5" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#191613" />
      <script type="module" src={assets.enhancements} />
      {process.env.NODE_ENV === 'development' && <script type="module" src="/dev/rechargement.js" />}
    </>
  );
}
