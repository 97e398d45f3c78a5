import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { Training } from '@/lib/model/training/training';
import { absoluteUrl } from '@/lib/site/site-url';
import { trainingCrumbs } from './crumbs';
import type { JsonLdNode } from './json-ld';
import { breadcrumbJsonLd, websiteReference } from './site-json-ld';
import { trainingMetadata } from './training-metadata';

/**
 * The structured data of a training page: the page, the diploma it is about (EducationalOccupationalCredential), and the way to it.
 */
export function trainingJsonLd(training: Training, catalogue: Pick<Catalogue, 'listJobsOfTraining'>): JsonLdNode[] {
  const url = absoluteUrl(`/formations/${training.slug}`);
  const { title, description } = trainingMetadata(training, catalogue);
  return [
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: title,
      description,
      inLanguage: 'fr-FR',
      isPartOf: websiteReference(),
      dateModified: training.updatedAt ?? undefined,
      lastReviewed: training.checkedAt ?? undefined,
      mainEntity: {
        '@type': 'EducationalOccupationalCredential',
        '@id': `${url}#formation`,
        name: training.label,
        alternateName: training.acronym ?? undefined,
        credentialCategory: training.type ?? undefined,
        educationalLevel: training.certificationLevel ?? undefined,
        identifier: { '@type': 'PropertyValue', propertyID: 'FOR', value: training.id },
        url,
        sameAs: training.link ?? undefined,
      },
    },
    breadcrumbJsonLd(trainingCrumbs(training)),
  ];
}
