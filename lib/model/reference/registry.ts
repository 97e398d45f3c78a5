import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { keysOf, recordOf } from '@/lib/model/record-of';
import { parseEntryWords } from './entry-words';
import { parseEverydayWords } from './everyday-words';
import { parseFacetTexts } from './facet-texts';
import { parseGlossary } from './glossary';
import { parseOfficialTerms } from './official-terms';
import { parseRegulatedJobs } from './regulated-jobs';
import { parseRomeAppellations } from './rome-appellations';
import { parseRomeCodes } from './rome-codes';
import { parseRomeFamilies } from './rome-families';
import { parseSmic } from './smic';
import type { TableRows } from './table-rows';
import { parseWages } from './wages';

interface ReferenceTable {
  /** Relative to the content folder. */
  path: string;
  /** Takes the cleaned text, "" where there is no file, and the file's path for messages. Never throws. */
  parse: (text: string, file: string) => TableRows<unknown>;
}

/**
 * The tables of reference data that a content folder may hold; the bundled one stands where a folder has none of its own.
 * A new one is a type and its parser in a file of this folder, and a line here: the files read, the catalogue and the test builders follow.
 */
export const REFERENCE_TABLES = {
  /** Dated steps of the SMIC, oldest first. */
  smic: { path: 'referentiels/smic.csv', parse: parseSmic },
  /** Wages of the private sector by year, oldest first. */
  wages: { path: 'referentiels/salaires-insee.csv', parse: parseWages },
  /** Public words explained, by term. */
  glossary: { path: 'referentiels/glossaire.yml', parse: parseGlossary },
  /** French terms that the State recommends for English job names. */
  officialTerms: { path: 'referentiels/termes-officiels.csv', parse: parseOfficialTerms },
  /** Words that people say for a job and that no sheet bears. */
  everydayWords: { path: 'referentiels/mots-courants.csv', parse: parseEverydayWords },
  /** Words that people say for a level, an interest, a status, a domain or a training. */
  entryWords: { path: 'referentiels/mots-entrees.csv', parse: parseEntryWords },
  /** Names that the ROME gives to its codes, for the search; empty where none were imported. */
  romeAppellations: { path: 'referentiels/appellations-rome.csv', parse: parseRomeAppellations },
  /** Codes of the ROME 4.0, each with the wider code it was cut from. */
  romeCodes: { path: 'referentiels/codes-rome.csv', parse: parseRomeCodes },
  /** Families of ROME codes, and what to call them. */
  romeFamilies: { path: 'referentiels/familles-rome.csv', parse: parseRomeFamilies },
  /** Jobs that a law reserves to those who have its diploma, licence or title. */
  regulatedJobs: { path: 'referentiels/metiers-reglementes.csv', parse: parseRegulatedJobs },
  /** What domains, interests and statuses cover. */
  facetTexts: { path: 'referentiels/entrees.yml', parse: parseFacetTexts },
} as const satisfies Record<string, ReferenceTable>;

export type ReferenceTableName = keyof typeof REFERENCE_TABLES;

/** The rows of every table, by its name. */
export type ReferenceTables = {
  readonly [Name in keyof typeof REFERENCE_TABLES]: Readonly<
    ReturnType<(typeof REFERENCE_TABLES)[Name]['parse']>['rows']
  >;
};

/** Makes one value of each table. */
export function mapReferenceTables<Value>(
  toValue: (table: ReferenceTable, name: ReferenceTableName) => Value,
): Record<ReferenceTableName, Value> {
  return recordOf(keysOf(REFERENCE_TABLES), (name) => toValue(REFERENCE_TABLES[name], name));
}

/** Reads every table. Takes the cleaned text of each, "" where there is none; a row that does not follow is left out and reported. */
export function readReferenceTables(texts: Record<ReferenceTableName, string>): {
  tables: ReferenceTables;
  diagnostics: Diagnostic[];
} {
  const read = mapReferenceTables(({ path, parse }, name) => parse(texts[name], path));
  return {
    tables: mapReferenceTables((_, name) => read[name].rows) as ReferenceTables,
    diagnostics: Object.values(read).flatMap(({ diagnostics }) => diagnostics),
  };
}
