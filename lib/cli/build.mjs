/**
 * `npm run build`: checks the content and keeps it, compiles the assets, builds the site and notes what it was built from.
 * `npm run build -- --static out/` writes it as files besides.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LOCAL_ADDRESS, readPublicAddress, refusePublicAddress } from '../site/public-address.mjs';
import { catalogueInTheMaking, contentFolder, writeBuildRecord } from './build-record.mjs';
import { projectRoot, runCommand } from './run-command.mjs';

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

// A build that stops half-way must not pass for the former one.
rmSync(path.join(projectRoot, '.next', 'build-record.json'), { force: true });

/**
 * @param {string} command
 * @param {string[]} args
 */
async function run(command, args) {
  const code = await runCommand(command, args, production);
  if (code === 0) return;
  console.error(`La construction s’est arrêtée : « ${command} ${args[0]} » a échoué (code ${code}).`);
  process.exit(code);
}

for (const [command, args] of commands) await run(command, args);
writeBuildRecord({ contentDir: folder, siteUrl });
if (values.static !== undefined) await run('tsx', ['lib/build/static/export-site.ts', path.resolve(values.static)]);
