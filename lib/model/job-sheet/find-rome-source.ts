import type { Source } from './job-sheet';

/** Key of the ROME among the sources of a sheet, as the import writes it. */
export const ROME_SOURCE_KEY = 'rome';

/**
 * Finds the version of the ROME that the labels and the names of a sheet come from.
 * @returns the source whose key is "rome", or begins with "rome-" ("rome-2025"); undefined where the sheet names none
 */
export function findRomeSource(sources: readonly Source[]): Source | undefined {
  return sources.find(({ key }) => key === ROME_SOURCE_KEY || key.startsWith(`${ROME_SOURCE_KEY}-`));
}
