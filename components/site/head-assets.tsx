import { type AssetManifest, readAssetManifest } from '@/lib/build/assets/manifest';
import type { Collection } from '@/lib/model/catalogue/catalogue';
import { listLicenceAddresses } from '@/lib/model/catalogue/collection-licence';
import { OPEN_SEARCH_PATH, OPEN_SEARCH_TYPE } from '@/lib/site/open-search';
import { SITE_NAME } from '@/lib/site/site-url';

interface HeadAssetsProps {
  /** Whose licence every page carries. */
  collection: Collection;
  assets?: AssetManifest;
}

/**
 * Tags of the head that every page shares: the style sheet, the enhancement module, the icons, the licence of the sheets, the search that
 * browsers can add, colours of the browser's bar. Fonts are asked for apart (font-preloads.tsx).
 */
export function HeadAssets({ collection, assets = readAssetManifest() }: HeadAssetsProps) {
  return (
    <>
      <link rel="stylesheet" href={assets.styles} precedence="site" />
      <link rel="icon" href="/favicon.ico" sizes="48x48 32x32" />
      <link rel="icon" type="image/svg+xml" sizes="any" href="/icone.svg" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href="/manifest.webmanifest" />
      {listLicenceAddresses(collection).map((address) => (
        <link key={address} rel="license" href={address} />
      ))}
      <link rel="search" type={OPEN_SEARCH_TYPE} title={SITE_NAME} href={OPEN_SEARCH_PATH} />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfaf5" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#191613" />
      {/* The page is whole without it: on a slow line the words, their style and their letters come first. */}
      <script type="module" fetchPriority="low" src={assets.enhancements} />
      {process.env.NODE_ENV === 'development' && <script type="module" src="/dev/rechargement.js" />}
    </>
  );
}
