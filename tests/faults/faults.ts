/**
 * `npm run faults`: kills an import, a build and a publication at random moments, and fills the disk under them; readers must keep what they
 * had. Minutes, not a part of `npm run check`.
 *
 *     npm run faults -- --kills 30 --only import,build,publish,disk
 *
 * `disk` mounts a small file system: as root, on Linux.
 */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { tryFullDisk } from './full-disk';
import { listLeftovers, prepareImport, readImported } from './import-trial';
import { type KillTrial, tryKills } from './kill-trial';
import { prepareSite, readPublished, readSite } from './site-trial';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '30' }, only: { type: 'string', default: 'import,build,publish,disk' } },
});
const scratch = path.resolve('.bench/faults');
const write = (line: string) => console.error(line);

function importTrial(): KillTrial {
  const { out, importOf } = prepareImport(path.join(scratch, 'import'));
  let year = 2000;
  return {
    name: 'import',
    nextWork: () => importOf(`${++year}-01-01`),
    read: () => readImported(out),
    listLeftovers: () => listLeftovers(out),
  };
}

function buildTrial(): KillTrial {
  const site = prepareSite(path.join(scratch, 'build'));
  const next = () => {
    site.change();
    return site.build;
  };
  return {
    name: 'build',
    nextWork: next,
    read: () => readSite(site.folder),
    listLeftovers: () => readdirSync(site.folder).filter((name) => name.startsWith('.next-')),
  };
}

function publishTrial(): KillTrial {
  const site = prepareSite(path.join(scratch, 'publish'), true);
  const next = () => {
    site.change();
    return site.publish;
  };
  return {
    name: 'publish',
    nextWork: next,
    read: () => readPublished(site.target),
    listLeftovers: () => [
      ...readdirSync(site.target).filter((name) => !['releases', 'current'].includes(name)),
      ...readdirSync(path.join(site.target, 'releases')).slice(3),
    ],
  };
}

const trials: Record<string, () => KillTrial> = { import: importTrial, build: buildTrial, publish: publishTrial };

let faults = 0;
for (const name of values.only.split(',')) {
  rmSync(path.join(scratch, name), { recursive: true, force: true });
  const prepare = trials[name];
  if (prepare) {
    const { faults: found, met, seconds } = await tryKills(prepare(), Number(values.kills), write);
    faults += found;
    console.log(`${name}: ${values.kills} kills, ${met} before the end (${seconds.toFixed(1)} s), ${found} faults`);
  } else if (name === 'disk') faults += await tryFullDisk(path.join(scratch, name), write);
  rmSync(path.join(scratch, name), { recursive: true, force: true });
}
process.exitCode = faults > 0 ? 1 : 0;
