import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listLeftovers, prepareImport, readImported } from '@/tests/faults/import-trial';
import { runKilled } from '@/tests/faults/run-killed';

describe('an import that is killed', () => {
  let place = '';
  beforeAll(() => {
    place = mkdtempSync(path.join(os.tmpdir(), 'killed-'));
  });
  afterAll(() => rmSync(place, { recursive: true }));

  it('leaves the old folder whole, and the next one puts right what it left', { timeout: 60_000 }, async () => {
    const { out, importOf } = prepareImport(place);
    const { code, output, milliseconds } = await runKilled(importOf('2025-01-01'));
    expect(code, output).toBe(0);
    const states = [readImported(out)];
    for (const part of [0.7, 0.95]) {
      await runKilled(importOf('2025-02-02'), milliseconds * part);
      states.push(readImported(out));
    }
    expect((await runKilled(importOf('2025-02-02'))).code).toBe(0);
    const [old, ...found] = states;
    for (const state of found) expect([old, readImported(out)]).toContain(state);
    expect(listLeftovers(out)).toEqual([]);
  });
});
