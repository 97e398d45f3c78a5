import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFile, openSheetFolder } from '@/lib/open-data/disk/input-files';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'input-'));
  file = path.join(folder, 'a.md');
  writeFileSync(file, '# a\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function readAll(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const read: Uint8Array[] = [];
  for await (const piece of pieces) read.push(piece);
  return Buffer.concat(read).toString('utf8');
}

describe('a file of an import', () => {
  it('is read as often as asked', async () => {
    const open = openFile(file);
    expect([await readAll(open()), await readAll(open())]).toEqual(['# a\n', '# a\n']);
  });

  it('stops the import where it has changed between two readings', async () => {
    const open = openFile(file);
    await readAll(open());
    appendFileSync(file, 'encore\n');
    await expect(readAll(open())).rejects.toThrow(/a\.md {2}Ce fichier a changé pendant l’import/);
  });

  it('stops it as a sheet too, changed or gone', () => {
    const sheets = openSheetFolder(folder, 'metiers');
    expect(Buffer.from(sheets.read(file)).toString('utf8')).toBe('# a\n');
    appendFileSync(file, 'encore\n');
    expect(() => sheets.read(file)).toThrow(/a changé pendant l’import/);
    rmSync(file);
    expect(() => sheets.read(file)).toThrow(/illisible : le fichier ou le dossier n’existe pas \(ENOENT\)/);
  });

  it.each([
    ['a pipe', () => spawnSync('mkfifo', [path.join(folder, 'b.md')])],
    ['a link to nothing', () => symlinkSync(path.join(folder, 'nothing'), path.join(folder, 'b.md'))],
  ])('is refused where it is %s, which would be waited for', (_, make) => {
    make();
    const sheets = openSheetFolder(folder, 'metiers');
    expect(() => sheets.read(path.join(folder, 'b.md'))).toThrow(/b\.md {2}Ce fichier est illisible/);
  });
});
