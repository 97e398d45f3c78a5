import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '@/lib/disk/write-whole.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeWhole', () => {
  it('puts the new text in the place of the old one, and leaves nothing beside', () => {
    const file = path.join(folder, 'a', 'e.json');
    writeWhole(file, 'un');
    writeWhole(file, 'deux');
    expect(readFileSync(file, 'utf8')).toBe('deux');
    expect(readdirSync(path.dirname(file))).toEqual(['e.json']);
  });

  it('writes through a link, and replaces nothing but a file', () => {
    const [file, link] = [path.join(folder, 'e.json'), path.join(folder, 'link')];
    writeFileSync(file, 'un');
    symlinkSync(file, link);
    writeWhole(link, 'deux');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('deux');
    expect(() => writeWhole(folder, 'trois')).toThrow('c’est un dossier');
    rmSync(link);
    symlinkSync('/dev/null', link);
    writeWhole(link, 'trois');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it('says in French what the system refused', () => {
    writeFileSync(path.join(folder, 'f'), '');
    expect(() => writeWhole(path.join(folder, 'f', 'e.json'), 'un')).toThrow(
      /^Impossible d’écrire .* : ce n’est pas un dossier \((?:ENOTDIR|EEXIST)\)\.$/u,
    );
  });
});
