import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project, wherever the command was typed. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {Record<string, string | undefined>} Environment values to add; `undefined` takes a variable away */

/**
 * The environment of a child: ours, with the project's own commands first in the search path.
 * @param {Environment} changes
 * @returns {NodeJS.ProcessEnv}
 */
function childEnvironment(changes) {
  const binaries = path.join(projectRoot, 'node_modules', '.bin');
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}`,
    ...changes,
  };
}

/**
 * Starts a command in the project's root, without standard input. The caller stops it through the returned process.
 * @param {string} command a program of the system or of node_modules/.bin
 * @param {string[]} args
 * @param {Environment} [environment]
 */
export function startCommand(command, args, environment = {}) {
  const shell = process.platform === 'win32';
  const options = { cwd: projectRoot, env: childEnvironment(environment), shell };
  return spawn(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
}

/**
 * Runs a command to its end. SIGINT and SIGTERM are handed on to it, so that nothing is left behind.
 * @param {string} command
 * @param {string[]} args
 * @param {Environment} [environment]
 * @returns {Promise<number>} the exit code; 127 when the program does not exist, 130 when a signal ended it
 */
export function runCommand(command, args, environment) {
  const child = startCommand(command, args, environment);
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  return new Promise((resolve) => {
    /** @param {number} code */
    const finish = (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code);
    };
    child.on('error', () => finish(127));
    child.on('exit', (code) => finish(code ?? 130));
  });
}
