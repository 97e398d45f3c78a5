import { z } from 'zod';
import { readCsvRows } from './read-csv-rows';
import { amountCell, dateCell, optionalTextCell, textCell } from './table-cells';
import type { TableRows } from './table-rows';

/** One step of the SMIC: in force from `from` until the next step. Euros, gross. */
export interface SmicStep {
  from: string;
  hourly: number;
  monthly: number;
  text: string;
  url: string | null;
}

const row = z
  .object({
    'en-vigueur-depuis': dateCell,
    'horaire-brut': amountCell,
    'mensuel-brut-35h': amountCell,
    texte: textCell,
    adresse: optionalTextCell,
  })
  .transform(
    (cells): SmicStep => ({
      from: cells['en-vigueur-depuis'],
      hourly: cells['horaire-brut'],
      monthly: cells['mensuel-brut-35h'],
      text: cells.texte,
      url: cells.adresse,
    }),
  );

/**
 * Reads the dated steps of the SMIC: `en-vigueur-depuis,horaire-brut,mensuel-brut-35h,texte,adresse`, one a line,
 * euros gross. Gives them oldest first; a line that does not follow is reported.
 */
export function parseSmic(csv: string, file: string): TableRows<SmicStep> {
  const { rows, diagnostics } = readCsvRows(csv, file, row);
  return { rows: rows.sort((a, b) => (a.from < b.from ? -1 : 1)), diagnostics };
}

/**
 * Finds the SMIC in force on a day.
 * @param steps dated steps, oldest first
 * @param date YYYY-MM-DD
 * @returns the last step that began on or before that day; undefined before the first
 */
export function smicAt(steps: readonly SmicStep[], date: string): SmicStep | undefined {
  return steps.findLast((step) => step.from <= date);
}
