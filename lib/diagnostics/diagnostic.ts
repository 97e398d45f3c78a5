import type { DiagnosticCode } from './catalog';

/** How grave a finding is: an error makes a page impossible and stops the build, a warning never does. */
export type Severity = 'error' | 'warning';

/** Another place that the finding is about, for instance the first of two sheets with one id. */
export interface RelatedPlace {
  file: string;
  line: number;
}

/**
 * One finding about a content file. It is data: `report.ts` prints it, `/qualite` counts it, the export carries it.
 * `file` is relative to the content folder; `line` and `column` count from 1 in the file as it stands on disk.
 */
export interface Diagnostic {
  file: string;
  line: number;
  column: number;
  severity: Severity;
  code: DiagnosticCode;
  /** What was found, in French, for the author. */
  message: string;
  /** What to type, in French. */
  hint: string;
  related?: RelatedPlace[];
}
