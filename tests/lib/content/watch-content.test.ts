import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { watchContent } from '@/lib/content/watch-content';

// The system tells of changes when it likes; only the moment that follows is on our clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Until a change has been seen, and so until a call is due. */
const changeSeen = () => expect.poll(() => vi.getTimerCount(), { timeout: 5_000 }).toBe(1);

function aFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'watch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'metiers'));
  return folder;
}

it('calls back once for several writes to a sheet, a moment later, and again for another file', async () => {
  const folder = aFolder();
  const onChange = vi.fn();
  const stop = watchContent(folder, onChange);
  const sheet = path.join(folder, 'metiers', 'verrier.md');
  writeFileSync(sheet, 'a');
  writeFileSync(sheet, 'b');
  await changeSeen();
  expect(onChange).not.toHaveBeenCalled();
  vi.advanceTimersByTime(80);
  expect(onChange).toHaveBeenCalledTimes(1);
  writeFileSync(path.join(folder, 'collection.yml'), 'nom: essai');
  await changeSeen();
  vi.advanceTimersByTime(80);
  expect(onChange).toHaveBeenCalledTimes(2);
  stop();
});

it('is silent once stopped, and where a folder is missing', async () => {
  const folder = aFolder();
  const onChange = vi.fn();
  const witness = vi.fn();
  watchContent(folder, onChange)();
  const stop = watchContent(folder, witness);
  writeFileSync(path.join(folder, 'metiers', 'verrier.md'), 'a');
  await changeSeen();
  vi.advanceTimersByTime(80);
  stop();
  expect(witness).toHaveBeenCalledTimes(1);
  expect(onChange).not.toHaveBeenCalled();
  expect(() => watchContent(path.join(folder, 'absent'), onChange)()).not.toThrow();
});
