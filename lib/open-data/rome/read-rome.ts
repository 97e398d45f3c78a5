import { CsvError, parse } from 'csv-parse/sync';
import type { RomeCode, RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';
import { UnreadableInput } from '@/lib/open-data/unreadable-input';

/** Gives the text of the first file of the folder whose name matches; null where there is none. */
export type ReadText = (name: RegExp) => { file: string; text: string } | null;

const EXPECTED =
  'On attend le dossier des fichiers CSV du ROME 4.0 publiés par France Travail (unix_referentiel_code_rome_v….csv et les autres).';

/**
 * Reads the published ROME files. File names carry the version, so they are looked up by what stays.
 * @throws {UnreadableInput} where the codes, names or mobilities are missing, or a table is not what it should be
 */
export function readRome(readText: ReadText, folder: string): RomeReferenceData {
  const rows = (name: RegExp, columns: readonly string[]) => {
    const found = readText(name);
    if (!found)
      throw new UnreadableInput(
        folder,
        `Aucun fichier « ${name.source.replace(/[\^$\\]|\.\*/g, '')}….csv ».`,
        EXPECTED,
      );
    return readTable(found, columns);
  };
  const codes = new Map<string, RomeCode>();
  const regulatedCodes = new Set<string>();
  for (const row of rows(/^unix_referentiel_code_rome_v.*\.csv$/i, ['code_rome', 'libelle_rome'])) {
    const code = row.code_rome ?? '';
    codes.set(code, { code, label: row.libelle_rome ?? '', parent: row.code_rome_parent || code });
    if (row.emploi_reglemente === 'O') regulatedCodes.add(code);
  }
  const names = rows(/^unix_referentiel_appellation_v.*\.csv$/i, ['code_rome', 'libelle_appellation_long']);
  const mobilityRows = rows(/^unix_rubrique_mobilite_v.*\.csv$/i, ['code_rome', 'code_rome_cible', 'numero_ordre']);
  mobilityRows.sort((a, b) => Number(a.numero_ordre) - Number(b.numero_ordre));
  return {
    ...readVersion(readText(/^version\.txt$/i)?.text ?? ''),
    codes,
    appellations: group(names, 'code_rome', 'libelle_appellation_long'),
    rareAppellations: new Set(
      names.filter(({ peu_usite }) => peu_usite === 'O').map((row) => row.libelle_appellation_long ?? ''),
    ),
    mobilities: group(mobilityRows, 'code_rome', 'code_rome_cible'),
    regulatedCodes,
  };
}

/** "Titre/commentaire :  ROME 4.0 version 60 - 25M09" and "Date de publication : 18/09/2025". */
function readVersion(text: string): { name: string; date: string | null } {
  const name = /(ROME\s+[\d.]+\s+version\s+\d+)/i.exec(text)?.[1]?.replace(/\s+/g, ' ');
  const [, day, month, year] = /Date de publication\s*:\s*(\d{2})\/(\d{2})\/(\d{4})/i.exec(text) ?? [];
  return { name: name ?? 'ROME 4.0', date: year ? `${year}-${month}-${day}` : null };
}

type Row = Record<string, string>;

function readTable({ file, text }: { file: string; text: string }, columns: readonly string[]): Row[] {
  let rows: Row[];
  try {
    rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true });
  } catch (cause) {
    const line = cause instanceof CsvError ? Number(cause.lines ?? 1) : 1;
    throw new UnreadableInput(
      file,
      'Ce n’est pas un tableau CSV lisible.',
      'Un guillemet n’est sans doute pas fermé.',
      { line, column: 1 },
    );
  }
  const missing = columns.find((column) => rows[0]?.[column] === undefined);
  if (missing) {
    throw new UnreadableInput(
      file,
      rows.length === 0 ? 'Ce tableau est vide.' : `La colonne « ${missing} » manque.`,
      EXPECTED,
      { line: 1, column: 1 },
    );
  }
  return rows;
}

function group(rows: readonly Row[], key: string, value: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const list = groups.get(row[key] ?? '');
    const item = row[value] ?? '';
    if (!list) groups.set(row[key] ?? '', [item]);
    else if (!list.includes(item)) list.push(item);
  }
  return groups;
}
