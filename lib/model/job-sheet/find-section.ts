import type { JobSheet, SheetSection } from './job-sheet';
import type { SectionKey } from './sections';

/** Finds a section of a sheet by its key in the registry; undefined where the sheet has none. */
export function findSection({ sections }: Pick<JobSheet, 'sections'>, key: SectionKey): SheetSection | undefined {
  return sections.find((section) => section.key === key);
}
