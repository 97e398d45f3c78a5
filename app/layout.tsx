import type { ReactNode } from 'react';
import { HeadAssets } from '@/components/site/head-assets';
import { readCatalogue } from '@/lib/content';

/** The document of every prerendered page. Pages made on request use `respond/render-document.tsx`, with the same head and frame. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { collection } = await readCatalogue();
  return (
    <html lang="fr">
      <head>
        <HeadAssets collection={collection} />
      </head>
      <body>{children}</body>
    </html>
  );
}
