import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './run-command.mjs';

const built = path.join(projectRoot, '.next');
const recordFile = path.join(built, 'build-record.json');
const buildId = path.join(built, 'BUILD_ID');

/** The catalogue as it is while a site is being made from it: outside .next, which Next empties. */
export const catalogueInTheMaking = path.join(
  projectRoot,
  'node_modules',
  '.cache',
  'metiers-en-clair',
  'catalogue.json',
);

/** The catalogue that the site in .next was made from: what `start` serves, whatever has become of the sheets since. */
const builtCatalogue = path.join(built, 'catalogue.json');

/**
 * What a built site was made of.
 * @typedef {object} BuildRecord
 * @property {string} contentDir absolute path of the folder of sheets
 * @property {string | null} siteUrl public address written into the pages; null where none was given
 */

/**
 * The content folder that the environment names.
 * @param {string | undefined} contentDir value of CONTENT_DIR, relative to the project
 * @returns {string} absolute path; the bundled content when nothing is said
 */
export function contentFolder(contentDir) {
  return path.resolve(projectRoot, contentDir || 'content');
}

/**
 * Notes what the site in .next was built from, and puts its catalogue beside it.
 * @param {BuildRecord} record
 */
export function writeBuildRecord(record) {
  copyFileSync(catalogueInTheMaking, builtCatalogue);
  writeFileSync(recordFile, JSON.stringify(record));
}

/** @returns {BuildRecord & { catalogue: string, version: string } | undefined} nothing when there is no complete build; `catalogue` is a file, `version` differs from build to build */
export function readBuildRecord() {
  if (![recordFile, buildId, builtCatalogue].every((file) => existsSync(file))) return undefined;
  const version = readFileSync(buildId, 'utf8').trim();
  return { ...JSON.parse(readFileSync(recordFile, 'utf8')), catalogue: builtCatalogue, version };
}
