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

/**
 * True when node_modules is absent or was installed before package-lock.json last changed.
 * @param {string} root the project's folder
 */
export function needsInstall(root) {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/**
 * Installs what is missing, development dependencies included whatever NODE_ENV says: the build needs them.
 * @returns {Promise<number>} exit code of npm, 0 when there was nothing to do
 */
export async function installDependencies() {
  if (!needsInstall(projectRoot)) return 0;
  console.log('Installation des dépendances (npm ci)…');
  const npm = process.env.npm_execpath ?? '';
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  if (path.basename(npm) === 'npm-cli.js') return runCommand(process.execPath, [npm, ...args]);
  return runCommand('npm', args);
}
