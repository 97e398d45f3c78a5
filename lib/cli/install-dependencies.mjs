import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, runCommand } from './run-command.mjs';

const oldestNode = [20, 20];

/**
 * Says in French why this Node cannot run the project.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined} nothing when the version will do
 */
export function explainOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return `Node ${version} est trop ancien : installez Node ${oldestNode.join('.')} ou plus récent (https://nodejs.org/fr).`;
}

/** What a site is built and served with; a check needs the tools of the tests too. @typedef {'site' | 'check'} Purpose */

/**
 * True when node_modules is absent, lacks the tools of the tests that a check needs, or was installed before package-lock.json last changed.
 * @param {string} root the project's folder
 * @param {Purpose} purpose
 */
export function needsInstall(root, purpose) {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  if (purpose === 'check' && !existsSync(path.join(root, 'node_modules', 'vitest'))) return true;
  return statSync(installed).mtimeMs < statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/**
 * Installs what is missing, whatever NODE_ENV says: for a site, not the half of the packages that only tests and measures need.
 * @param {Purpose} purpose
 * @returns {Promise<number>} exit code of npm, 0 when there was nothing to do
 */
export async function installDependencies(purpose) {
  if (!needsInstall(projectRoot, purpose)) return 0;
  console.log('Installation des dépendances (npm ci)…');
  const npm = process.env.npm_execpath ?? '';
  const args = ['ci', purpose === 'check' ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund'];
  if (path.basename(npm) === 'npm-cli.js') return runCommand(process.execPath, [npm, ...args]);
  return runCommand('npm', args);
}
