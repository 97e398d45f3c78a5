import { z } from 'zod';
import { readCsvRows } from './read-csv-rows';
import { textCell } from './table-cells';
import type { TableRows } from './table-rows';

/** A code of the ROME 4.0. */
export interface RomeCodeEntry {
  code: string;
  /** The wider code it was cut from, which older sheets print; itself where it is one of those. */
  parent: string;
  /** As published: "Développeur / Développeuse logiciel". */
  label: string;
}

const codeCell = textCell.refine(
  (code) => code === '' || /^[A-N]\d{4}$/.test(code),
  'un code ROME est attendu, par exemple D1102',
);
const row = z
  .object({ code: codeCell, parent: codeCell, libelle: textCell })
  .transform(({ code, parent, libelle }): RomeCodeEntry => ({ code, parent, label: libelle }));

/**
 * Reads the codes of the ROME 4.0: `code,parent,libelle`, one a line, as an import writes them. A line that does not follow is left out and
 * reported.
 */
export function parseRomeCodes(csv: string, file: string): TableRows<RomeCodeEntry> {
  return readCsvRows(csv, file, row);
}
