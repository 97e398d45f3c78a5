import type { RawJobSheet } from '@/lib/content/parse/parse-job-sheet';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { SmicStep } from '@/lib/model/reference/smic';

/** What a check looks at: one sheet, its text and the day's facts. */
export interface CheckedSheet {
  raw: RawJobSheet;
  /** Null where the sheet is in error. */
  job: JobSheet | null;
  /** Cleaned text of the whole file. */
  text: string;
  /** Step of the SMIC in force; undefined where it is not known. */
  smic: SmicStep | undefined;
  /** YYYY-MM-DD */
  today: string;
}

/** A rule on one sheet. Pure; gives warnings, in any order. */
export type Check = (sheet: CheckedSheet) => Diagnostic[];
