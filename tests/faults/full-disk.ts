import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { prepareImport, readImported } from './import-trial';
import { runKilled, type Work } from './run-killed';
import { prepareSite, readSite } from './site-trial';

const MEGABYTE = 1_048_576;
/** Room that is left under each command, in MB: none, a little, and less than it needs. */
const ROOM = { import: [0, 0.02, 0.05], build: [0, 1, 4, 10] };

/**
 * Fills a small file system under an import and a build.
 * @param folder inside the project
 * @returns how many left something else than what was there, or did not say why they stopped
 */
export async function tryFullDisk(folder: string, write: (line: string) => void): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', folder]);
  if (mounted.status !== 0) {
    write('disk: no file system could be mounted (Linux, as root): left out');
    return 0;
  }
  try {
    const site = prepareSite(path.join(folder, 'site'));
    const { out, importOf } = prepareImport(path.join(folder, 'import'));
    const trials = [
      { name: 'import', works: [importOf('2025-01-01'), importOf('2025-02-02')], read: () => readImported(out) },
      { name: 'build', works: [site.build, site.build], read: () => readSite(site.folder) },
    ] as const;
    let faults = 0;
    for (const { name, works, read } of trials) {
      const [first, second] = works;
      const { code, output } = await runKilled(first);
      if (code !== 0) throw new Error(output);
      site.change();
      for (const room of ROOM[name]) faults += await tryRoom(folder, name, room, second, read, write);
      const after = await runKilled(second);
      if (after.code !== 0) faults += 1;
      console.log(`disk: ${name}: ${ROOM[name].length} times full, then ${after.code === 0 ? 'done' : after.output}`);
    }
    return faults;
  } finally {
    spawnSync('umount', [folder]);
  }
}

async function tryRoom(
  folder: string,
  name: string,
  room: number,
  work: Work,
  read: () => string,
  write: (line: string) => void,
): Promise<number> {
  const before = read();
  const filler = path.join(folder, 'filler');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - room * MEGABYTE)));
  const { code, output } = await runKilled(work);
  rmSync(filler);
  const isRight = code === 1 && read() === before && /plein|ENOSPC|No space/i.test(output);
  if (!isRight) write(`disk: ${name} with ${room} MB: code ${code}, ${before} → ${read()}\n${output}`);
  return isRight ? 0 : 1;
}
