import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import { formatNameLabel } from '@/lib/model/job-sheet/format-name-label';
import type { JobName, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { sayJobName } from '@/lib/model/job-sheet/name-job';
import type { Training } from '@/lib/model/training/training';
import type { TrainingStep, TrainingSteps } from '@/lib/pathways/list-training-steps';
import { listHigherTrainings } from '@/lib/similar/list-higher-trainings';
import { listSisterTrainings } from '@/lib/similar/list-sister-trainings';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import type { PagePart } from '@/lib/views/shared/contents';
import { toJobRow } from '@/lib/views/shared/job-row';
import type { NoteBook } from '@/lib/views/shared/notes';
import { toTrainingRow } from '@/lib/views/shared/training-row';

/** What a list shows at once, and what it folds. */
interface Folding<Line> {
  shown: readonly Line[];
  folded: readonly Line[];
  /** How many the fold holds: "13 autres métiers". */
  foldedCount: string;
}

/** A job to which a training leads. */
export interface JobLine {
  slug: string;
  name: JobName;
  /** Slug of its domain, for the colour. */
  domain: string | null;
  /** "1 867 € brut par mois au début", "CAP"; may be empty. */
  tags: readonly string[];
  /** Why it is here; null where the sheet of the training names it. */
  because: string | null;
}

/** The jobs to which a training leads. */
export interface TrainingJobsPart extends PagePart, Folding<JobLine> {
  kind: 'jobs';
  /** Jobs that the training's sheet names and that the collection does not describe; null where there is none. */
  plain: ({ title: string } & Folding<string>) | null;
}

/** A training that comes before, after or beside. */
export interface TrainingLine {
  slug: string;
  label: string;
  /** "2 ans", "Bac + 2 (niveau 5)", "BTS"; may be empty. */
  tags: readonly string[];
  because: string | null;
}

/** Trainings to go on with, or to come from. */
export interface TrainingsPart extends PagePart, Folding<TrainingLine> {
  kind: 'trainings';
  /** Number of the note that says where the list comes from; null where that is plain. */
  note: number | null;
}

/** Lines open at first. */
const mostShown = 8;
/** Folding fewer than this saves nothing. */
const fewestFolded = 2;
/** Jobs in common that a line names. */
const mostNamedJobs = 2;

const STEPS_NOTE =
  'D’après les fiches du site. Toutes les options d’un diplôme sont listées. Il peut y avoir d’autres formations.';
const HIGHER_NOTE =
  'Idées proposées par le site : diplômes plus élevés qui mènent au même métier. Chaque formation a ses conditions d’accès.';

/** Jobs named by the training's sheet first, then those whose own sheet recommends the training; none where neither names a job. */
export function toJobsPart(catalogue: Catalogue, training: Training): TrainingJobsPart[] {
  const named = new Set(training.associatedJobs.map(({ id }) => id));
  const jobs = catalogue.listJobsOfTraining(training);
  const labels = new Set(
    training.associatedJobs.filter(({ id }) => id === null).map(({ label }) => capitalizeFirst(formatNameLabel(label))),
  );
  if (jobs.length === 0 && labels.size === 0) return [];
  const lines = [
    ...jobs.filter(({ id }) => named.has(id)).map((job) => toJobLine(catalogue, job, null)),
    ...jobs
      .filter(({ id }) => !named.has(id))
      .map((job) => toJobLine(catalogue, job, 'Sa fiche conseille cette formation')),
  ];
  const title = jobs.length > 0 ? 'Autres métiers cités' : 'Métiers cités';
  const plain = labels.size > 0 ? { title, ...fold([...labels], 'autre métier', 'autres métiers') } : null;
  return [
    {
      kind: 'jobs',
      anchor: 'metiers',
      title: 'Métiers possibles',
      ...fold(lines, 'autre métier', 'autres métiers'),
      plain,
    },
  ];
}

function toJobLine(catalogue: Catalogue, job: JobSheet, because: string | null): JobLine {
  const { slug, name, pay, studies } = toJobRow(catalogue, job);
  const money =
    pay && (pay.words ? `Au début : ${pay.words}` : `Au début${pay.detail.startsWith(' :') ? '' : ' : '}${pay.detail}`);
  return {
    slug,
    name,
    domain: domainOf(job)?.slug ?? null,
    tags: [money, studies?.words].filter((tag) => tag != null),
    because,
  };
}

/** The trainings from which one comes, as sheets say; none where no sheet names any. */
export function toBeforePart({ before }: TrainingSteps, notes: NoteBook): TrainingsPart[] {
  const lines = before.map(({ training, saidBy }) =>
    toLine(training, saidBy === 'step' ? 'Sa fiche cite celle-ci pour continuer' : 'Citée par cette fiche'),
  );
  return toPart('d-ou-l-on-vient', 'D’où l’on vient', lines, () => notes.cite(STEPS_NOTE));
}

/** The trainings that may follow: those that sheets name, then two lists that the site makes. Each only where it holds some. */
export function toAfterParts(
  catalogue: Catalogue,
  training: Training,
  { after }: TrainingSteps,
  notes: NoteBook,
): TrainingsPart[] {
  const named = new Set(after.map((step) => step.training));
  const higher = listHigherTrainings(catalogue, training).filter((other) => !named.has(other.training));
  const sisters = listSisterTrainings(catalogue, training);
  return [
    ...toPart('ensuite', 'Les formations qui suivent', after.map(toAfterLine), () => notes.cite(STEPS_NOTE)),
    ...toPart(
      'plus-haut',
      'Pour aller plus loin',
      higher.map((other) => toLine(other.training, describeShared(other.sharedJobs))),
      () => notes.cite(HIGHER_NOTE),
    ),
    ...toPart(
      'autres-formations',
      'Du même niveau, vers les mêmes métiers',
      sisters.map((sister) => toLine(sister.training, describeShared(sister.sharedJobs))),
      () => null,
    ),
  ];
}

function toAfterLine({ training, saidBy }: TrainingStep): TrainingLine {
  return toLine(training, saidBy === 'step' ? 'On peut y entrer après ce diplôme' : 'Citée par cette fiche');
}

/** @param cite cites the note of the list, where it is shown */
function toPart(
  anchor: string,
  title: string,
  lines: readonly TrainingLine[],
  cite: () => number | null,
): TrainingsPart[] {
  if (lines.length === 0) return [];
  return [
    {
      kind: 'trainings',
      anchor,
      title,
      ...fold(lines, 'autre formation', 'autres formations'),
      note: cite(),
    },
  ];
}

function toLine(training: Training, because: string): TrainingLine {
  const { slug, label, type, duration, level } = toTrainingRow(training);
  return { slug, label, tags: [duration, level, type].filter((tag) => tag !== null), because };
}

/** "Mène aussi à : boulangère ou boulanger" */
function describeShared(jobs: readonly JobSheet[]): string {
  const names = jobs.slice(0, mostNamedJobs).map(sayJobName);
  const others = jobs.length - names.length;
  return `Mène aussi à : ${names.join(', ')}${others > 0 ? `, et ${formatCount(others, 'autre', 'autres')}` : ''}`;
}

function fold<Line>(lines: readonly Line[], one: string, many: string): Folding<Line> {
  const room = lines.length < mostShown + fewestFolded ? lines.length : mostShown;
  return {
    shown: lines.slice(0, room),
    folded: lines.slice(room),
    foldedCount: formatCount(lines.length - room, one, many),
  };
}
