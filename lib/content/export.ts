import type { Severity } from '@/lib/diagnostics/diagnostic';
import type { Catalogue, Collection } from '@/lib/model/catalogue/catalogue';
import type {
  CareerStage,
  GenderedName,
  JobSheet,
  Salary,
  SalaryBasis,
  SalaryPeriod,
  Source,
  StudyDuration,
} from '@/lib/model/job-sheet/job-sheet';
import type { Training, TrainingSection } from '@/lib/model/training/training';
import { toPlainText } from '@/lib/text/plain-text';

/*
 * The public contract of `npm run sheets -- export`, described in lib/content/README.md. Keys are added at most, never renamed nor reordered.
 * `null` means that the sheet does not say.
 */

interface ExportedSection {
  key: string;
  title: string;
  /** Plain text with all the words of the section. */
  text: string;
}

interface ExportedSalary {
  kind: Salary['kind'];
  /** Euros for one `period`. */
  min: number | null;
  max: number | null;
  period: SalaryPeriod | null;
  basis: SalaryBasis | null;
  stage: CareerStage | null;
  condition: string | null;
  /** Key of one of the job's `sources`; null when the collection is the source. */
  source: string | null;
  /** The statement as written. */
  raw: string;
}

export interface ExportedJob {
  id: string;
  slug: string;
  name: GenderedName;
  otherNames: GenderedName[];
  romeCodes: string[];
  /** "domaine/sous-domaine", as in the front matter. */
  domains: string[];
  minimumLevel: { label: string; rank: number | null } | null;
  employmentStatuses: string[];
  interests: string[];
  trainings: { id: string | null; label: string }[];
  salaries: ExportedSalary[];
  studyDurations: { startsAfter: StudyDuration['startsAfter']; text: string }[];
  sections: ExportedSection[];
  sources: Source[];
  /** YYYY-MM-DD */
  updatedAt: string | null;
  checkedAt: string | null;
}

interface ExportedTraining {
  id: string;
  slug: string;
  label: string;
  type: string | null;
  duration: string | null;
  certificationLevel: string | null;
  acronym: string | null;
  link: string | null;
  /** Names of the jobs, as the training's sheet writes them. */
  jobs: string[];
  sections: ExportedSection[];
}

interface ExportedDiagnostic {
  file: string;
  line: number;
  severity: Severity;
  code: string;
  message: string;
  hint: string;
}

export interface CatalogueExport {
  collection: Collection;
  jobs: ExportedJob[];
  trainings: ExportedTraining[];
  diagnostics: ExportedDiagnostic[];
}

/**
 * The whole catalogue as plain data, ready for JSON.
 * @returns jobs and trainings in the order of the catalogue, every key present, with null or an empty list for what is not said
 */
export function toExport(catalogue: Catalogue): CatalogueExport {
  return {
    collection: catalogue.collection,
    jobs: catalogue.jobs.map(exportJob),
    trainings: catalogue.trainings.map(exportTraining),
    diagnostics: catalogue.diagnostics.map(({ file, line, severity, code, message, hint }) => ({
      file,
      line,
      severity,
      code,
      message,
      hint,
    })),
  };
}

/** Fields of a record that the contract leaves out: where the sheet stood, what another field says already, what serves pages alone. */
type LeftOut =
  | 'file'
  | 'tagline'
  | 'formerSlugs'
  | 'entryRoutes'
  | 'careerMoves'
  | 'romeLabels'
  | 'romeAppellations'
  | 'links'
  | 'minimumLevelSource'
  | 'statusesSource'
  | 'workDay'
  | 'requirements';

/** One job of the contract, also the machine copy of its page. A new field of the record is given here or left out by name. */
function exportJob(job: JobSheet): ExportedJob {
  const { id, slug, name, otherNames, romeCodes, domains, minimumLevel, employmentStatuses, interests, trainings } =
    job;
  const { salaries, studyDurations, sections, sources, updatedAt, checkedAt } = job;
  return {
    id,
    slug,
    name: exportName(name),
    otherNames: otherNames.map(exportName),
    romeCodes,
    domains: domains.map(({ domain, subdomain }) => (subdomain === null ? domain : `${domain}/${subdomain}`)),
    minimumLevel: minimumLevel && { label: minimumLevel.label, rank: minimumLevel.rank },
    employmentStatuses,
    interests,
    trainings: trainings.map(({ id, label }) => ({ id, label })),
    salaries: salaries.map(exportSalary),
    studyDurations: studyDurations.map(({ startsAfter, text }) => ({ startsAfter, text })),
    sections: sections.map(exportSection),
    sources,
    updatedAt,
    checkedAt,
  } satisfies Record<Exclude<keyof JobSheet, LeftOut>, unknown>;
}

/** One training of the contract, also the machine copy of its page. */
function exportTraining(training: Training): ExportedTraining {
  const { id, slug, label, type, duration, certificationLevel, acronym, link } = training;
  return {
    id,
    slug,
    label,
    type,
    duration,
    certificationLevel,
    acronym,
    link,
    jobs: training.associatedJobs.map((job) => job.label),
    sections: training.sections.map(exportSection),
  };
}

function exportName({ feminine, masculine }: GenderedName): GenderedName {
  return { feminine, masculine };
}

function exportSalary({ kind, min, max, period, basis, stage, condition, source, raw }: Salary): ExportedSalary {
  return { kind, min, max, period, basis, stage, condition, source, raw };
}

function exportSection({ key, title, markdown }: Pick<TrainingSection, 'key' | 'title' | 'markdown'>): ExportedSection {
  return { key, title, text: toPlainText(markdown) };
}
