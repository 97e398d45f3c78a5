import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readContentFiles } from '@/lib/content/source';
import { REFERENCE_TABLES } from '@/lib/model/reference/registry';

let project = '';
let folder = '';
/** A project whose content has every table, and a folder of sheets that has none. */
beforeEach(() => {
  project = mkdtempSync(path.join(os.tmpdir(), 'project-'));
  folder = path.join(project, 'mine');
  for (const name of ['content', 'mine']) mkdirSync(path.join(project, name, 'referentiels'), { recursive: true });
  for (const { path: table } of Object.values(REFERENCE_TABLES))
    writeFileSync(path.join(project, 'content', table), 'x');
  vi.spyOn(process, 'cwd').mockReturnValue(project);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(project, { recursive: true });
});

const smic = REFERENCE_TABLES.smic.path;
const textOf = (file: { bytes: Uint8Array } | null) => file && Buffer.from(file.bytes).toString('utf8');

describe('a reference table', () => {
  it('is the folder’s own, else the bundled one', () => {
    expect(textOf(readContentFiles(folder).smic)).toBe('x');
    writeFileSync(path.join(folder, smic), 'y');
    expect(textOf(readContentFiles(folder).smic)).toBe('y');
  });

  it('stops everything where it is nowhere, or empty, and says what to do', () => {
    writeFileSync(path.join(project, 'content', smic), '');
    expect(() => readContentFiles(folder)).toThrow(/smic\.csv » est vide.*git checkout content\/referentiels/);
    rmSync(path.join(project, 'content', smic));
    expect(() => readContentFiles(folder)).toThrow(/smic\.csv » manque/);
    writeFileSync(path.join(folder, smic), 'y');
    expect(textOf(readContentFiles(folder).smic)).toBe('y');
  });

  it('may be missing where only an import makes it', () => {
    rmSync(path.join(project, 'content', REFERENCE_TABLES.romeAppellations.path));
    expect(readContentFiles(folder).romeAppellations).toBeNull();
  });

  it('is not passed over in silence where a folder bears its name', () => {
    mkdirSync(path.join(folder, smic));
    expect(readContentFiles(folder).unread).toMatchObject([
      { path: smic, reason: 'ce n’est pas un fichier ordinaire' },
    ]);
  });
});
