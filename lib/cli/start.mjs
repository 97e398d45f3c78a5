/**
 * `npm start`: serves the site that was built, from the catalogue that it was built from, and never under another folder or address.
 * `npm start -- --replicas 3`: by three processes, at PORT and the two ports after it, for a front to share readers among them.
 */
import { parseArgs } from 'node:util';
import { keepReplicas } from '../hosting/replicas.mjs';
import { readPublicAddress, refusePublicAddress } from '../site/public-address.mjs';
import { contentFolder, readBuildRecord } from './build-record.mjs';
import { readPort } from './find-port.mjs';
import { projectRoot } from './run-command.mjs';

const { values } = parseArgs({ options: { replicas: { type: 'string', default: '1' } } });
const replicas = Number(values.replicas);
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

  if (!(Number.isInteger(replicas) && replicas > 0 && replicas < 100))
    stop(`--replicas doit être un nombre de 1 à 99, pas « ${values.replicas} ».`);

  if (replicas > 1) await keepReplicas(port ?? 0, replicas);
  else {
    process.chdir(projectRoot);
    Object.assign(process.env, {
      NODE_ENV: 'production',
      CONTENT_DIR: built.contentDir,
      CATALOGUE_FILE: built.catalogue,
      ASSETS_FILE: built.assets,
      BUILD_VERSION: built.version,
      SITE_URL: built.siteUrl ?? '',
      PORT: String(port),
      NEXT_TELEMETRY_DISABLED: '1',
    });
    await import('../hosting/serve.mjs');
  }
}
