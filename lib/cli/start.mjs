/** `npm start`: serves the site that was built, from the catalogue that it was built from, and never under another folder or address. */
import path from 'node:path';
import { readPublicAddress, refusePublicAddress } from '../site/public-address.mjs';
import { contentFolder, readBuildRecord } from './build-record.mjs';
import { readPort } from './find-port.mjs';
import { projectRoot, runCommand } from './run-command.mjs';

const built = readBuildRecord();
const port = readPort(process.env.PORT);
const typed = process.env.SITE_URL;
const address = readPublicAddress(typed);

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!built) stop('Aucun site construit : lancez d’abord « npm run build », ou « npm run site » qui fait tout.');
else {
  const wanted = process.env.CONTENT_DIR ? contentFolder(process.env.CONTENT_DIR) : built.contentDir;
  if (built.contentDir !== wanted)
    stop(
      `Le site présent a été construit depuis ${built.contentDir}, pas depuis ${wanted} : relancez « npm run build ».`,
    );
  if (typed && !address) stop(refusePublicAddress(typed));
  if (address && address !== built.siteUrl)
    stop(
      `Le site présent a été construit ${built.siteUrl ? `pour ${built.siteUrl}` : 'sans adresse publique'}, pas pour ${address} : relancez « SITE_URL=${address} npm run build », ou démarrez sans SITE_URL.`,
    );
  if (!port) stop(`PORT doit être un nombre de 1 à 65535, pas « ${process.env.PORT} ».`);

  const environment = {
    NODE_ENV: 'production',
    CONTENT_DIR: built.contentDir,
    CATALOGUE_FILE: built.catalogue,
    BUILD_VERSION: built.version,
    SITE_URL: built.siteUrl ?? undefined,
    PORT: String(port),
  };
  process.exit(await runCommand('node', [path.join(projectRoot, 'lib', 'hosting', 'serve.mjs')], environment));
}
