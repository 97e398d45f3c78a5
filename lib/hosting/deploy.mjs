/**
 * `npm run deploy -- /srv/metiers --replicas 3`: publishes this project's site in a folder of releases, under the readers of the one before.
 * It is built in a place of its own and tried at a free port; then `current` leads to it, and the replicas (replicas.mjs) follow one after
 * another. Whatever fails before leaves the former site as it is. SITE_URL and CONTENT_DIR as for `npm run build`, PORT as for `npm start`.
 */
import { fork } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../cli/build-record.mjs';
import { findFreePort, readPort } from '../cli/find-port.mjs';
import { projectRoot, runCommand } from '../cli/run-command.mjs';
import { describeSystemError } from '../disk/describe-system-error.mjs';
import { takeLock } from '../disk/lock.mjs';
import { LOCAL_ADDRESS, readPublicAddress, refusePublicAddress } from '../site/public-address.mjs';
import { askHealth } from './ask-health.mjs';
import { clearUnpublished, makeRelease, showRelease, tidyReleases } from './releases.mjs';
import { tellServed } from './tell-served.mjs';
import { waitFor } from './wait-for.mjs';

/** How long a server may take until it is ready, or has taken its turn, in milliseconds. */
const PATIENCE = 300_000;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { replicas: { type: 'string', default: '1' } },
});
const [folder] = positionals;
const port = readPort(process.env.PORT);
const count = Number(values.replicas);
const typed = process.env.SITE_URL;

if (!folder || !port || !(Number.isInteger(count) && count > 0)) {
  console.error('Dites où publier : npm run deploy -- /srv/metiers --replicas 3');
  process.exitCode = 1;
} else if (!readPublicAddress(typed)) {
  console.error(
    typed
      ? refusePublicAddress(typed)
      : `SITE_URL n’est pas définie : chaque page publiée dirait « ${LOCAL_ADDRESS} ». Donnez l’adresse du site : SITE_URL=https://votre-adresse npm run deploy -- ${folder}`,
  );
  process.exitCode = 1;
} else {
  const ports = Array.from({ length: count }, (_, index) => port + index);
  process.exitCode = (await deployAlone(path.resolve(folder), ports)) ? 0 : 1;
}

/**
 * One publication at a time; what one that was killed left goes first.
 * @param {string} target folder of all releases
 * @param {readonly number[]} ports those of the replicas
 * @returns {Promise<boolean>} whether readers get the new site
 */
async function deployAlone(target, ports) {
  const lock = path.join(target, 'publication.lock');
  try {
    mkdirSync(target, { recursive: true });
    takeLock(lock, (owner) => `une autre publication est en cours (processus ${owner}), attendez qu’elle finisse`);
  } catch (error) {
    console.error(`Rien n’est publié dans « ${target} » : ${describeSystemError(error)}.`);
    return false;
  }
  try {
    clearUnpublished(target);
    return await deploy(target, ports);
  } catch (error) {
    clearUnpublished(target);
    console.error(
      `Publication dans « ${target} » arrêtée, le site en place reste entier : ${describeSystemError(error)}.`,
    );
    return false;
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * @param {string} target folder of all releases
 * @param {readonly number[]} ports those of the replicas
 * @returns {Promise<boolean>} whether readers get the new site
 */
async function deploy(target, ports) {
  const release = await makeRelease(projectRoot, target);
  const version = (await build(release)) ? await tryOut(release) : undefined;
  if (!version) {
    clearUnpublished(target);
    console.error('Rien n’est publié : le site d’avant reste en place.');
    return false;
  }
  const isRunning = (await Promise.all(ports.map(askHealth))).some((health) => health);
  tidyReleases(target, showRelease(release, target));
  if (!isRunning) {
    const start = path.join(target, 'current', 'lib', 'cli', 'start.mjs');
    console.log(`Publié. Aucun serveur ne tourne au port ${ports[0]} : node ${start} --replicas ${ports.length}`);
    return true;
  }
  for (const one of ports) {
    const isNew = async () => ((await askHealth(one))?.version === version ? true : undefined);
    if (!(await waitFor(isNew, PATIENCE))) {
      console.error(`Le serveur du port ${one} n’a pas suivi : voyez son journal. Les autres servent le site.`);
      return false;
    }
  }
  console.log(tellServed(ports));
  return true;
}

/** The folder of sheets is named from this project, not from the release. */
function siteEnvironment() {
  return { CONTENT_DIR: process.env.CONTENT_DIR ? contentFolder(process.env.CONTENT_DIR) : undefined };
}

/**
 * @param {string} release
 * @returns {Promise<boolean>} whether the site could be built
 */
async function build(release) {
  const script = path.join(release, 'lib', 'cli', 'build.mjs');
  return (await runCommand(process.execPath, [script], siteEnvironment())) === 0;
}

/**
 * Starts a release at a free port, for nobody but us.
 * @param {string} release
 * @returns {Promise<string | undefined>} its version as /sante says it; nothing where it is never ready
 */
async function tryOut(release) {
  const free = await findFreePort(0);
  if (!free) return undefined;
  const own = { HOST: '127.0.0.1', PORT: String(free), LISTEN_WHEN_READY: '1' };
  const trial = fork(path.join(release, 'lib', 'cli', 'start.mjs'), [], {
    env: { ...process.env, ...siteEnvironment(), ...own },
  });
  const health = await waitFor(
    () => askHealth(free),
    PATIENCE,
    () => trial.exitCode !== null || trial.signalCode !== null,
  );
  trial.kill('SIGTERM');
  return health?.version;
}
