import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutputFolder } from '@/lib/open-data/disk/output-folder';

let parent = '';
let out = '';
beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'import-'));
  out = path.join(parent, 'contenu');
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

function importFiles(files: Record<string, string>, options = { dryRun: false, overwrite: false }) {
  const folder = openOutputFolder(out, options);
  try {
    for (const [file, text] of Object.entries(files)) folder.write(file, Buffer.from(text));
    return folder.commit();
  } finally {
    folder.discard();
  }
}
const read = (file: string) => readFileSync(path.join(out, file), 'utf8');
const two = { 'metiers/a.md': 'a\n', 'metiers/b.md': 'b\n' };

describe('a folder that an import writes', () => {
  it('holds what was written, and nothing stays beside it', () => {
    expect(importFiles(two)).toEqual({ written: 2, unchanged: 0, removed: 0, carried: 0 });
    expect(read('metiers/a.md')).toBe('a\n');
    expect(readdirSync(parent)).toEqual(['contenu']);
  });

  it('has the same bytes after the same import', () => {
    importFiles(two);
    const before = read('.import.json');
    expect(importFiles({ 'metiers/b.md': 'b\n', 'metiers/a.md': 'a\n' })).toMatchObject({ written: 2, unchanged: 2 });
    expect(read('.import.json')).toBe(before);
  });

  it('loses the sheets that the new import does not have', () => {
    importFiles(two);
    expect(importFiles({ 'metiers/a.md': 'A\n' })).toMatchObject({ written: 1, unchanged: 0, removed: 1 });
    expect(readdirSync(path.join(out, 'metiers'))).toEqual(['a.md']);
  });

  it('keeps what an editor added', () => {
    importFiles(two);
    mkdirSync(path.join(out, 'referentiels'));
    writeFileSync(path.join(out, 'referentiels/smic.csv'), 'x');
    writeFileSync(path.join(out, 'metiers/mien.md'), 'm');
    expect(importFiles(two)).toMatchObject({ carried: 2 });
    expect(importFiles(two)).toMatchObject({ carried: 2 });
    expect([read('metiers/mien.md'), read('referentiels/smic.csv')]).toEqual(['m', 'x']);
  });

  it('is reached through a link, which stays', () => {
    mkdirSync(path.join(parent, 'vrai'));
    symlinkSync(path.join(parent, 'vrai'), out);
    importFiles(two);
    expect(readdirSync(path.join(parent, 'vrai', 'metiers'))).toEqual(['a.md', 'b.md']);
    expect(readdirSync(parent).sort()).toEqual(['contenu', 'vrai']);
  });
});

describe('an import that does not reach its end', () => {
  it('leaves the old folder whole', () => {
    importFiles(two);
    const folder = openOutputFolder(out, { dryRun: false, overwrite: false });
    folder.write('metiers/a.md', Buffer.from('A\n'));
    expect(read('metiers/a.md')).toBe('a\n');
    folder.discard();
    expect(readdirSync(parent)).toEqual(['contenu']);
    expect([read('metiers/a.md'), read('metiers/b.md')]).toEqual(['a\n', 'b\n']);
  });

  it('and was stopped between the two renames is put right by the next one', () => {
    importFiles(two);
    writeFileSync(path.join(out, 'metiers/mien.md'), 'm');
    renameSync(out, path.join(parent, '.contenu.import-old'));
    mkdirSync(path.join(parent, '.contenu.import-new'));
    writeFileSync(path.join(parent, '.contenu.import-new/x.md'), 'à moitié');
    expect(importFiles(two)).toMatchObject({ unchanged: 2, carried: 1 });
    expect(readdirSync(parent)).toEqual(['contenu']);
    expect(existsSync(path.join(out, 'x.md'))).toBe(false);
  });

  it('and was stopped before the old folder went is put right too', () => {
    importFiles(two);
    mkdirSync(path.join(parent, '.contenu.import-old'));
    importFiles(two);
    expect(readdirSync(parent)).toEqual(['contenu']);
  });

  it('leaves a lock that the next one takes over, unless it is still running', () => {
    writeFileSync(path.join(parent, '.contenu.import-lock'), '999999999');
    expect(importFiles(two)).toMatchObject({ written: 2 });
    writeFileSync(path.join(parent, '.contenu.import-lock'), String(process.ppid));
    expect(() => importFiles(two)).toThrow(/Un autre import/);
    expect(existsSync(path.join(parent, '.contenu.import-lock'))).toBe(true);
  });
});

describe('a disk that refuses', () => {
  it('leaves the old folder, and says so and why', () => {
    importFiles(two);
    const folder = openOutputFolder(out, { dryRun: false, overwrite: false });
    expect(() => folder.write('x'.repeat(300), Buffer.from('x'))).toThrow(
      /contenu » n’est pas changé : .*le nom est trop long \(ENAMETOOLONG\)\.$/,
    );
    folder.discard();
    expect([readdirSync(parent), read('metiers/a.md')]).toEqual([['contenu'], 'a\n']);
  });
});

describe('a dry run', () => {
  it('says the same and writes nothing', () => {
    const options = { dryRun: true, overwrite: false };
    expect(importFiles(two, options)).toMatchObject({ written: 2, unchanged: 0 });
    expect(readdirSync(parent)).toEqual([]);
    importFiles(two);
    expect(importFiles({ 'metiers/a.md': 'a\n' }, options)).toMatchObject({ written: 1, unchanged: 1, removed: 1 });
    expect(read('metiers/b.md')).toBe('b\n');
  });
});

describe('sheets edited by hand', () => {
  it('stop the import with their list, unless it is told to write over them', () => {
    importFiles(two);
    writeFileSync(path.join(out, 'metiers/b.md'), 'à moi\n');
    expect(() => importFiles(two)).toThrow(/modifiées à la main.*\n {4}metiers\/b\.md\n.*--overwrite/s);
    expect(read('metiers/b.md')).toBe('à moi\n');
    expect(importFiles(two, { dryRun: false, overwrite: true })).toMatchObject({ unchanged: 1 });
    expect(read('metiers/b.md')).toBe('b\n');
  });

  it('or added under a name that the import now takes stop it too', () => {
    importFiles({ 'metiers/a.md': 'a\n' });
    writeFileSync(path.join(out, 'metiers/b.md'), 'à moi\n');
    expect(() => importFiles(two)).toThrow(/portent le nom.*\n {4}metiers\/b\.md/s);
    expect(read('metiers/b.md')).toBe('à moi\n');
    expect(readdirSync(parent)).toEqual(['contenu']);
  });
});

describe('a folder that is not an import', () => {
  it.each([
    ['a project', 'package.json', '{}', /est un projet/],
    ['a folder of something else', 'notes.md', 'x', /ne vient pas d’un import/],
    ['a folder with another marker', '.import.json', '{"format":9}', /ne vient pas d’un import/],
  ])('such as %s is refused and left alone', (_, file, text, message) => {
    mkdirSync(out);
    writeFileSync(path.join(out, file), text);
    expect(() => importFiles(two)).toThrow(message);
    expect([readdirSync(parent), readdirSync(out)]).toEqual([['contenu'], [file]]);
  });

  it('such as a file, or a place below a file, is refused', () => {
    writeFileSync(out, 'x');
    expect(() => importFiles(two)).toThrow(/est un fichier/);
    out = path.join(out, 'sous', 'dossier');
    expect(() => importFiles(two)).toThrow(/Impossible de créer/);
    expect(readdirSync(parent)).toEqual(['contenu']);
  });

  it('but empty is taken', () => {
    mkdirSync(out);
    expect(importFiles(two)).toMatchObject({ written: 2 });
  });
});
