import { z } from 'zod';
import { foldText } from '@/lib/text/fold-text';
import { readCsvRows } from './read-csv-rows';
import { textCell } from './table-cells';
import type { TableRows } from './table-rows';

/** A word that people say for one job or several: "nounou", "drh", "prof". */
export interface EverydayWord {
  word: string;
  /** Names, or other names, of the jobs meant; those that no sheet bears mean nothing. */
  names: readonly string[];
}

const row = z.object({
  mot: textCell.refine((word) => word === '' || foldText(word) !== '', 'un mot a au moins une lettre ou un chiffre'),
  metier: textCell,
});

/**
 * Reads the words that people say for a job and that no sheet bears: `mot,metier`, one job a line. Lines of the same word, case and accents
 * aside, are brought together; words and names keep the order of the file. A line that does not follow is reported.
 */
export function parseEverydayWords(csv: string, file: string): TableRows<EverydayWord> {
  const { rows, diagnostics } = readCsvRows(csv, file, row);
  const words = new Map<string, { word: string; names: string[] }>();
  for (const { mot, metier } of rows) {
    const known = words.get(foldText(mot));
    if (!known) words.set(foldText(mot), { word: mot, names: [metier] });
    else if (!known.names.includes(metier)) known.names.push(metier);
  }
  return { rows: [...words.values()], diagnostics };
}
