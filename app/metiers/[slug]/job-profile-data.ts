import { toJobRow } from '@/app/job-row-data';
import type { MoveGroup } from '@/components/job-profile/career-moves';
import type { JobProfileData } from '@/components/job-profile/job-profile';
import type { PayLine } from '@/components/job-profile/salary-section';
import type { StudyLine } from '@/components/job-profile/studies-section';
import type { Catalogue } from '@/lib/content';
import { capitalizeFirst } from '@/lib/format/capitalize-first';
import { formatDate } from '@/lib/format/format-date';
import { formatEuros } from '@/lib/format/format-euros';
import { formatGenderedName } from '@/lib/format/format-gendered-name';
import { formatAmount } from '@/lib/format/format-salary';
import { formatSource } from '@/lib/format/format-source';
import { frenchTypography } from '@/lib/format/french-typography';
import type { CareerStage, JobSheet, StudyDuration } from '@/lib/job-sheet/job-sheet';
import { type RenderedSection, renderSection } from '@/lib/job-sheet/rendered-section';
import { toSlug } from '@/lib/job-sheet/slug';
import { compareWithSmic } from '@/lib/relations/compare-with-smic';
import { findFactSource } from '@/lib/relations/find-fact-source';
import { groupTrainingsByLevel } from '@/lib/relations/group-trainings-by-level';
import { keyFacts } from '@/lib/relations/key-facts';
import { listMissingFacts } from '@/lib/relations/list-missing-facts';
import { listRelatedJobs } from '@/lib/relations/list-related-jobs';
import { smicAt } from '@/lib/relations/smic-at';
import { jobCrumbs } from '@/lib/seo/crumbs';
import { absoluteUrl } from '@/lib/seo/site-url';

const stages: Record<CareerStage, string> = {
  beginner: 'En début de carrière',
  confirmed: 'Avec de l’expérience',
  senior: 'En fin de carrière',
};

const starts: Record<NonNullable<StudyDuration['startsAfter']>, string> = {
  '3e': 'Après la 3e\u00a0: ',
  bac: 'Après le bac\u00a0: ',
  any: 'Avec ou sans le bac\u00a0: ',
};

/**
 * Gathers everything that a profile shows, ready to print.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toJobProfile(catalogue: Catalogue, job: JobSheet, today: string): JobProfileData {
  const domain = toDomain(job);
  const rendered = job.sections.map(renderSection);
  const introduction = rendered.find(({ section }) => section.key === 'presentation')?.body ?? null;
  const shown = rendered.filter(({ section }) => section.key !== 'presentation');
  const sections = withTypedSections(job, shown).filter((item) => !isBareContainer(item, shown));
  const related = listRelatedJobs(catalogue, job);
  const missing = listMissingFacts(job);
  const moves = toMoveGroups(catalogue, job);
  return {
    job,
    crumbs: jobCrumbs(job),
    domain,
    introduction,
    figures: keyFacts(job, catalogue, today),
    contents: [
      ...sections.map(({ section }) => ({ anchor: section.anchor, title: frenchTypography(section.title) })),
      ...(moves.length > 0 ? [{ anchor: 'parcours', title: 'Avant, après, à côté' }] : []),
      ...(job.otherNames.length > 0 ? [{ anchor: 'autres-noms', title: 'Autres appellations' }] : []),
      ...(related.length > 0 ? [{ anchor: 'metiers-proches', title: 'Métiers proches' }] : []),
      ...(missing.length > 0 ? [{ anchor: 'ce-que-la-fiche-ne-dit-pas', title: 'Ce que la fiche ne dit pas' }] : []),
      { anchor: 'provenance', title: 'D’où vient cette fiche' },
    ],
    sections: sections.map((item) => ({ rendered: item, overline: findOverline(item, shown) })),
    sectionData: {
      payLines: job.salaries
        .filter(({ kind }) => kind !== 'text')
        .map((salary) => toPayLine(catalogue, job, salary, today)),
      smic: describeSmic(catalogue, today),
      studyLines: toStudyLines(catalogue, job),
      entryRoutes: job.entryRoutes,
      trainingGroups: groupTrainingsByLevel(job, catalogue).map(({ label, trainings }) => ({
        title: label,
        trainings,
      })),
      interests: job.interests.map((label) => ({ label, href: `/interets/${toSlug(label)}` })),
    },
    moves,
    related: related.map(({ job: other, reasons }) => toJobRow(catalogue, other, reasons.join(', '))),
    missing: missing.map(({ text }) => text),
    provenance: toProvenance(catalogue, job),
  };
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
  if (!has('studies') && job.studyDurations.length > 0)
    result.push(emptySection('studies', 'duree-des-etudes', 'Durée des études'));
  return result;
}

function emptySection(kind: 'salary' | 'studies', anchor: string, title: string): RenderedSection {
  const key = kind === 'salary' ? 'salary' : 'study-duration';
  return renderSection({ kind, key, anchor, title, sourceTitle: '', parent: null, line: 1, markdown: '' });
}

function toPayLine(catalogue: Catalogue, job: JobSheet, salary: JobSheet['salaries'][number], today: string): PayLine {
  const comparison = compareWithSmic(salary, catalogue.smic, today);
  return {
    key: `${salary.line}-${salary.raw}`,
    amount: capitalizeFirst(formatAmount(salary)),
    condition: salary.condition && frenchTypography(salary.condition),
    stage: salary.stage && stages[salary.stage],
    source: findFactSource(job, catalogue, salary),
    warning: comparison?.position === 'below' ? comparison.text : null,
  };
}

function describeSmic(catalogue: Catalogue, today: string): string | null {
  const smic = smicAt(catalogue.smic, today);
  if (!smic) return null;
  return `Pour comparer : le SMIC est de ${formatEuros(smic.monthly)} brut par mois pour 35 heures par semaine depuis le ${formatDate(smic.from)} (${smic.text}).`;
}

/** Lengths of study that name their source; those of the text stay in the text. */
function toStudyLines(catalogue: Catalogue, job: JobSheet): StudyLine[] {
  return job.studyDurations
    .filter(({ source, year }) => source !== null || year !== null)
    .map((duration) => ({
      key: `${duration.line}-${duration.text}`,
      start: duration.startsAfter ? starts[duration.startsAfter] : '',
      text: frenchTypography(duration.text),
      source: findFactSource(job, catalogue, duration),
    }));
}

const directions = [
  { direction: 'before', title: 'Avant ce métier' },
  { direction: 'evolution', title: 'Après ce métier' },
  { direction: 'sideways', title: 'À côté de ce métier' },
] as const;

/** Moves of the front matter, by direction. */
function toMoveGroups(catalogue: Catalogue, job: JobSheet): MoveGroup[] {
  return directions.flatMap(({ direction, title }) => {
    const moves = job.careerMoves.filter((move) => move.direction === direction);
    if (moves.length === 0) return [];
    return {
      title,
      moves: moves.map((move) => {
        const target = move.jobId ? catalogue.findJob(move.jobId) : undefined;
        return {
          key: `${move.line}-${move.label}`,
          label: capitalizeFirst(target ? formatGenderedName(target.name).joined : frenchTypography(move.label)),
          href: target ? `/metiers/${target.slug}` : null,
          condition: move.condition && frenchTypography(move.condition),
          source: findFactSource(job, catalogue, { source: move.source, year: null }),
        };
      }),
    };
  });
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
      text: [formatSource(source), source.licence && `licence ${source.licence}`].filter(Boolean).join(', '),
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
