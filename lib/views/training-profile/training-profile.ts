import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import { formatNameLabel } from '@/lib/model/job-sheet/format-name-label';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { describeOfficialLink, type OfficialLink } from '@/lib/model/training/official-link';
import type { Training, TrainingSection } from '@/lib/model/training/training';
import { withoutRepeatedAcronym } from '@/lib/model/training/type-name';
import { CERTIFICATION_LEVELS } from '@/lib/pathways/group-trainings-by-level';
import { listTrainingSteps, type TrainingStep } from '@/lib/pathways/list-training-steps';
import { type Crumb, trainingCrumbs } from '@/lib/seo/crumbs';
import { listHigherTrainings } from '@/lib/similar/list-higher-trainings';
import { listSisterTrainings } from '@/lib/similar/list-sister-trainings';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { foldText } from '@/lib/text/fold-text';
import { toPlainText } from '@/lib/text/plain-text';
import { type SafeHtml, toSafeHtml } from '@/lib/text/safe-html';
import { joinWithoutBreak } from '@/lib/text/spaces';
import { type ContentsEntry, listContents, type PagePart } from '@/lib/views/shared/contents';
import { toWords, type WordData } from '@/lib/views/shared/explained-words';
import { type JobRowData, toJobRow } from '@/lib/views/shared/job-row';
import { type MissingPart, toMissingPart } from '@/lib/views/shared/missing-part';
import { type ProvenancePart, toProvenance } from '@/lib/views/shared/provenance';
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

/** A section of the sheet. */
interface ProsePart extends PagePart {
  kind: 'prose';
  html: SafeHtml;
}

/** The jobs to which a training leads. */
export interface TrainingJobsPart extends PagePart {
  kind: 'jobs';
  rows: readonly JobRowData[];
  /** Jobs that the training's sheet names and that the collection does not describe; null where there is none. */
  plain: { title: string; labels: readonly string[] } | null;
}

/** Trainings to go on with, or to come from. */
interface TrainingsPart extends PagePart {
  kind: 'trainings';
  /** Where the list comes from, and that it may not be whole. */
  note: string | null;
  rows: readonly TrainingRowData[];
}

/** A part of the page of a training, with everything that it shows. */
export type TrainingPart = ProsePart | TrainingJobsPart | TrainingsPart | MissingPart | ProvenancePart;

/** A training ready to show. */
export interface TrainingProfileData {
  crumbs: readonly Crumb[];
  title: string;
  acronym: string | null;
  facts: readonly TrainingFact[];
  link: OfficialLink | null;
  words: readonly WordData[];
  /** Empty where the parts are too few for a list. */
  contents: readonly ContentsEntry[];
  /** In the order of the page. */
  parts: readonly TrainingPart[];
}

const fewestContents = 5;
/** Jobs in common that a row names. */
const mostNamedJobs = 2;

/** Gathers everything that the page of a training shows, ready to print. */
export function toTrainingProfile(catalogue: Catalogue, training: Training): TrainingProfileData {
  const row = toTrainingRow(training);
  const parts = listParts(catalogue, training);
  return {
    crumbs: trainingCrumbs(training),
    title: row.label,
    acronym: row.acronym,
    facts: toFacts(training),
    link: describeOfficialLink(training.link),
    words: toWords(listTexts(training), catalogue.glossary),
    contents: listContents(parts, fewestContents),
    parts,
  };
}

/** The order of the page. */
function listParts(catalogue: Catalogue, training: Training): TrainingPart[] {
  return [
    ...training.sections.map(toProsePart),
    ...toJobsPart(catalogue, training),
    ...listTrainingLists(catalogue, training).filter(({ rows }) => rows.length > 0),
    ...toMissingPart(listMissingTrainingFacts(training).map(({ text }) => text)),
    toTrainingProvenance(catalogue, training),
  ];
}

/** The lists of other trainings: two that sheets state, two that are computed. Some may be empty. */
function listTrainingLists(catalogue: Catalogue, training: Training): TrainingsPart[] {
  const { before, after } = listTrainingSteps(catalogue, training);
  const named = new Set(after.map((step) => step.training));
  const higher = listHigherTrainings(catalogue, training).filter((other) => !named.has(other.training));
  const sisters = listSisterTrainings(catalogue, training);
  return [
    {
      kind: 'trainings',
      anchor: 'ensuite',
      title: 'Les formations qui suivent',
      contentsTitle: 'Formations qui suivent',
      note: 'Celles que des fiches de ce site nomment en toutes lettres. Un diplôme nommé sans option y est avec toutes les siennes. Il peut y en avoir d’autres.',
      rows: after.map((step) => toTrainingRow(step.training, describeAfter(step))),
    },
    {
      kind: 'trainings',
      anchor: 'plus-haut',
      title: 'Plus haut, vers les mêmes métiers',
      contentsTitle: 'Plus haut',
      note: `Rapprochement calculé : un diplôme de niveau supérieur, pour au moins un métier en commun. La fiche ne les nomme pas en toutes lettres, et chaque formation a ses conditions d’accès.`,
      rows: higher.map((other) => toTrainingRow(other.training, describeShared(other.sharedJobs))),
    },
    {
      kind: 'trainings',
      anchor: 'd-ou-l-on-vient',
      title: 'Les formations d’où l’on vient',
      contentsTitle: 'D’où l’on vient',
      note: `Celles que des fiches nomment en toutes lettres ; un diplôme nommé sans option y est avec toutes les siennes. La partie « Accès » dit qui d’autre peut entrer.`,
      rows: before.map((step) => toTrainingRow(step.training, describeBefore(step))),
    },
    {
      kind: 'trainings',
      anchor: 'autres-formations',
      title: 'Du même niveau, vers les mêmes métiers',
      contentsTitle: 'Autres formations',
      note: null,
      rows: sisters.map((sister) => toTrainingRow(sister.training, describeShared(sister.sharedJobs))),
    },
  ];
}

function toProsePart(section: TrainingSection): ProsePart {
  return {
    kind: 'prose',
    anchor: section.anchor,
    title: section.title,
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
      value: type ? capitalizeFirst(withoutRepeatedAcronym(type)) : 'Non précisé',
      detail: null,
      isLarge: false,
    },
  ];
}

/** What the level stands for: a landmark of the national frame, or what it means to be out of it. */
function describeLevel(rank: number | null, level: string | null): string {
  const landmark = rank === null ? undefined : CERTIFICATION_LEVELS.get(rank);
  if (landmark) return `Cadre national des certifications, repère : ${landmark}`;
  if (rank !== null) return 'Cadre national des certifications';
  if (level) return `RNCP : le répertoire national des certifications professionnelles, tenu par France compétences`;
  return 'La fiche ne dit pas à quel niveau mène cette formation';
}

/** Jobs named by the training's sheet first, then those whose own sheet recommends the training; no part where neither names a job. */
function toJobsPart(catalogue: Catalogue, training: Training): TrainingJobsPart[] {
  const named = new Set(training.associatedJobs.map(({ id }) => id));
  const jobs = catalogue.listJobsOfTraining(training);
  const labels = [
    ...new Set(
      training.associatedJobs
        .filter(({ id }) => id === null)
        .map(({ label }) => capitalizeFirst(formatNameLabel(label))),
    ),
  ];
  if (jobs.length === 0 && labels.length === 0) return [];
  const title =
    jobs.length > 0 ? 'Aussi nommés, sans fiche sur ce site' : 'Nommés par la fiche, sans fiche métier sur ce site';
  return [
    {
      kind: 'jobs',
      anchor: 'metiers',
      title: 'Les métiers auxquels elle mène',
      contentsTitle: 'Métiers',
      rows: [
        ...jobs.filter(({ id }) => named.has(id)).map((job) => toJobRow(catalogue, job)),
        ...jobs
          .filter(({ id }) => !named.has(id))
          .map((job) => toJobRow(catalogue, job, 'Sa fiche conseille cette formation')),
      ],
      plain: labels.length > 0 ? { title, labels } : null,
    },
  ];
}

function describeAfter({ saidBy }: TrainingStep): string {
  return saidBy === 'step' ? 'Sa fiche dit que l’on y entre après celle-ci' : `Nommée ici, sous « Poursuite d’études »`;
}

function describeBefore({ saidBy }: TrainingStep): string {
  return saidBy === 'step' ? 'Sa fiche la nomme parmi les poursuites d’études' : `Nommée ici, sous « Accès »`;
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

/** "Mène aussi à : boulangère ou boulanger" */
function describeShared(jobs: readonly JobSheet[]): string {
  const names = jobs.slice(0, mostNamedJobs).map(({ name }) => formatGenderedName(name).joined);
  const others = jobs.length - names.length;
  const rest = others > 0 ? `, et ${others} autre${others > 1 ? 's' : ''}` : '';
  return `Mène aussi à : ${names.join(', ')}${rest}`;
}

function toTrainingProvenance(catalogue: Catalogue, training: Training): ProvenancePart {
  const { schoolCode, acronym, certificationLevel } = training;
  return toProvenance(catalogue, training, {
    identifiers: [
      ...(schoolCode ? [{ label: 'Code scolarité', value: schoolCode }] : []),
      ...(acronym ? [{ label: 'Sigle', value: acronym }] : []),
      ...(certificationLevel ? [{ label: 'Niveau de certification', value: certificationLevel }] : []),
    ],
    sourceWordings: training.associatedJobs.filter(({ id }) => id !== null).map(({ label }) => label),
  });
}
