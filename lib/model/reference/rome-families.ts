import { z } from 'zod';
import { readCsvRows } from './read-csv-rows';
import { optionalTextCell, textCell } from './table-cells';
import type { TableRows } from './table-rows';

/** A family of ROME codes ("domaine professionnel"): those that begin with the same three signs. */
export interface RomeFamily {
  /** "D12" */
  code: string;
  /** What to call it in a sentence: "commerce de détail et services à la personne". */
  name: string;
}

const row = z
  .object({
    code: textCell.refine(
      (code) => code === '' || /^[A-N]\d{2}$/.test(code),
      'une lettre de A à N et deux chiffres sont attendus, par exemple D11',
    ),
    libelle: textCell,
    'en-clair': optionalTextCell,
  })
  .transform(
    ({ code, libelle, 'en-clair': plain }): RomeFamily => ({
      code,
      name: plain ?? libelle.charAt(0).toLowerCase() + libelle.slice(1),
    }),
  );

/**
 * Reads the families of the ROME: `code,libelle,en-clair`, one a line. `libelle` is the published wording; `en-clair`, where it is filled, is
 * said instead. A line that does not follow is left out and reported.
 */
export function parseRomeFamilies(csv: string, file: string): TableRows<RomeFamily> {
  return readCsvRows(csv, file, row);
}
