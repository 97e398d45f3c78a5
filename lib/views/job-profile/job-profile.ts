import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatSource } from '@/lib/model/job-sheet/format-source';
import type { EntryRoute, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { SectionKey } from '@/lib/model/job-sheet/sections';
import { describeLegalFloor } from '@/lib/pay/describe-legal-floor';
import { type Crumb, jobCrumbs } from '@/lib/seo/crumbs';
import { absoluteUrl } from '@/lib/site/site-url';
import { formatDate } from '@/lib/text/format-date';
import { formatLicence } from '@/lib/text/format-licence';
import { frenchTypography } from '@/lib/text/french-typography';
import type { SafeHtml } from '@/lib/text/safe-html';
import { toSlug } from '@/lib/text/slug';
import type { ContentsEntry } from '@/lib/views/shared/contents';
import type { ProvenanceProps } from '@/lib/views/shared/provenance';
import { type KeyFact, keyFacts } from './key-facts';
import { listMissingFacts } from './list-missing-facts';
import { type CareerMovesData, toCareerMoves } from './moves';
import { type OtherNamesData, toOtherNames } from './other-names';
import { type PayData, toPay } from './pay';
import { type RelatedJobsData, toRelatedJobs } from './related-jobs';
import { type RenderedSection, renderSection } from './rendered-section';
import { type TrainingGroupLines, toTrainingGroups } from './training-groups';
import { type RoutesData, toRoutes } from './ways-to-enter';

/** A profile ready to show: the components below decide nothing. */
export interface JobProfileData {
  job: JobSheet;
  crumbs: readonly Crumb[];
  domain: { slug: string; label: string } | null;
  introduction: SafeHtml | null;
  figures: readonly KeyFact[];
  contents: readonly ContentsEntry[];
  sections: readonly { rendered: RenderedSection; overline: string | undefined }[];
  routes: RoutesData;
  /** Key of the section that "Par où passer" stands before; null puts it after all of them. */
  routesBefore: SectionKey | null;
  sectionData: SectionData;
  moves: CareerMovesData | null;
  otherNames: OtherNamesData | null;
  related: RelatedJobsData | null;
  missing: readonly string[];
  provenance: ProvenanceProps;
}

/** What the typed sections show beside their Markdown. */
export interface SectionData {
  pay: PayData;
  entryRoutes: readonly EntryRoute[];
  trainingGroups: readonly TrainingGroupLines[];
  interests: readonly { label: string; href: string }[];
}

/**
 * Gathers everything that a profile shows, ready to print.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toJobProfile(catalogue: Catalogue, job: JobSheet, today: string): JobProfileData {
  const domain = toDomain(job);
  const rendered = job.sections.map(renderSection);
  const introduction = rendered.find(({ section }) => section.key === 'presentation')?.body ?? null;
  const shown = rendered.filter(({ section }) => section.key !== 'presentation');
  const sections = withTypedSections(job, shown)
    .filter((item) => !isBareContainer(item, shown))
    .filter(({ section }) => section.kind !== 'studies');
  const routesBefore = findRoutesPlace(sections);
  const routes = toRoutes(catalogue, job, findStudiesOverline(shown));
  const routesEntries = routes.points.length > 0 ? [{ anchor: 'par-ou-passer', title: 'Par où passer' }] : [];
  const related = toRelatedJobs(catalogue, job);
  const missing = listMissingFacts(job);
  const moves = toCareerMoves(catalogue, job);
  const otherNames = toOtherNames(catalogue, job);
  return {
    job,
    crumbs: jobCrumbs(job),
    domain,
    introduction,
    figures: keyFacts(job, catalogue, today),
    contents: [
      ...sections.flatMap(({ section }) => [
        ...(section.key === routesBefore ? routesEntries : []),
        { anchor: section.anchor, title: frenchTypography(section.title) },
      ]),
      ...(routesBefore === null ? routesEntries : []),
      ...(moves ? [{ anchor: 'parcours', title: 'Avant, après, à côté' }] : []),
      ...(otherNames ? [{ anchor: 'autres-noms', title: 'Autres appellations' }] : []),
      ...(related ? [{ anchor: 'metiers-proches', title: 'Métiers proches' }] : []),
      ...(missing.length > 0 ? [{ anchor: 'ce-que-la-fiche-ne-dit-pas', title: 'Ce que la fiche ne dit pas' }] : []),
      { anchor: 'provenance', title: 'D’où vient cette fiche' },
    ],
    sections: sections.map((item) => ({ rendered: item, overline: findOverline(item, shown) })),
    routes,
    routesBefore,
    sectionData: {
      pay: toPay(catalogue, job, today),
      entryRoutes: job.entryRoutes,
      trainingGroups: toTrainingGroups(catalogue, job),
      interests: job.interests.map((label) => ({ label, href: `/interets/${toSlug(label)}` })),
    },
    moves,
    otherNames,
    related,
    missing: missing.map(({ key, text }) => addLegalFloor(catalogue, job, today, { key, text })),
    provenance: toProvenance(catalogue, job),
  };
}

/** A sheet without any word of pay has no part about it: what the law says stands beside what is missing. */
function addLegalFloor(
  { smic }: Catalogue,
  job: JobSheet,
  today: string,
  { key, text }: { key: string; text: string },
): string {
  const isSilent = key === 'starting-pay' && job.salaries.length === 0;
  const floor = isSilent ? describeLegalFloor(job, smic, today) : null;
  return floor ? `${text} ${floor}` : text;
}

/** "Par où passer" opens what the sheet says of the studies; null where it says nothing more: the routes then come last. */
function findRoutesPlace(sections: readonly RenderedSection[]): SectionKey | null {
  const places: readonly SectionKey[] = ['access', 'trainings', 'interests'];
  return places.find((place) => sections.some(({ section }) => section.key === place)) ?? null;
}

/** Title of a part that held nothing but the studies. */
function findStudiesOverline(shown: readonly RenderedSection[]): string | undefined {
  const studies = shown.find(({ section }) => section.kind === 'studies');
  return studies && findOverline(studies, shown);
}

function toDomain(job: JobSheet): JobProfileData['domain'] {
  const [first] = job.domains;
  return first ? { slug: toSlug(first.domain), label: first.domain } : null;
}

/** A part such as Vie professionnelle that holds only other parts: its title stands above the first of them instead. */
function isBareContainer(item: RenderedSection, all: readonly RenderedSection[]): boolean {
  return item.whole === '' && item.body === '' && all.some(({ section }) => section.parent === item.section.key);
}

function findOverline(item: RenderedSection, all: readonly RenderedSection[]): string | undefined {
  const parent = all.find(({ section }) => section.key === item.section.parent);
  return parent && isBareContainer(parent, all) ? frenchTypography(parent.section.title) : undefined;
}

/** Figures of the front matter are shown even where the sheet has no such section in its text. */
function withTypedSections(job: JobSheet, rendered: readonly RenderedSection[]): RenderedSection[] {
  const has = (kind: string) => rendered.some(({ section }) => section.kind === kind);
  const result = [...rendered];
  if (!has('salary') && job.salaries.length > 0) result.push(emptySection('salary', 'salaire', 'Salaire'));
  return result;
}

function emptySection(kind: 'salary', anchor: string, title: string): RenderedSection {
  return renderSection({ kind, key: kind, anchor, title, sourceTitle: '', parent: null, line: 1, markdown: '' });
}

function toProvenance(catalogue: Catalogue, job: JobSheet): JobProfileData['provenance'] {
  const sourceWordings = [job.name, ...job.otherNames]
    .filter(({ heading, feminine, masculine }) => heading !== feminine && heading !== masculine)
    .map(({ heading }) => heading);
  const trainingIds = job.trainings.flatMap(({ id }) => id ?? []);
  const romeCodes = job.romeCodes.map((code) => {
    const label = job.romeLabels[code];
    return label ? `${code} (${label})` : code;
  });
  return {
    credit: catalogue.collection.credit ?? 'La collection ne dit pas d’où viennent ses fiches.',
    sources: job.sources.map((source) => ({
      key: source.key,
      text: [formatSource(source), source.licence && formatLicence(source.licence)].filter(Boolean).join(', '),
      url: source.url,
    })),
    links: job.links,
    dates: [
      job.updatedAt ? `Mise à jour le ${formatDate(job.updatedAt)}.` : 'Date de mise à jour non précisée par la fiche.',
      job.checkedAt ? `Vérifiée le ${formatDate(job.checkedAt)}.` : 'Date de vérification non précisée par la fiche.',
    ],
    identifiers: [
      { label: 'Identifiant', value: job.id },
      ...(romeCodes.length > 0 ? [{ label: 'Codes ROME', value: romeCodes.join(', ') }] : []),
    ],
    sourceWordings: [...sourceWordings, ...trainingIds],
    address: absoluteUrl(`/metiers/${job.slug}`),
  };
}
