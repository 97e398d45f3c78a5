import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bringBack, swap } from '../disk/swap-folder.mjs';
import { projectRoot } from './run-command.mjs';

/** The site that is served. */
const built = path.join(projectRoot, '.next');
/** Where the next one is made, below the project's root: the site that is there stays whole until it is done. */
export const BUILD_FOLDER = '.next-new';
const places = {
  folder: built,
  staging: path.join(projectRoot, BUILD_FOLDER),
  previous: path.join(projectRoot, '.next-old'),
  lock: path.join(projectRoot, '.next-lock'),
};
/** Says which process builds. */
export const buildLock = places.lock;
/** What Next keeps from one build to the next, and what belongs to a development server that may be running. */
const KEPT = ['cache', 'dev'];

const RECORD = 'build-record.json';
const CATALOGUE = 'catalogue.json';
const ASSETS = 'assets.json';
const ASSET_BUILDS = 'builds.json';

/** The catalogue as it is while a site is being made from it: outside the folder of the build, which Next empties. */
export const catalogueInTheMaking = path.join(
  projectRoot,
  'node_modules',
  '.cache',
  'metiers-en-clair',
  'catalogue.json',
);

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

/** Puts right what a build that was killed left, and gives the next one what its forerunners kept. */
export function openBuildFolder() {
  bringBack(places);
  mkdirSync(places.staging, { recursive: true });
  hand('cache', built, places.staging);
}

/**
 * Notes what the site just made was built from, puts its catalogue and the names of its files of style beside it, and gives it its place.
 * @param {BuildRecord} record
 */
export function placeBuild(record) {
  copyFileSync(catalogueInTheMaking, path.join(places.staging, CATALOGUE));
  const assets = path.join(projectRoot, 'public', 'assets');
  copyFileSync(path.join(assets, 'manifest.json'), path.join(places.staging, ASSETS));
  copyFileSync(path.join(assets, ASSET_BUILDS), path.join(places.staging, ASSET_BUILDS));
  writeFileSync(path.join(places.staging, RECORD), JSON.stringify(record));
  for (const name of KEPT) hand(name, built, places.staging);
  swap(places);
}

/**
 * Moves a part of a build to another, unless that one has it.
 * @param {string} name
 * @param {string} from
 * @param {string} to
 */
function hand(name, from, to) {
  const [source, target] = [path.join(from, name), path.join(to, name)];
  if (existsSync(source) && !existsSync(target)) renameSync(source, target);
}

/**
 * @returns {BuildRecord & { catalogue: string, assets: string, version: string } | undefined} nothing when there is no complete build;
 * `catalogue` and `assets` are files, `version` differs from build to build
 */
export function readBuildRecord() {
  bringBack(places);
  const [record, catalogue, assets, id] = [RECORD, CATALOGUE, ASSETS, 'BUILD_ID'].map((name) => path.join(built, name));
  if (!record || !catalogue || !assets || !id) return undefined;
  if (![record, catalogue, assets, id].every((file) => existsSync(file))) return undefined;
  const version = readFileSync(id, 'utf8').trim();
  return { ...JSON.parse(readFileSync(record, 'utf8')), catalogue, assets, version };
}
