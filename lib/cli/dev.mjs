/** `npm run dev`: assets and errors of the sheets in watch mode, and Next's development server. When one stops, so do the others. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readPort } from './find-port.mjs';
import { projectRoot, startCommand } from './run-command.mjs';

const manifest = path.join(projectRoot, 'public', 'assets', 'manifest.json');

function assetsAreReady() {
  if (!existsSync(manifest)) return false;
  const text = readFileSync(manifest, 'utf8');
  return text.endsWith('}') && Object.values(JSON.parse(text)).every((value) => value !== '');
}

const port = readPort(process.env.PORT);
if (!port) {
  console.error(`PORT doit être un nombre de 1 à 65535, pas « ${process.env.PORT} ».`);
  process.exit(1);
}

/** @type {ReturnType<typeof startCommand>[]} */
const children = [];

/** @param {number} code */
function stopAll(code) {
  for (const child of children) child.kill('SIGTERM');
  // Those that end because they are told to have no code: the first one says why.
  process.exitCode ??= code;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function start(command, args) {
  const child = startCommand(command, args, { NODE_ENV: 'development' });
  child.on('error', () => stopAll(127));
  child.on('exit', (code) => stopAll(code ?? 0));
  children.push(child);
}

process.on('SIGINT', () => stopAll(0)).on('SIGTERM', () => stopAll(0));

// No more than its manifest: a server of the built site may run in this folder, and loads the files that stand beside it.
rmSync(manifest, { force: true });
start('tsx', ['lib/build/assets/build-assets.ts', '--watch']);
start('tsx', ['lib/cli/watch-errors.ts']);
while (!assetsAreReady() && process.exitCode === undefined) await wait(200);
if (process.exitCode === undefined) start('next', ['dev', '--hostname', '127.0.0.1', '--port', String(port)]);
