import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';

/** What `collection.yml` says of the sheets; neutral values (and a warning) where the file is missing. */
export interface Collection {
  name: string;
  publisher: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  licence: string | null;
  /** The line of credit that every page carries; null when nothing is known. */
  credit: string | null;
  url: string | null;
  notice: string | null;
}

/** One step of the SMIC: in force from `from` until the next step. Euros, gross. */
export interface SmicStep {
  from: string;
  hourly: number;
  monthly: number;
  text: string;
  url: string | null;
}

/** Wages of the private sector in one year: euros a month, full-time equivalent. */
export interface WageYear {
  year: number;
  meanNet: number;
  medianNet: number;
  /** One employee in ten earns less. */
  firstDecileNet: number;
  /** One employee in ten earns more. */
  lastDecileNet: number;
  /** Null where the source gives no gross figure. */
  meanGross: number | null;
  /** Who is counted. */
  scope: string;
  source: string;
  url: string | null;
}

/** A public word that pages explain: BUT, RNCP, licence pro. */
export interface GlossaryTerm {
  /** Anchor on the glossary page. */
  slug: string;
  term: string;
  longForm: string | null;
  otherForms: readonly string[];
  definition: string;
  url: string | null;
}

/** The French term that the State recommends for an English job name. */
export interface OfficialTerm {
  /** The English names it stands for: "community manager". */
  foreign: readonly string[];
  feminine: string;
  masculine: string;
  /** Where it was published: "Journal officiel du 22 septembre 2000". */
  source: string;
  url: string | null;
}

/** A word that people say for one job or several: "nounou", "drh", "prof". */
export interface EverydayWord {
  word: string;
  /** Names, or other names, of the jobs meant; those that no sheet bears mean nothing. */
  names: readonly string[];
}

/** A name that the ROME gives to what one of its codes covers, as published: "Boulanger / Boulangère". */
export interface RomeAppellation {
  code: string;
  label: string;
}

/** What a domain, an interest or a status covers, in a few sentences of our own. */
export interface WayInText {
  kind: 'domain' | 'interest' | 'status';
  /** Slug of the label. */
  slug: string;
  /** For an interest: what one likes doing, or what attracts. */
  group: 'activity' | 'subject' | null;
  text: string;
  /** Where a legal fact is written: "Code du travail, article L1221-1"; null where the text states none. */
  source: string | null;
  url: string | null;
}

/** Everything the site knows, validated and cross-checked. Made once per process. */
export interface Catalogue {
  collection: Collection;
  /** Sorted by masculine name, French order. */
  jobs: readonly JobSheet[];
  /** Sorted by label, French order. */
  trainings: readonly Training[];
  /** All findings over all files, errors first. */
  diagnostics: readonly Diagnostic[];
  /** Dated steps of the SMIC, oldest first. */
  smic: readonly SmicStep[];
  /** Wages of the private sector by year, oldest first. */
  wages: readonly WageYear[];
  /** Public words explained, by term. */
  glossary: readonly GlossaryTerm[];
  officialTerms: readonly OfficialTerm[];
  everydayWords: readonly EverydayWord[];
  /** Names that the ROME gives to its codes, for the search; empty where none were imported. */
  romeAppellations: readonly RomeAppellation[];
  wayInTexts: readonly WayInText[];
  /** By id ("MET.93") or slug; undefined when there is none. */
  findJob(idOrSlug: string): JobSheet | undefined;
  /** By former slug. */
  findJobByFormerSlug(slug: string): JobSheet | undefined;
  /** By id ("FOR.8010") or slug. */
  findTraining(idOrSlug: string): Training | undefined;
  /** Jobs whose sheet names the training or that the training's sheet names. */
  listJobsOfTraining(training: Training): readonly JobSheet[];
}
