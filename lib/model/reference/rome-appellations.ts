import { z } from 'zod';
import { readCsvRows } from './read-csv-rows';
import { textCell } from './table-cells';
import type { TableRows } from './table-rows';

/** A name that the ROME gives to what one of its codes covers, as published: "Boulanger / Boulangère". */
export interface RomeAppellation {
  code: string;
  label: string;
}

const row = z.object({
  code: textCell.refine(
    (code) => code === '' || /^[A-N]\d{4}$/.test(code),
    'un code ROME est attendu, par exemple D1102',
  ),
  appellation: textCell,
});

/**
 * Reads the names that the ROME gives to its codes: `code,appellation`, one a line, as an import writes them. A line that does not follow is
 * left out and reported.
 */
export function parseRomeAppellations(csv: string, file: string): TableRows<RomeAppellation> {
  const { rows, diagnostics } = readCsvRows(csv, file, row);
  return { rows: rows.map(({ code, appellation }) => ({ code, label: appellation })), diagnostics };
}
