import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { watchContent } from '@/lib/content/watch-content';

function aFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'watch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'metiers'));
  return folder;
}

it('calls back once for several writes to a sheet, and for a new sheet', async () => {
  const folder = aFolder();
  const onChange = vi.fn();
  const stop = watchContent(folder, onChange);
  const sheet = path.join(folder, 'metiers', 'verrier.md');
  writeFileSync(sheet, 'a');
  writeFileSync(sheet, 'b');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 2000);
  writeFileSync(path.join(folder, 'collection.yml'), 'nom: essai');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), 2000);
  stop();
});

it('is silent once stopped, and where a folder is missing', async () => {
  const folder = aFolder();
  const onChange = vi.fn();
  const stop = watchContent(folder, onChange);
  stop();
  writeFileSync(path.join(folder, 'metiers', 'verrier.md'), 'a');
  await wait(200);
  expect(onChange).not.toHaveBeenCalled();
  expect(() => watchContent(path.join(folder, 'absent'), onChange)()).not.toThrow();
});
