import type { DiagnosticPlace } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { NamedJob } from '@/lib/open-data/rome/find-own-codes';

/** A job as it is read, before anything is added to it: `domains` are those that the sheet names itself. */
export interface SourceJob extends NamedJob {
  slug: string;
  /** Where it stands in the input, for findings. */
  place: DiagnosticPlace;
  /** Related jobs that the record names: a MET id or a name. */
  relatedJobs: readonly string[];
  links: readonly { label: string; url: string }[];
  /** The sheet, with the front matter it may have already. Made when it is asked for. */
  write(): string | Uint8Array;
}

/** Where job sheets come from: the official XML or a folder of raw sheets. */
export interface JobSource {
  /**
   * Reads every job that can become a page, in the order of the input; the others are findings. May be called again, for
   * the same jobs. No text is kept between two of them.
   * @throws {UnreadableInput} where nothing can be read
   */
  readJobs(onFinding: (finding: Diagnostic) => void): AsyncIterable<SourceJob>;
}
