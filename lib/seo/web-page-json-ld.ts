import type { Collection } from '@/lib/model/catalogue/catalogue';
import { listCreditedDatabases, listLicenceAddresses } from '@/lib/model/catalogue/collection-licence';
import { type JsonLdNode, presentList } from './json-ld';
import type { PageMetadata } from './page-metadata';
import { websiteReference } from './site-json-ld';

interface SheetPage {
  /** Absolute address. */
  url: string;
  metadata: PageMetadata;
  collection: Collection;
  /** Both YYYY-MM-DD, only where the sheet says so. */
  sheet: { updatedAt: string | null; checkedAt: string | null };
  /** What the page is about. */
  mainEntity: JsonLdNode;
  /** Pages to which the sheet leads and which are not the same thing as what it is about. */
  relatedLinks?: readonly string[];
}

/** The page of a sheet: what it is about, under which licence, from which databases, with the credit that they ask for. */
export function webPageJsonLd({
  url,
  metadata,
  collection,
  sheet,
  mainEntity,
  relatedLinks = [],
}: SheetPage): JsonLdNode {
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: metadata.title,
    description: metadata.description,
    inLanguage: 'fr-FR',
    isPartOf: websiteReference(),
    dateModified: sheet.updatedAt ?? undefined,
    lastReviewed: sheet.checkedAt ?? undefined,
    license: presentList(listLicenceAddresses(collection)),
    creditText: collection.credit ?? undefined,
    isBasedOn: presentList(
      listCreditedDatabases(collection).map((database) => ({
        '@type': 'Dataset',
        name: database.words,
        url: database.url,
      })),
    ),
    relatedLink: presentList([...relatedLinks]),
    mainEntity,
  };
}
