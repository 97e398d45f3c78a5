/**
 * `npm run build`: checks the content and keeps it, compiles the assets, builds the site beside the one that is there, notes what it was
 * built from and gives it its place. `npm run build -- --static out/` writes it as files besides.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeSystemError } from '../disk/describe-system-error.mjs';
import { takeLock } from '../disk/lock.mjs';
import { LOCAL_ADDRESS, readPublicAddress, refusePublicAddress } from '../site/public-address.mjs';
import {
  BUILD_FOLDER,
  buildLock,
  catalogueInTheMaking,
  contentFolder,
  openBuildFolder,
  placeBuild,
} from './build-record.mjs';
import { nameBuiltTypes } from './name-built-types.mjs';
import { runCommand } from './run-command.mjs';

const { values } = parseArgs({ options: { static: { type: 'string' } } });
const folder = contentFolder(process.env.CONTENT_DIR);
const typed = process.env.SITE_URL;
const siteUrl = readPublicAddress(typed) ?? null;
if (typed && !siteUrl) {
  console.error(refusePublicAddress(typed));
  process.exit(1);
}
if (!siteUrl) {
  console.warn(
    `Attention : SITE_URL n’est pas définie. Les pages, le plan du site et les données diront « ${LOCAL_ADDRESS} » : pour publier, construisez avec SITE_URL=https://votre-adresse`,
  );
}

/** The sheets are read once: what was checked is what is built, and what is built is what will be served. */
const production = {
  NODE_ENV: 'production',
  CONTENT_DIR: folder,
  CATALOGUE_FILE: catalogueInTheMaking,
  SITE_URL: siteUrl ?? undefined,
};

/** @type {[string, string[]][]} */
const commands = [
  ['tsx', ['lib/cli/sheets.ts', 'check', folder, '--errors-only', '--keep', catalogueInTheMaking]],
  ['tsx', ['lib/build/assets/build-assets.ts']],
  ['next', ['build']],
];

const UNCHANGED = 'Ce qui était servi n’est pas changé.';

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('./run-command.mjs').Environment} [environment]
 */
async function run(command, args, environment) {
  const code = await runCommand(command, args, { ...production, ...environment });
  if (code === 0) return;
  console.error(
    `La construction s’est arrêtée : « ${command} ${args[0]} » a échoué (code ${code}, raison ci-dessus). ${UNCHANGED}`,
  );
  process.exit(code);
}

/** @param {number} owner */
const refuseSecond = (owner) =>
  `une autre est en cours (processus ${owner}), attendez qu’elle finisse ; s’il n’y en a pas, retirez « ${buildLock} »`;

try {
  takeLock(buildLock, refuseSecond);
  process.once('exit', () => rmSync(buildLock, { force: true }));
  openBuildFolder();
  for (const [command, args] of commands) await run(command, args, { BUILD_FOLDER });
  placeBuild({ contentDir: folder, siteUrl });
  nameBuiltTypes();
} catch (error) {
  console.error(`La construction s’est arrêtée : ${describeSystemError(error)}. ${UNCHANGED}`);
  process.exit(1);
}
if (values.static !== undefined) await run('tsx', ['lib/build/static/export-site.ts', path.resolve(values.static)]);
