import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { HeadAssets } from '@/components/site/head-assets';
import { readAssetManifest } from '@/lib/build/assets/manifest';
import { readCatalogue } from '@/lib/content';

/** The document of every prerendered page. Pages made on request use `respond/render-document.tsx`, with the same head and frame. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { collection } = await readCatalogue();
  for (const font of readAssetManifest().fonts)
    preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <html lang="fr">
      <head>
        <HeadAssets collection={collection} />
      </head>
      <body>{children}</body>
    </html>
  );
}
