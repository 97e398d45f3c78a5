import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { UnknownAddress } from '@/components/not-found/unknown-address';
import { SiteFrame } from '@/components/site/site-frame';
import { readCatalogue, readSheetHead } from '@/lib/content';
import { findSheetErrors } from '@/lib/site/addresses/find-sheet-errors';

/**
 * What a page shows that has no sheet any more: in development, whose server keeps the addresses it once had, the errors of the sheet.
 * @param path "/metiers/boulanger"
 * @throws Next's own not-found error in production, where no such page is made
 */
export async function renderMissingPage(path: string): Promise<ReactNode> {
  if (process.env.NODE_ENV !== 'development') notFound();
  const { collection, diagnostics } = await readCatalogue();
  return (
    <SiteFrame collection={collection} withSearch={false}>
      <UnknownAddress sheetErrors={findSheetErrors(diagnostics, path, readSheetHead)} />
    </SiteFrame>
  );
}
