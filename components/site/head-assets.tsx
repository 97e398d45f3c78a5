import { type AssetManifest, readAssetManifest } from '@/lib/assets/manifest';

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath fill='%23a8431f' fill-rule='evenodd' d='M3 3h18v18H3Zm4 4v10h10V7Z'/%3E%3C/svg%3E";

/** Tags of the head that every page shares: fonts, the style sheet, the enhancement module, the icon, colours of the browser's bar. */
export function HeadAssets({ assets = readAssetManifest() }: { assets?: AssetManifest }) {
  return (
    <>
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.styles} />
      <link rel="icon" href={icon} />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfaf5" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#191613" />
      <script type="module" src={assets.enhancements} />
      {process.env.NODE_ENV === 'development' && <script type="module" src="/dev/rechargement.js" />}
    </>
  );
}
