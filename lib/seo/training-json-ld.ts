import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import { describeOfficialLink } from '@/lib/model/training/official-link';
import type { Training } from '@/lib/model/training/training';
import { withoutRepeatedAcronym } from '@/lib/model/training/type-name';
import { absoluteUrl } from '@/lib/site/site-url';
import { trainingCrumbs } from './crumbs';
import { type JsonLdNode, presentList } from './json-ld';
import { breadcrumbJsonLd } from './site-json-ld';
import { factSourceJsonLd } from './source-json-ld';
import { trainingMetadata } from './training-metadata';
import { webPageJsonLd } from './web-page-json-ld';

/**
 * The structured data of a training page: the page, the diploma it is about (EducationalOccupationalCredential), and the way to it.
 */
export function trainingJsonLd(training: Training, catalogue: Catalogue): JsonLdNode[] {
  const page = webPageJsonLd({
    url: absoluteUrl(`/formations/${training.slug}`),
    metadata: trainingMetadata(training, catalogue),
    collection: catalogue.collection,
    sheet: training,
    mainEntity: credentialJsonLd(training, catalogue),
  });
  return [page, breadcrumbJsonLd(trainingCrumbs(training))];
}

function credentialJsonLd(training: Training, catalogue: Catalogue): JsonLdNode {
  const { id, slug, label, acronym, type, certificationLevel, link } = training;
  const url = absoluteUrl(`/formations/${slug}`);
  const isOwn = isOwnRncpPage(training, catalogue);
  const source = factSourceJsonLd(training, catalogue);
  const official = isOwn ? null : describeOfficialLink(link);
  return {
    '@type': 'EducationalOccupationalCredential',
    '@id': `${url}#formation`,
    name: label,
    alternateName: acronym ?? undefined,
    credentialCategory: type ? withoutRepeatedAcronym(type) : undefined,
    educationalLevel: certificationLevel ?? undefined,
    identifier: { '@type': 'PropertyValue', propertyID: 'FOR', value: id },
    url,
    sameAs: isOwn ? (link ?? undefined) : undefined,
    subjectOf: presentList([
      ...(source ? [source] : []),
      ...(official ? [{ '@type': 'WebPage', name: official.text, url: official.url }] : []),
    ]),
  };
}

/** A page of the RNCP is the same thing as a training where no other training of the catalogue leads to it. */
function isOwnRncpPage({ link }: Training, catalogue: Catalogue): boolean {
  const number = readRncpNumber(link);
  return number !== null && countRncpNumbers(catalogue).get(number) === 1;
}

const countRncpNumbers = oncePerCatalogue(({ trainings }) => {
  const counts = new Map<string, number>();
  for (const { link } of trainings) {
    const number = readRncpNumber(link);
    if (number !== null) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
});

function readRncpNumber(link: string | null): string | null {
  return /^https?:\/\/(?:www\.)?francecompetences\.fr\/recherche\/rncp\/(\d+)\/?$/i.exec(link ?? '')?.[1] ?? null;
}
