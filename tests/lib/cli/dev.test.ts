import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

it.skipIf(process.platform === 'win32')('npm run dev leaves the files that a built site beside it serves', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dev-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [commands, programs, assets] = ['lib/cli', 'node_modules/.bin', 'public/assets'].map((name) => {
    mkdirSync(path.join(folder, name), { recursive: true });
    return path.join(folder, name);
  }) as [string, string, string];
  for (const name of ['dev', 'find-port', 'run-command'])
    cpSync(`lib/cli/${name}.mjs`, path.join(commands, `${name}.mjs`));
  for (const name of ['tsx', 'next']) {
    writeFileSync(path.join(programs, name), '#!/bin/sh\nexit 1\n');
    chmodSync(path.join(programs, name), 0o755);
  }
  for (const name of ['site.0123456789.css', 'builds.json']) writeFileSync(path.join(assets, name), '');
  writeFileSync(path.join(assets, 'manifest.json'), '{"styles":"/assets/site.0123456789.css"}');

  const { status } = spawnSync(process.execPath, [path.join(commands, 'dev.mjs')], { timeout: 20_000 });
  expect(status).toBe(1);
  expect(readdirSync(assets).sort()).toEqual(['builds.json', 'site.0123456789.css']);
});
