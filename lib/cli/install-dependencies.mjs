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
 * @internal exported for its test
 */
export function needsInstall(root, purpose) {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  if (purpose === 'check' && !hasTestTools(root)) return true;
  return statSync(installed).mtimeMs < statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/** @param {string} root the project's folder */
function hasTestTools(root) {
  return existsSync(path.join(root, 'node_modules', 'vitest'));
}

/**
 * Which packages to install: for a site, not the half that only tests and measures need, unless somebody who works on it has them.
 * @param {string} root the project's folder
 * @param {Purpose} purpose
 * @internal exported for its test
 */
export function chooseDependencies(root, purpose) {
  return purpose === 'check' || hasTestTools(root) ? '--include=dev' : '--omit=dev';
}

/**
 * Installs what is missing, whatever NODE_ENV says.
 * @param {Purpose} purpose
 * @returns {Promise<number>} exit code of npm, 0 when there was nothing to do
 */
export async function installDependencies(purpose) {
  if (!needsInstall(projectRoot, purpose)) return 0;
  console.log('Installation des dépendances (npm ci)…');
  const npm = process.env.npm_execpath ?? '';
  const args = ['ci', chooseDependencies(projectRoot, purpose), '--no-audit', '--no-fund'];
  if (path.basename(npm) === 'npm-cli.js') return runCommand(process.execPath, [npm, ...args]);
  return runCommand('npm', args);
}
