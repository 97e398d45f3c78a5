import type { ReactNode } from 'react';
import { HeadAssets } from '@/components/site/head-assets';

/** The document of every prerendered page. Pages made on request use `respond/render-document.tsx`, with the same head and frame. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <head>
        <HeadAssets />
      </head>
      <body>{children}</body>
    </html>
  );
}
