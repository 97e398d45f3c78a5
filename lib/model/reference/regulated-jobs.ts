import { z } from 'zod';
import { foldText } from '@/lib/text/fold-text';
import { readCsvRows } from './read-csv-rows';
import { optionalAddressCell, textCell } from './table-cells';
import type { TableRows } from './table-rows';

/** A job, or several under one law, that may not be done without the diploma, licence or title that a law names. */
export interface RegulatedJob {
  /** Masculine names; one that ends with "…" stands for all names that begin so. */
  names: readonly string[];
  /** ROME 4.0 codes, each of them for such jobs only. */
  romeCodes: readonly string[];
  /** "Code de la santé publique, articles L4321-1 et L4321-2" */
  law: string;
  /** Where the law can be read; null where the table gives no address. */
  url: string | null;
}

/** True where a job, known by its names and by ROME 4.0 codes, is one that a law reserves. */
export type IsRegulated = (job: { names: readonly string[]; romeCodes?: readonly string[] }) => boolean;

const PREFIX_MARK = '…';

const codesCell = z
  .string()
  .regex(/^(?:[A-N]\d{4}(?: +[A-N]\d{4})*)?$/, 'des codes ROME séparés par une espace sont attendus, par exemple J1404')
  .transform((text) => text.split(/ +/).filter(Boolean));

const row = z.object({ metier: textCell, rome: codesCell, texte: textCell, adresse: optionalAddressCell }).transform(
  ({ metier, rome, texte, adresse }): RegulatedJob => ({
    names: metier
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean),
    romeCodes: rome,
    law: texte,
    url: adresse,
  }),
);

/**
 * Reads the jobs that a law reserves to those who have its diploma: `metier,rome,texte,adresse`, one law a line, names separated by ";" and
 * codes by a space. A line that does not follow is left out and reported.
 */
export function parseRegulatedJobs(csv: string, file: string): TableRows<RegulatedJob> {
  return readCsvRows(csv, file, row);
}

/** Makes the test of the jobs that a table reserves. Names are compared without case and accents. */
export function createRegulatedTest(jobs: readonly RegulatedJob[]): IsRegulated {
  const all = jobs.flatMap(({ names }) => names);
  const whole = new Set(all.filter((name) => !name.endsWith(PREFIX_MARK)).map(foldText));
  const beginnings = all.filter((name) => name.endsWith(PREFIX_MARK)).map(foldText);
  const codes = new Set(jobs.flatMap(({ romeCodes }) => romeCodes));
  return ({ names, romeCodes = [] }) =>
    romeCodes.some((code) => codes.has(code)) ||
    names
      .map(foldText)
      .some((name) => whole.has(name) || beginnings.some((start) => `${name} `.startsWith(`${start} `)));
}
