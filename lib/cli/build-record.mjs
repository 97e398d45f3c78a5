import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './run-command.mjs';

const recordFile = path.join(projectRoot, '.next', 'content-dir.json');
const buildId = path.join(projectRoot, '.next', 'BUILD_ID');

/**
 * The content folder that the environment names.
 * @param {string | undefined} contentDir value of CONTENT_DIR, relative to the project
 * @returns {string} absolute path; the bundled content when nothing is said
 */
export function contentFolder(contentDir) {
  return path.resolve(projectRoot, contentDir || 'content');
}

/**
 * Notes which folder the site in .next was built from.
 * @param {string} folder absolute path
 */
export function writeBuildRecord(folder) {
  writeFileSync(recordFile, JSON.stringify({ contentDir: folder }));
}

/** @returns {string | undefined} the folder that the site in .next was built from; nothing when there is no complete build */
export function readBuildRecord() {
  if (!existsSync(recordFile) || !existsSync(buildId)) return undefined;
  return JSON.parse(readFileSync(recordFile, 'utf8')).contentDir;
}
