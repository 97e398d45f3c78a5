import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearUnpublished, findRelease, nameRelease, showRelease, tidyReleases } from '@/lib/hosting/releases.mjs';

describe('releases', () => {
  let target: string;
  const release = (id: string) => path.join(target, 'releases', id);
  const list = () => readdirSync(path.join(target, 'releases')).sort();

  beforeEach(() => {
    target = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'releases-')));
    for (const id of ['1', '2', '3', '4', '5']) {
      mkdirSync(release(id), { recursive: true });
      writeFileSync(path.join(release(id), 'published'), '');
    }
  });
  afterEach(() => rmSync(target, { recursive: true }));

  it('finds the one that is shown, from any of them', () => {
    showRelease(release('1'), target);
    expect(findRelease(release('2'))).toBe(release('1'));
    showRelease(release('5'), target);
    expect(findRelease(release('2'))).toBe(release('5'));
    expect(readlinkSync(path.join(target, 'current'))).toBe('releases/5');
  });

  it('finds a project by itself where it is not one of several', () => {
    expect(findRelease(target)).toBe(target);
    expect(findRelease(release('1'))).toBe(release('1'));
  });

  it.each([
    ['5', ['3', '4', '5']],
    ['1', ['1', '4', '5']],
  ])('keeps three, that which is shown (%s) among them', (shown, kept) => {
    showRelease(release(shown), target);
    tidyReleases(target, undefined);
    expect(list()).toEqual(kept);
  });

  it('keeps the one that was served before, however old: replicas may run from it still', () => {
    showRelease(release('1'), target);
    const former = showRelease(release('5'), target);
    tidyReleases(target, former);
    expect(list()).toEqual(['1', '4', '5']);
  });

  it.each([
    ['before its mark', 'current.next'],
    ['before its last step', 'current'],
  ])('takes for never published what stopped %s', (_, name) => {
    if (name !== 'current') showRelease(release('4'), target);
    rmSync(path.join(release('5'), 'published'));
    // A folder in the way of the link.
    mkdirSync(path.join(target, name, 'in the way'), { recursive: true });
    expect(() => showRelease(release('5'), target)).toThrow();
    rmSync(path.join(target, name, 'in the way'), { recursive: true });
    if (name !== 'current') rmdirSync(path.join(target, name));
    clearUnpublished(target);
    expect(list()).toEqual(['1', '2', '3', '4']);
    expect(existsSync(path.join(target, 'current.next'))).toBe(false);
  });

  it('lets go of what was never published, and of nothing else', () => {
    showRelease(release('4'), target);
    for (const id of ['2', '4']) rmSync(path.join(release(id), 'published'));
    clearUnpublished(target);
    expect(list()).toEqual(['1', '3', '4', '5']);
  });

  it.each([
    ['2026-11-27T17:00:00.123Z', '20261127170000123'],
    ['1970-01-01T00:00:00.000Z', '20261127000000001'],
  ])('names one after the others whatever the clock says (%s)', (now, id) => {
    rmSync(path.join(target, 'releases'), { recursive: true });
    mkdirSync(release('20261127000000000'), { recursive: true });
    expect(nameRelease(target, new Date(now))).toBe(id);
  });
});
