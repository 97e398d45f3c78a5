import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import { formatSource } from '@/lib/model/job-sheet/format-source';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { describeOfficialLink, type OfficialLink } from '@/lib/model/training/official-link';
import type { Training, TrainingSection } from '@/lib/model/training/training';
import { withoutRepeatedAcronym } from '@/lib/model/training/type-name';
import { CERTIFICATION_LEVELS } from '@/lib/pathways/group-trainings-by-level';
import { listTrainingSteps, type TrainingStep } from '@/lib/pathways/list-training-steps';
import { type Crumb, trainingCrumbs } from '@/lib/seo/crumbs';
import { listHigherTrainings } from '@/lib/similar/list-higher-trainings';
import { listSisterTrainings } from '@/lib/similar/list-sister-trainings';
import { absoluteUrl } from '@/lib/site/site-url';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { foldText } from '@/lib/text/fold-text';
import { formatDate } from '@/lib/text/format-date';
import { frenchTypography } from '@/lib/text/french-typography';
import { toPlainText } from '@/lib/text/plain-text';
import { type SafeHtml, toSafeHtml } from '@/lib/text/safe-html';
import { joinWithoutBreak, NBSP } from '@/lib/text/spaces';
import type { ContentsEntry } from '@/lib/views/shared/contents';
import { toWords, type WordData } from '@/lib/views/shared/explained-words';
import { type JobRowData, toJobRow } from '@/lib/views/shared/job-row';
import type { ProvenanceProps } from '@/lib/views/shared/provenance';
import { type TrainingRowData, toTrainingRow } from '@/lib/views/shared/training-row';
import { listMissingTrainingFacts } from './list-missing-training-facts';

export interface TrainingFact {
  key: string;
  label: string;
  value: string;
  /** What the value means; null when it speaks for itself. */
  detail: string | null;
  /** Short values are set large. */
  isLarge: boolean;
}

export interface TrainingJobsData {
  rows: readonly JobRowData[];
  /** Jobs that the training's sheet names and that the collection does not describe. */
  plainLabels: readonly string[];
}

/** A training ready to show. */
export interface TrainingProfileData {
  crumbs: readonly Crumb[];
  title: string;
  acronym: string | null;
  facts: readonly TrainingFact[];
  link: OfficialLink | null;
  contents: readonly ContentsEntry[];
  sections: readonly { anchor: string; title: string; html: SafeHtml }[];
  /** Null where neither sheet names a job. */
  jobs: TrainingJobsData | null;
  /** Trainings that sheets name as coming after this one, and before it. */
  after: readonly TrainingRowData[];
  before: readonly TrainingRowData[];
  /** Of a higher level, to the same jobs; computed. */
  higher: readonly TrainingRowData[];
  sisters: readonly TrainingRowData[];
  words: readonly WordData[];
  missing: readonly string[];
  provenance: ProvenanceProps;
}

/** Jobs in common that a row names. */
const mostNamedJobs = 2;

/** Gathers everything that the page of a training shows, ready to print. */
export function toTrainingProfile(catalogue: Catalogue, training: Training): TrainingProfileData {
  const row = toTrainingRow(training);
  const sections = training.sections.map(toSection);
  const jobs = toJobs(catalogue, training);
  const sisters = listSisterTrainings(catalogue, training);
  const missing = listMissingTrainingFacts(training);
  const { before, after } = listTrainingSteps(catalogue, training);
  const named = new Set(after.map((step) => step.training));
  const higher = listHigherTrainings(catalogue, training).filter((other) => !named.has(other.training));
  return {
    crumbs: trainingCrumbs(training),
    title: row.label,
    acronym: row.acronym,
    facts: toFacts(training),
    link: describeOfficialLink(training.link),
    contents: [
      ...sections.map(({ anchor, title }) => ({ anchor, title })),
      ...(jobs ? [{ anchor: 'metiers', title: 'Métiers' }] : []),
      ...(after.length > 0 ? [{ anchor: 'ensuite', title: 'Formations qui suivent' }] : []),
      ...(higher.length > 0 ? [{ anchor: 'plus-haut', title: 'Plus haut' }] : []),
      ...(before.length > 0 ? [{ anchor: 'd-ou-l-on-vient', title: 'D’où l’on vient' }] : []),
      ...(sisters.length > 0 ? [{ anchor: 'autres-formations', title: 'Autres formations' }] : []),
      ...(missing.length > 0 ? [{ anchor: 'ce-que-la-fiche-ne-dit-pas', title: 'Ce que la fiche ne dit pas' }] : []),
      { anchor: 'provenance', title: 'D’où vient cette fiche' },
    ],
    sections,
    jobs,
    after: after.map((step) => toTrainingRow(step.training, describeAfter(step))),
    higher: higher.map((other) => toTrainingRow(other.training, describeShared(other.sharedJobs))),
    before: before.map((step) => toTrainingRow(step.training, describeBefore(step))),
    words: toWords(listTexts(training), catalogue.glossary),
    sisters: sisters.map((sister) => toTrainingRow(sister.training, describeShared(sister.sharedJobs))),
    missing: missing.map(({ text }) => text),
    provenance: toProvenance(catalogue, training),
  };
}

function toSection(section: TrainingSection) {
  return {
    anchor: section.anchor,
    title: frenchTypography(section.title),
    html: toSafeHtml(withoutRepeatedTitle(section), { headingLevel: 3 }),
  };
}

/** Real sheets open "Accès" with a sub-heading "Accès": once is enough. */
function withoutRepeatedTitle({ markdown, title }: TrainingSection): string {
  const [first = '', ...rest] = markdown.trimStart().split('\n');
  const heading = /^#+\s+(.*)$/.exec(first)?.[1];
  return heading !== undefined && foldText(heading) === foldText(title) ? rest.join('\n') : markdown;
}

function toFacts({ duration, certificationLevel, certificationRank, type }: Training): TrainingFact[] {
  return [
    {
      key: 'duration',
      label: 'Durée',
      value: duration ? joinWithoutBreak(duration) : 'Non précisée',
      detail: null,
      isLarge: duration !== null,
    },
    {
      key: 'level',
      label: 'Niveau du diplôme',
      value: certificationLevel ? capitalizeFirst(certificationLevel) : 'Non précisé',
      detail: describeLevel(certificationRank, certificationLevel),
      isLarge: certificationRank !== null,
    },
    {
      key: 'type',
      label: 'Type',
      value: type ? capitalizeFirst(frenchTypography(withoutRepeatedAcronym(type))) : 'Non précisé',
      detail: null,
      isLarge: false,
    },
  ];
}

/** What the level stands for: a landmark of the national frame, or what it means to be out of it. */
function describeLevel(rank: number | null, level: string | null): string {
  const landmark = rank === null ? undefined : CERTIFICATION_LEVELS.get(rank);
  if (landmark) return `Cadre national des certifications, repère${NBSP}: ${landmark}`;
  if (rank !== null) return 'Cadre national des certifications';
  if (level)
    return `RNCP${NBSP}: le répertoire national des certifications professionnelles, tenu par France compétences`;
  return 'La fiche ne dit pas à quel niveau mène cette formation';
}

/** Jobs named by the training's sheet first, then those whose own sheet recommends the training. */
function toJobs(catalogue: Catalogue, training: Training): TrainingJobsData | null {
  const named = new Set(training.associatedJobs.map(({ id }) => id));
  const jobs = catalogue.listJobsOfTraining(training);
  const plainLabels = [
    ...new Set(
      training.associatedJobs
        .filter(({ id }) => id === null)
        .map(({ label }) => capitalizeFirst(frenchTypography(label))),
    ),
  ];
  if (jobs.length === 0 && plainLabels.length === 0) return null;
  return {
    rows: [
      ...jobs.filter(({ id }) => named.has(id)).map((job) => toJobRow(catalogue, job)),
      ...jobs
        .filter(({ id }) => !named.has(id))
        .map((job) => toJobRow(catalogue, job, 'Sa fiche conseille cette formation')),
    ],
    plainLabels,
  };
}

function describeAfter({ saidBy }: TrainingStep): string {
  return saidBy === 'step'
    ? 'Sa fiche dit que l’on y entre après celle-ci'
    : `Nommée ici, sous «${NBSP}Poursuite d’études${NBSP}»`;
}

function describeBefore({ saidBy }: TrainingStep): string {
  return saidBy === 'step'
    ? 'Sa fiche la nomme parmi les poursuites d’études'
    : `Nommée ici, sous «${NBSP}Accès${NBSP}»`;
}

/** What the glossary is matched with: what the page says first, then how one comes in and where one goes on. */
function listTexts({ label, type, sections }: Training): (string | null)[] {
  return [
    label,
    type,
    ...['access', 'further-studies', 'description'].map((key) =>
      toPlainText(sections.find((section) => section.key === key)?.markdown ?? ''),
    ),
  ];
}

/** "Mène aussi à : boulangère / boulanger" */
function describeShared(jobs: readonly JobSheet[]): string {
  const names = jobs.slice(0, mostNamedJobs).map(({ name }) => formatGenderedName(name).joined);
  const others = jobs.length - names.length;
  const rest = others > 0 ? `, et ${others} autre${others > 1 ? 's' : ''}` : '';
  return `Mène aussi à${NBSP}: ${names.join(', ')}${rest}`;
}

function toProvenance(catalogue: Catalogue, training: Training): TrainingProfileData['provenance'] {
  return {
    credit: catalogue.collection.credit ?? 'La collection ne dit pas d’où viennent ses fiches.',
    sources: training.sources.map((source) => ({
      key: source.key,
      text: [formatSource(source), source.licence && `licence ${source.licence}`].filter(Boolean).join(', '),
      url: source.url,
    })),
    links: [],
    dates: [
      training.updatedAt
        ? `Mise à jour le ${formatDate(training.updatedAt)}.`
        : 'Date de mise à jour non précisée par la fiche.',
      training.checkedAt
        ? `Vérifiée le ${formatDate(training.checkedAt)}.`
        : 'Date de vérification non précisée par la fiche.',
    ],
    identifiers: [
      { label: 'Identifiant', value: training.id },
      ...(training.schoolCode ? [{ label: 'Code scolarité', value: training.schoolCode }] : []),
      ...(training.acronym ? [{ label: 'Sigle', value: training.acronym }] : []),
      ...(training.certificationLevel
        ? [{ label: 'Niveau de certification', value: training.certificationLevel }]
        : []),
    ],
    sourceWordings: training.associatedJobs.filter(({ id }) => id !== null).map(({ label }) => label),
    address: absoluteUrl(`/formations/${training.slug}`),
  };
}
