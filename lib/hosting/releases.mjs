import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { copyFile, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describeSystemError } from '../disk/describe-system-error.mjs';

/**
 * Where published sites stand: `releases/<id>`, each whole with its dependencies, and `current`, a link to the one that is served.
 * Nothing of a release changes once it is published.
 */
const RELEASES = 'releases';
const CURRENT = 'current';
/** The link that takes the place of `current`: it stands only until a publication has taken its last step. */
const NEXT = 'current.next';
/** A file of a release that was published: what a publication that was killed leaves is no site to go back to. */
const MARK = 'published';
/** Releases that stay, the one that is served and the one before it included: to go back to. */
const KEPT = 3;

/** What a site is built from. Tests are left out, and what commands make. */
const OWN_FILES =
  /^(?:app|components|content|lib|public|package(?:-lock)?\.json|tsconfig(?:\.build)?\.json|next\.config\.ts|instrumentation\.ts)$/;

/**
 * Finds the release that is to be served, seen from one of them.
 * @param {string} root folder of a project, in `releases` or anywhere else
 * @returns {string} folder of the present release; `root` itself where it is not one of several
 */
export function findRelease(root) {
  const current = path.join(root, '..', '..', CURRENT);
  return path.basename(path.dirname(root)) === RELEASES && existsSync(current) ? realpathSync(current) : root;
}

/**
 * Copies a project into a release of its own. Dependencies are linked file by file: a later `npm ci` in the project writes new files and leaves
 * these alone. Styles and pictures of the present release come along: pages that readers and caches hold still find theirs.
 * @param {string} project
 * @param {string} target folder of all releases
 * @returns {Promise<string>} folder of the new one, not yet built
 */
export async function makeRelease(project, target) {
  const release = path.join(target, RELEASES, nameRelease(target, new Date()));
  mkdirSync(release, { recursive: true });
  const made = [path.join(project, 'public', 'assets'), path.join(project, 'public', 'hors-connexion.js')];
  for (const name of readdirSync(project).filter((entry) => OWN_FILES.test(entry))) {
    cpSync(path.join(project, name), path.join(release, name), {
      recursive: true,
      filter: (file) => !made.includes(file),
    });
  }
  await linkFolder(path.join(project, 'node_modules'), path.join(release, 'node_modules'), ['.cache']);
  const present = path.join(target, CURRENT);
  for (const kept of ['public/assets', '.next/cache/apercu']) {
    const folder = path.join(present, kept);
    if (existsSync(folder)) cpSync(folder, path.join(release, kept), { recursive: true });
  }
  return release;
}

/**
 * Names a release after its time; after the last one where the clock has gone back: it is a folder of its own, and the newest.
 * @param {string} target
 * @param {Date} now
 * @internal exported for its test
 */
export function nameRelease(target, now) {
  const folder = path.join(target, RELEASES);
  const last = existsSync(folder)
    ? readdirSync(folder)
        .filter((id) => /^\d+$/.test(id))
        .sort()
        .at(-1)
    : undefined;
  const id = now.toISOString().replaceAll(/\D/g, '').slice(0, 17);
  return last === undefined || id > last ? id : String(BigInt(last) + 1n);
}

/**
 * Takes away what was never published. For whoever has the lock of the folder: nobody else is making it.
 * @param {string} target
 */
export function clearUnpublished(target) {
  const folder = path.join(target, RELEASES);
  const served = nameServed(target);
  const next = path.join(target, NEXT);
  if (existsSync(next)) {
    // What it leads to has its mark perhaps, and was never served.
    rmSync(path.join(next, MARK), { force: true });
    rmSync(next);
  }
  for (const id of existsSync(folder) ? readdirSync(folder) : [])
    if (id !== served && !existsSync(path.join(folder, id, MARK))) discardQuietly(path.join(folder, id));
}

/** @param {string} target */
function nameServed(target) {
  const current = path.join(target, CURRENT);
  return existsSync(current) ? path.basename(realpathSync(current)) : undefined;
}

/**
 * What is left without its mark passes for nothing, and goes the next time: no reason not to publish.
 * @param {string} release
 */
function discardQuietly(release) {
  // A child of a build that was killed may write for a moment still, into what was just emptied.
  for (let left = 4; left >= 0 && existsSync(release); left--) {
    try {
      discard(release);
    } catch (error) {
      if (left === 0) console.error(`« ${release} » n’a pas pu être retiré : ${describeSystemError(error, false)}.`);
    }
  }
}

/**
 * A stop half-way leaves nothing that passes for a release: its mark goes first.
 * @param {string} release
 */
function discard(release) {
  rmSync(path.join(release, MARK), { force: true });
  rmSync(release, { recursive: true, force: true, maxRetries: 2, retryDelay: 200 });
}

/**
 * Makes a release the present one, in one step: whoever looks sees the former or this one, whole. The mark comes between the link and that
 * step, so that a release whose publication stopped there is known by the link that is left (clearUnpublished).
 * @param {string} release
 * @param {string} target
 * @returns {string | undefined} name of the release that was served until now; nothing where this is the first
 */
export function showRelease(release, target) {
  const former = nameServed(target);
  const next = path.join(target, NEXT);
  rmSync(next, { force: true });
  symlinkSync(path.relative(target, release), next);
  writeFileSync(path.join(release, MARK), '');
  renameSync(next, path.join(target, CURRENT));
  return former;
}

/**
 * Takes away the oldest releases.
 * @param {string} target
 * @param {string | undefined} former name of the one that was served before: replicas may run from it still, whatever its age
 */
export function tidyReleases(target, former) {
  const folder = path.join(target, RELEASES);
  const served = nameServed(target);
  const others = readdirSync(folder)
    .filter((id) => id !== served)
    .sort((a, b) => Number(a === former) - Number(b === former) || (a < b ? -1 : 1));
  for (const id of others.slice(0, Math.max(0, others.length - KEPT + 1))) discard(path.join(folder, id));
}

/**
 * Links the files of a folder into another; copies them where that is another disk.
 * @param {string} from
 * @param {string} to
 * @param {readonly string[]} leftOut names at the top
 */
async function linkFolder(from, to, leftOut = []) {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (leftOut.includes(entry.name)) continue;
    const [source, copy] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) await linkFolder(source, copy);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), copy);
    else await link(source, copy).catch(() => copyFile(source, copy));
  }
}
