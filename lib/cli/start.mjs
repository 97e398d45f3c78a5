/** `npm start`: serves the site that was built, and never one that was built from another content folder. */
import { contentFolder, readBuildRecord } from './build-record.mjs';
import { readPort } from './find-port.mjs';
import { runCommand } from './run-command.mjs';

const built = readBuildRecord();
const wanted = process.env.CONTENT_DIR ? contentFolder(process.env.CONTENT_DIR) : built;
const port = readPort(process.env.PORT);

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!built) stop('Aucun site construit : lancez d’abord « npm run build », ou « npm run site » qui fait tout.');
if (built !== wanted)
  stop(`Le site présent a été construit depuis ${built}, pas depuis ${wanted} : relancez « npm run build ».`);
if (!port) stop(`PORT doit être un nombre de 1 à 65535, pas « ${process.env.PORT} ».`);

const environment = { NODE_ENV: 'production', CONTENT_DIR: built, PORT: String(port) };
process.exit(await runCommand('next', ['start', '--port', String(port)], environment));
