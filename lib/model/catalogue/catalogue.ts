import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { ReferenceTables } from '@/lib/model/reference/registry';
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
  /** Databases that the sheets draw on and that `credit` names, with the page of each. */
  databases: readonly { name: string; url: string }[];
  notice: string | null;
  /** Where an error is reported: `mailto:` or the https address of a new issue; null where the collection gives none. */
  reportTo: string | null;
}

/** What a catalogue is made of. */
export interface CatalogueContent extends ReferenceTables {
  /** YYYY-MM-DD, the day on which the catalogue was made: it says which SMIC is in force. */
  day: string;
  collection: Collection;
  jobs: readonly JobSheet[];
  trainings: readonly Training[];
  /** All findings over all files. */
  diagnostics: readonly Diagnostic[];
}

/**
 * Everything the site knows, validated and cross-checked. Made once per process.
 * Jobs are sorted by masculine name and trainings by label, French order; diagnostics errors first.
 */
export interface Catalogue extends CatalogueContent {
  /** By id ("MET.93") or slug; undefined when there is none. */
  findJob(idOrSlug: string): JobSheet | undefined;
  /** By former slug. */
  findJobByFormerSlug(slug: string): JobSheet | undefined;
  /** By id ("FOR.8010") or slug. */
  findTraining(idOrSlug: string): Training | undefined;
  /** Jobs whose sheet names the training or that the training's sheet names. */
  listJobsOfTraining(training: Training): readonly JobSheet[];
}
