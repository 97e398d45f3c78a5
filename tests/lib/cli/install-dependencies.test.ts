import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { chooseDependencies, explainOldNode, needsInstall } from '@/lib/cli/install-dependencies.mjs';

it.each(['20.20.0', '20.21.3', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(explainOldNode(version)).toBeUndefined();
});

it.each(['20.19.9', '18.20.1'])('Node %s is refused, and the message says which one to install', (version) => {
  expect(explainOldNode(version)).toMatch(/Node 20\.20/);
});

it('installs when nothing is installed, and again when the lock file is newer', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'install-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  writeFileSync(lock, '{}');
  utimesSync(lock, 1000, 1000);
  expect(needsInstall(root, 'site')).toBe(true);

  mkdirSync(path.dirname(installed));
  writeFileSync(installed, '{}');
  utimesSync(installed, 2000, 2000);
  expect(needsInstall(root, 'site')).toBe(false);

  expect(needsInstall(root, 'check'), 'a site has no tools of tests').toBe(true);
  expect(chooseDependencies(root, 'site')).toBe('--omit=dev');
  expect(chooseDependencies(root, 'check')).toBe('--include=dev');
  mkdirSync(path.join(root, 'node_modules', 'vitest'));
  expect(chooseDependencies(root, 'site'), 'who has them keeps them').toBe('--include=dev');
  expect(needsInstall(root, 'check')).toBe(false);

  utimesSync(lock, 3000, 3000);
  expect(needsInstall(root, 'site')).toBe(true);
});
