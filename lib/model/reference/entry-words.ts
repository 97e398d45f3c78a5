import { z } from 'zod';
import { foldText } from '@/lib/text/fold-text';
import { readCsvRows } from './read-csv-rows';
import { textCell } from './table-cells';
import type { TableRows } from './table-rows';

/** A word that people say for a level, an interest, a status, a domain or a training: "en plein air", "auto-entrepreneur". */
export interface EntryWord {
  word: string;
  kind: 'level' | 'interest' | 'status' | 'domain' | 'training';
  /** What it stands for, as the sheets write it; what no sheet has means nothing. */
  name: string;
}

const kinds = {
  niveau: 'level',
  interet: 'interest',
  statut: 'status',
  domaine: 'domain',
  formation: 'training',
} as const;

const row = z
  .object({
    mot: textCell.refine((word) => word === '' || foldText(word) !== '', 'un mot a au moins une lettre ou un chiffre'),
    type: z.enum(['niveau', 'interet', 'statut', 'domaine', 'formation']),
    nom: textCell,
  })
  .transform(({ mot, type, nom }): EntryWord => ({ word: mot, kind: kinds[type], name: nom }));

/**
 * Reads the words that people say for a way into the collection: `mot,type,nom`, one thing a line; a word may stand for several.
 * A line that does not follow is left out and reported.
 */
export function parseEntryWords(csv: string, file: string): TableRows<EntryWord> {
  return readCsvRows(csv, file, row);
}
