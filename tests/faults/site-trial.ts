import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { copyProject } from '../bench/sites/copy-project';
import { fingerprintFolder, listFiles } from './fingerprint';
import type { Work } from './run-killed';

/** What a site of two sheets has at least. */
const FEWEST_PAGES = 30;

/** A copy of the project with two sheets. */
export interface TrialSite {
  folder: string;
  build: Work;
  /** Publishes into `target`. */
  publish: Work;
  target: string;
  /** Changes a sheet, so that the next site is another one. */
  change(): void;
}

/**
 * @param folder inside the project: its dependencies are linked from there
 * @param publishes whether releases are to be made of it, whose dependencies are files of their own
 */
export function prepareSite(folder: string, publishes = false): TrialSite {
  copyProject(folder);
  if (publishes) linkFiles(path.join(folder, 'node_modules'));
  const content = path.join(folder, 'mine');
  mkdirSync(path.join(content, 'metiers'), { recursive: true });
  for (const name of ['collection.yml', 'referentiels', 'metiers/boulanger.md', 'metiers/infirmier.md'])
    cpSync(path.join('content', name), path.join(content, name), { recursive: true });
  const environment = { CONTENT_DIR: content, SITE_URL: 'https://metiers.exemple.fr', NODE_ENV: 'production' };
  const target = path.join(folder, 'published');
  return {
    folder,
    target,
    build: { args: ['lib/cli/build.mjs'], folder, environment },
    publish: { args: ['lib/hosting/deploy.mjs', target], folder, environment },
    change: () => appendFileSync(path.join(content, 'metiers/boulanger.md'), '\nUne phrase de plus.\n'),
  };
}

function linkFiles(modules: string): void {
  rmSync(modules, { recursive: true });
  spawnSync('cp', ['--archive', '--link', `${realpathSync('node_modules')}/.`, modules]);
  rmSync(path.join(modules, '.cache'), { recursive: true, force: true });
}

/**
 * What readers get of a built site: its pages, the catalogue, and the files of style that they name.
 * @returns a fingerprint; "none" where `npm start` would find no site
 */
export function readSite(folder: string): string {
  const built = [path.join(folder, '.next'), path.join(folder, '.next-old')].find((place) => existsSync(place));
  if (!built || !existsSync(path.join(built, 'build-record.json'))) return 'none';
  const manifest: Record<string, string | string[]> = JSON.parse(readFileSync(path.join(built, 'assets.json'), 'utf8'));
  const files = Object.values(manifest).flat();
  const styles = files.map((file) => readFileSync(path.join(folder, 'public', file), 'base64'));
  if (styles.some((text) => text === '') || !hasAllPages(built)) return 'none';
  return `${fingerprintFolder(built, ['cache', 'dev', 'node_modules'])} ${Buffer.from(styles.join()).length}`;
}

/** Whether the pages of the two sheets and of the lists are there, each to its last tag. */
function hasAllPages(built: string): boolean {
  const pages = listFiles(path.join(built, 'server')).filter((file) => file.endsWith('.html'));
  const isWhole = (page: string) =>
    readFileSync(path.join(built, 'server', page), 'utf8')
      .trimEnd()
      .endsWith('</html>');
  return pages.length > FEWEST_PAGES && pages.every(isWhole);
}

/** The same of the release that is published. */
export function readPublished(target: string): string {
  const current = path.join(target, 'current');
  return existsSync(current) ? `${readSite(realpathSync(current))} ${realpathSync(current)}` : 'none';
}
