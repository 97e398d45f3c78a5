import { z } from 'zod';
import { readCsvRows } from './read-csv-rows';
import {
  amountCell,
  dateCell,
  optionalAddressCell,
  optionalAmountCell,
  optionalTextCell,
  textCell,
} from './table-cells';
import type { TableRows } from './table-rows';

/** One step of the SMIC: in force from `from` until the next step. Euros, gross. */
export interface SmicStep {
  from: string;
  hourly: number;
  monthly: number;
  text: string;
  url: string | null;
  /** What is left of it, as published; null where that is not known. */
  net: PublishedNet | null;
}

/** Net pay of a full-time month at the SMIC: euros. */
export interface PublishedNet {
  monthly: number;
  source: string;
  url: string | null;
}

const row = z
  .object({
    'en-vigueur-depuis': dateCell,
    'horaire-brut': amountCell,
    'mensuel-brut-35h': amountCell,
    texte: textCell,
    adresse: optionalAddressCell,
    // A table made before the site knew net amounts lacks these columns.
    'net-mensuel-35h': optionalAmountCell.optional(),
    'source-net': optionalTextCell,
    'adresse-net': optionalAddressCell,
  })
  .refine((cells) => !cells['net-mensuel-35h'] || cells['source-net'], {
    path: ['source-net'],
    message: 'un montant net est donné, mais pas sa source',
  })
  .transform(
    (cells): SmicStep => ({
      from: cells['en-vigueur-depuis'],
      hourly: cells['horaire-brut'],
      monthly: cells['mensuel-brut-35h'],
      text: cells.texte,
      url: cells.adresse,
      net: toNet(cells['net-mensuel-35h'] ?? null, cells['source-net'], cells['adresse-net']),
    }),
  );

function toNet(monthly: number | null, source: string | null, url: string | null): PublishedNet | null {
  return monthly && source ? { monthly, source, url } : null;
}

/**
 * Reads the dated steps of the SMIC, one a line: `en-vigueur-depuis,horaire-brut,mensuel-brut-35h,texte,adresse`, euros gross, then
 * `net-mensuel-35h,source-net,adresse-net`, empty where no net amount is known. Gives them oldest first; a line that does not follow is reported.
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
