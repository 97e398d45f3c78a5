import { z } from 'zod';
import { readCsvRows } from './read-csv-rows';
import { amountCell, optionalAddressCell, optionalAmountCell, textCell, yearCell } from './table-cells';
import type { TableRows } from './table-rows';

/** Wages of the private sector in one year: euros a month, full-time equivalent. */
export interface WageYear {
  year: number;
  meanNet: number;
  medianNet: number;
  /** One employee in ten earns less. */
  firstDecileNet: number;
  /** One employee in ten earns more. */
  lastDecileNet: number;
  /** Null where the source gives no gross figure. */
  meanGross: number | null;
  /** Who is counted. */
  scope: string;
  source: string;
  url: string | null;
}

const row = z
  .object({
    annee: yearCell,
    'moyenne-net': amountCell,
    'mediane-net': amountCell,
    'd1-net': amountCell,
    'd9-net': amountCell,
    'moyenne-brut': optionalAmountCell,
    champ: textCell,
    source: textCell,
    adresse: optionalAddressCell,
  })
  .transform(
    (cells): WageYear => ({
      year: cells.annee,
      meanNet: cells['moyenne-net'],
      medianNet: cells['mediane-net'],
      firstDecileNet: cells['d1-net'],
      lastDecileNet: cells['d9-net'],
      meanGross: cells['moyenne-brut'],
      scope: cells.champ,
      source: cells.source,
      url: cells.adresse,
    }),
  );

/**
 * Reads the yearly wages of the private sector: euros a month in full-time equivalent, one year a line.
 * Gives them oldest first; a line that does not follow is reported.
 */
export function parseWages(csv: string, file: string): TableRows<WageYear> {
  const { rows, diagnostics } = readCsvRows(csv, file, row);
  return { rows: rows.sort((a, b) => a.year - b.year), diagnostics };
}
