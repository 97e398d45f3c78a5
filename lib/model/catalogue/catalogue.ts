import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { EverydayWord } from '@/lib/model/reference/everyday-words';
import type { FacetText } from '@/lib/model/reference/facet-texts';
import type { GlossaryTerm } from '@/lib/model/reference/glossary';
import type { OfficialTerm } from '@/lib/model/reference/official-terms';
import type { RomeAppellation } from '@/lib/model/reference/rome-appellations';
import type { SmicStep } from '@/lib/model/reference/smic';
import type { WageYear } from '@/lib/model/reference/wages';
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
  facetTexts: readonly FacetText[];
  /** By id ("MET.93") or slug; undefined when there is none. */
  findJob(idOrSlug: string): JobSheet | undefined;
  /** By former slug. */
  findJobByFormerSlug(slug: string): JobSheet | undefined;
  /** By id ("FOR.8010") or slug. */
  findTraining(idOrSlug: string): Training | undefined;
  /** Jobs whose sheet names the training or that the training's sheet names. */
  listJobsOfTraining(training: Training): readonly JobSheet[];
}
