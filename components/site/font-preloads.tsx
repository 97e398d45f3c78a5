import { readAssetManifest } from '@/lib/build/assets/manifest';

/** Asks for the fonts of the first screen at once, in pages rendered to text. Prepared pages do it by a call (app/layout.tsx): of a tag, React would write two. */
export function FontPreloads() {
  return readAssetManifest().fonts.map((font) => (
    <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
  ));
}
