import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import type { JobSheet, SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { listOfficialTerms } from '@/lib/model/reference/list-official-terms';
import { absoluteUrl } from '@/lib/site/site-url';
import { toPlainText } from '@/lib/text/plain-text';
import { jobCrumbs } from './crumbs';
import { jobMetadata } from './job-metadata';
import type { JsonLdNode } from './json-ld';
import { salaryJsonLd } from './salary-json-ld';
import { breadcrumbJsonLd, websiteReference } from './site-json-ld';

/** Lists of the sheet that say what one must know or be able to do. */
const SKILL_LISTS: ReadonlySet<SheetSection['key']> = new Set(['know-how', 'qualities', 'skills']);

/**
 * The structured data of a profile: the page, the job it is about, and the way to it. It says nothing that the page does not show.
 * @returns WebPage (with its Occupation as main entity) and BreadcrumbList
 */
export function jobJsonLd(job: JobSheet, catalogue: Pick<Catalogue, 'collection' | 'officialTerms'>): JsonLdNode[] {
  const url = absoluteUrl(`/metiers/${job.slug}`);
  const { title, description } = jobMetadata(job, catalogue);
  return [
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: title,
      description,
      inLanguage: 'fr-FR',
      isPartOf: websiteReference(),
      dateModified: job.updatedAt ?? undefined,
      lastReviewed: job.checkedAt ?? undefined,
      mainEntity: occupationJsonLd(job, catalogue),
    },
    breadcrumbJsonLd(jobCrumbs(job)),
  ];
}

/**
 * The job itself, as schema.org's Occupation; what the sheet does not say is left out. Official French terms are names of the job; those
 * of the ROME are not, since they cover more than it.
 * @internal exported for its test
 */
export function occupationJsonLd(job: JobSheet, catalogue: Pick<Catalogue, 'officialTerms'>): JsonLdNode {
  const url = absoluteUrl(`/metiers/${job.slug}`);
  const name = formatGenderedName(job.name).joined;
  const forms = [job.name, ...job.otherNames, ...listOfficialTerms(catalogue, job)].flatMap(
    ({ feminine, masculine }) => [feminine, masculine],
  );
  const skills = job.sections.flatMap((section) =>
    section.kind === 'list' && SKILL_LISTS.has(section.key) ? section.items.map(toPlainText) : [],
  );
  return {
    '@type': 'Occupation',
    '@id': `${url}#metier`,
    name,
    alternateName: presentList([...new Set(forms)].filter((form) => form !== name)),
    description: job.tagline || undefined,
    url,
    mainEntityOfPage: url,
    identifier: { '@type': 'PropertyValue', propertyID: 'MET', value: job.id },
    sameAs: presentList(job.links.map((link) => link.url)),
    occupationalCategory: presentList(job.romeCodes.map((code) => romeCategory(code, job.romeLabels[code]))),
    estimatedSalary: presentList(salaryJsonLd(job)),
    educationRequirements: job.minimumLevel ? `Niveau minimum : ${job.minimumLevel.label}` : undefined,
    skills: presentList(skills),
  };
}

/** A code with its set: a bare string would be read as an American O*NET-SOC code. */
function romeCategory(code: string, label: string | undefined): JsonLdNode {
  return {
    '@type': 'CategoryCode',
    codeValue: code,
    name: label,
    inCodeSet: {
      '@type': 'CategoryCodeSet',
      name: 'Répertoire opérationnel des métiers et des emplois (ROME)',
    },
  };
}

function presentList<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
