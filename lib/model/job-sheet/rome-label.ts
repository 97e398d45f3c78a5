import type { JobSheet } from './job-sheet';

/** The label that a sheet gives to one of its ROME codes; undefined where it gives none. A sheet may call a code anything, "constructor" too. */
export function romeLabel({ romeLabels }: Pick<JobSheet, 'romeLabels'>, code: string): string | undefined {
  return Object.hasOwn(romeLabels, code) ? romeLabels[code] : undefined;
}
