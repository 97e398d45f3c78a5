import type { ReactNode } from 'react';
import { readAssetManifest } from '@/lib/build/assets/manifest';
import type { PageMetadata } from '@/lib/seo/page-metadata';

interface EmbedDocumentProps {
  /** Of the page that the card leads to. */
  metadata: Pick<PageMetadata, 'title'>;
  children: ReactNode;
}

/** A page for a frame: the style of the site, neither its frame nor its script. */
export function EmbedDocument({ metadata: { title }, children }: EmbedDocumentProps) {
  const { styles, paper } = readAssetManifest();
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="stylesheet" href={styles} />
        <link rel="stylesheet" href={paper} />
      </head>
      <body>{children}</body>
    </html>
  );
}
