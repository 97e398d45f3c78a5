import { z } from 'zod';
import { readCsvRows } from './read-csv-rows';
import { optionalAddressCell, textCell } from './table-cells';
import type { TableRows } from './table-rows';

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

/** Several names in one cell: "level designer ; game level designer". */
const namesCell = textCell.transform((text) =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);

const row = z
  .object({
    anglais: namesCell.refine((names) => names.length > 0, 'la case est vide'),
    feminin: textCell,
    masculin: textCell,
    source: textCell,
    adresse: optionalAddressCell,
  })
  .transform(
    ({ anglais, feminin, masculin, source, adresse }): OfficialTerm => ({
      foreign: anglais,
      feminine: feminin,
      masculine: masculin,
      source,
      url: adresse,
    }),
  );

/**
 * Reads the French terms that the State recommends for English job names: `anglais,feminin,masculin,source,adresse`, one term a line, the
 * English names separated by ";". Gives them in the order of the file; a line that does not follow is reported.
 */
export function parseOfficialTerms(csv: string, file: string): TableRows<OfficialTerm> {
  return readCsvRows(csv, file, row);
}
