import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { listLicenceAddresses } from '@/lib/model/catalogue/collection-licence';
import { findSheetSource, type Statement } from '@/lib/model/catalogue/find-fact-source';
import type { Source } from '@/lib/model/job-sheet/job-sheet';
import { findLicences } from '@/lib/text/find-licences';
import { type JsonLdNode, presentList } from './json-ld';

/**
 * The work that a figure is taken from, to stand under its `subjectOf`: the same as the page names beside the figure.
 * @param statement a salary; left out for a fact that has no source of its own
 * @returns undefined where neither the sheet nor the collection names anybody
 */
export function factSourceJsonLd(
  sheet: { sources: readonly Source[] },
  catalogue: Pick<Catalogue, 'collection'>,
  statement?: Statement,
): JsonLdNode | undefined {
  const source = findSheetSource(sheet, catalogue, statement);
  if (source) {
    const { name, publisher, date, licence, url } = source;
    const [known] = findLicences(licence);
    return {
      '@type': 'CreativeWork',
      name,
      publisher: publisherJsonLd(publisher),
      datePublished: date ?? undefined,
      // The year of the figure stands for the date of an undated source, as on the page.
      temporalCoverage: date ? undefined : statement?.year?.toString(),
      license: known?.url,
      url: url ?? undefined,
    };
  }
  // Of several sources none is guessed, and the collection has not said it either.
  if (sheet.sources.length > 0) return undefined;
  const { collection } = catalogue;
  const { name, publisher, date, credit, url } = collection;
  const isNamed = publisher !== null || date !== null;
  if (!isNamed && credit === null) return undefined;
  return {
    '@type': 'Dataset',
    name: isNamed ? name : (credit ?? undefined),
    publisher: publisherJsonLd(publisher),
    datePublished: date ?? undefined,
    license: presentList(listLicenceAddresses(collection)),
    url: url ?? undefined,
  };
}

function publisherJsonLd(name: string | null): JsonLdNode | undefined {
  return name === null ? undefined : { '@type': 'Organization', name };
}
