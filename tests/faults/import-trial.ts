import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nameNeighbours } from '@/lib/disk/swap-folder.mjs';
import { anOfficialFile, anOfficialRecord } from '@/tests/builders/official-xml';
import { fingerprintFolder } from './fingerprint';
import type { Work } from './run-killed';

const SHEETS = 60;

/** Makes an official file of a date in a folder; the import of another date writes other bytes into every sheet. */
export function prepareImport(folder: string): { out: string; importOf: (date: string) => Work } {
  mkdirSync(folder, { recursive: true });
  const records = Array.from({ length: SHEETS }, (_, index) =>
    anOfficialRecord({
      identifiant: `MET.${index + 1}`,
      nom_metier: `luthier${letters(index)}/luthière${letters(index)}`,
      libelle_feminin: `luthière${letters(index)}`,
      libelle_masculin: `luthier${letters(index)}`,
    }),
  );
  const file = path.join(folder, 'fiches.xml');
  writeFileSync(file, anOfficialFile(...records));
  const out = path.join(folder, 'contenu');
  const importOf = (date: string): Work => ({
    args: ['--import', 'tsx', 'lib/cli/sheets.ts', 'import', '--fiches', file, '--out', out, '--date', date],
    folder: process.cwd(),
  });
  return { out, importOf };
}

/** 0 → "aa", 1 → "ab": names of jobs have no digit. */
function letters(index: number): string {
  return String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));
}

/**
 * What the next import will find of the folder: the folder itself, or the old one that waits beside it.
 * @returns a fingerprint
 */
export function readImported(out: string): string {
  const found = fingerprintFolder(out);
  return found === 'none' ? fingerprintFolder(nameNeighbours(out, 'import').previous) : found;
}

/** What stands beside the folder and the file that it was made from. */
export function listLeftovers(out: string): string[] {
  return readdirSync(path.dirname(out)).filter((name) => name.startsWith('.'));
}
