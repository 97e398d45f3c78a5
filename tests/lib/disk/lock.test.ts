import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '@/lib/disk/lock.mjs';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lock-'));
  lock = path.join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const take = () => takeLock(lock, (owner) => `taken by ${owner}`);

describe('takeLock', () => {
  it.each([
    ['nobody', undefined],
    ['a process that has ended', '999999999 1'],
    ['another process, whose number is now somebody else’s', `${process.ppid} 1`],
    ['a write that found the disk full', ''],
  ])('takes what belongs to %s', (_, text) => {
    if (text !== undefined) writeFileSync(lock, text);
    take();
    expect(readFileSync(lock, 'utf8').split(' ')[0]).toBe(String(process.pid));
  });

  it('refuses what belongs to a process that runs', () => {
    writeFileSync(lock, String(process.ppid));
    expect(take).toThrow(`taken by ${process.ppid}`);
    expect(readFileSync(lock, 'utf8')).toBe(String(process.ppid));
  });

  it('says that something else has its name, and leaves nothing where there is no folder', () => {
    mkdirSync(lock);
    expect(take).toThrow('n’est pas un fichier');
    lock = path.join(folder, 'none', 'lock');
    expect(take).toThrow('ENOENT');
    expect(existsSync(lock)).toBe(false);
  });
});
