import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameNeighbours, recover, swap } from '@/lib/disk/swap-folder.mjs';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'swap-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const places = () => nameNeighbours(path.join(parent, 'site'), 'build');
function put(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'a'), text);
}
const read = () => readFileSync(path.join(places().folder, 'a'), 'utf8');

describe('swap', () => {
  it.each([true, false])('puts the new folder in its place, where there was one (%s)', (hadOne) => {
    if (hadOne) put(places().folder, 'old');
    put(places().staging, 'new');
    swap(places());
    expect(read()).toBe('new');
    expect(readdirSync(parent)).toEqual(['site']);
  });

  it('leaves the old one where there is no new one', () => {
    put(places().folder, 'old');
    expect(() => swap(places())).toThrow();
    expect(read()).toBe('old');
    expect(readdirSync(parent)).toEqual(['site']);
  });
});

describe('recover', () => {
  it.each([
    ['before the first rename', ['folder', 'staging'], 'old'],
    ['between the two', ['previous', 'staging'], 'old'],
    ['between the two, and somebody made an empty folder', ['previous', 'staging', 'empty'], 'old'],
    ['after the second', ['previous', 'taken'], 'new'],
  ])('puts right what was stopped %s', (_, present, text) => {
    const { folder, staging, previous } = places();
    for (const one of present) {
      if (one === 'folder') put(folder, 'old');
      if (one === 'taken') put(folder, 'new');
      if (one === 'previous') put(previous, 'old');
      if (one === 'staging') put(staging, 'half');
      if (one === 'empty') mkdirSync(folder);
    }
    recover(places());
    expect(read()).toBe(text);
    expect(readdirSync(parent)).toEqual(['site']);
  });

  it('has nothing to do where nothing was', () => {
    recover(places());
    expect(existsSync(places().folder)).toBe(false);
  });
});
