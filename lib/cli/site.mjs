/**
 * `npm run site`: from a fresh clone to a site that runs. Plain Node without dependencies, since it runs before they are installed.
 * CONTENT_DIR names another folder of sheets, PORT another port.
 */
import { existsSync } from 'node:fs';
import { contentFolder } from './build-record.mjs';
import { findFreePort, readPort } from './find-port.mjs';
import { explainOldNode, installDependencies } from './install-dependencies.mjs';
import { runCommand } from './run-command.mjs';

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

const oldNode = explainOldNode(process.versions.node);
if (oldNode) stop(oldNode);

const folder = contentFolder(process.env.CONTENT_DIR);
if (!existsSync(folder)) stop(`Le dossier ${folder} n’existe pas : vérifiez CONTENT_DIR.`);

const port = readPort(process.env.PORT);
if (!port) stop(`PORT doit être un nombre de 1 à 65535, pas « ${process.env.PORT} ».`);
else if (!(await findFreePort(port))) {
  stop(`Le port ${port} est déjà pris : arrêtez l’autre programme ou lancez « PORT=${port + 1} npm run site ».`);
}

const address = `http://localhost:${port}`;
const environment = { CONTENT_DIR: folder, PORT: String(port), SITE_URL: process.env.SITE_URL || address };

if ((await installDependencies('site')) !== 0)
  stop('L’installation des dépendances a échoué (message de npm ci-dessus).');

// Always built anew: never yesterday's sheets.
const build = await runCommand(process.execPath, ['lib/cli/build.mjs'], environment);
if (build !== 0) process.exit(build);

console.log(`\nLe site est prêt : ${address}\nPour l’arrêter : Ctrl + C.\n`);
process.exit(await runCommand(process.execPath, ['lib/cli/start.mjs'], environment));
