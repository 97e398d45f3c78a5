import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobSheet, SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { romeLabel } from '@/lib/model/job-sheet/rome-label';
import { listOfficialTerms } from '@/lib/model/reference/list-official-terms';
import { absoluteUrl } from '@/lib/site/site-url';
import { toPlainText } from '@/lib/text/plain-text';
import { jobCrumbs } from './crumbs';
import { jobMetadata } from './job-metadata';
import { type JsonLdNode, presentList } from './json-ld';
import { salaryJsonLd } from './salary-json-ld';
import { breadcrumbJsonLd } from './site-json-ld';
import { factSourceJsonLd } from './source-json-ld';
import { webPageJsonLd } from './web-page-json-ld';

type JobCatalogue = Pick<Catalogue, 'collection' | 'officialTerms'>;

/** Lists of the sheet that say what one must know or be able to do. */
const SKILL_LISTS: ReadonlySet<SheetSection['key']> = new Set(['know-how', 'qualities', 'skills']);

/**
 * The structured data of a profile: the page, the job it is about, and the way to it. It says nothing that the page does not show.
 * @returns WebPage (with its Occupation as main entity) and BreadcrumbList
 */
export function jobJsonLd(job: JobSheet, catalogue: JobCatalogue): JsonLdNode[] {
  const page = webPageJsonLd({
    url: absoluteUrl(`/metiers/${job.slug}`),
    metadata: jobMetadata(job, catalogue),
    collection: catalogue.collection,
    sheet: job,
    mainEntity: occupationJsonLd(job, catalogue),
    relatedLinks: job.links.map(({ url }) => url).filter((url) => !isOnisepPage(url, job)),
  });
  return [page, breadcrumbJsonLd(jobCrumbs(job))];
}

/**
 * The job itself, as schema.org's Occupation; what the sheet does not say is left out. Official French terms are names of the job; those
 * of the ROME are not, since they cover more than it.
 * @internal exported for its test
 */
export function occupationJsonLd(job: JobSheet, catalogue: JobCatalogue): JsonLdNode {
  const url = absoluteUrl(`/metiers/${job.slug}`);
  const name = formatGenderedName(job.name).full;
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
    sameAs: job.links.find((link) => isOnisepPage(link.url, job))?.url,
    occupationalCategory: presentList(job.romeCodes.map((code) => romeCategory(code, job))),
    estimatedSalary: presentList(salaryJsonLd(job, catalogue)),
    educationRequirements: job.minimumLevel
      ? {
          '@type': 'EducationalOccupationalCredential',
          educationalLevel: formatLevel(job.minimumLevel.label),
          subjectOf: factSourceJsonLd(job, catalogue),
        }
      : undefined,
    skills: presentList(skills),
  };
}

/** The page that is about this job and no other: the one that ONISEP gives to its id. */
function isOnisepPage(url: string, { id }: JobSheet): boolean {
  return /^https?:\/\/(?:www\.)?onisep\.fr\//i.test(url) && url.endsWith(`/${id}`);
}

/** A code with its set, since a bare string would be read as an American O*NET-SOC code, and its page where the sheet links it. */
function romeCategory(code: string, { romeLabels, links }: JobSheet): JsonLdNode {
  return {
    '@type': 'CategoryCode',
    codeValue: code,
    name: romeLabel({ romeLabels }, code),
    url: links.find((link) => link.url.endsWith(`/${code}`))?.url,
    inCodeSet: {
      '@type': 'CategoryCodeSet',
      name: 'Répertoire opérationnel des métiers et des emplois (ROME)',
    },
  };
}
