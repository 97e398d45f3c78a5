import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratchFolder } from '../paths';
import { type CommandUse, measureCommand } from '../process/measure-command';
import { copyProject } from './copy-project';
import { writeEleventyProject } from './eleventy-project';
import { checkAdapterDidNotRun, removeAdapter } from './without-adapter';

/** Ours, the same without the adapter, and Eleventy with the same markup. */
export type SiteName = 'site' | 'plain' | 'eleventy';

export interface Sites {
  /** Absolute path of a built site; builds it the first time. */
  folder(name: SiteName): Promise<string>;
  /** Builds a site anew and measures it; with `keepCache`, what the build before left for the next one stays. */
  build(name: SiteName, options?: { keepCache?: boolean }): Promise<CommandUse>;
}

/**
 * The three sites that are compared, built from one content folder below the scratch folder.
 * @param content absolute path
 * @param reuse keep what an earlier run built from the same folder
 */
export function createSites(content: string, reuse: boolean): Sites {
  const environment = { CONTENT_DIR: content };
  const folderOf = (name: SiteName) => path.join(scratchFolder, name);
  const record = (name: SiteName) => path.join(folderOf(name), 'built-from.txt');
  const isBuilt = (name: SiteName) => existsSync(record(name)) && readFileSync(record(name), 'utf8') === content;
  const prepared = new Set<SiteName>();

  async function prepare(name: SiteName): Promise<void> {
    if (prepared.has(name)) return;
    console.log(`[bench] preparing ${name}`);
    if (name === 'eleventy') {
      if (!existsSync(path.join(folderOf('site'), 'public/assets/manifest.json'))) await prepare('site');
      await writeEleventyProject(folderOf('eleventy'), folderOf('site'));
    } else {
      copyProject(folderOf(name));
      if (name === 'plain') removeAdapter(folderOf(name));
      const log = path.join(scratchFolder, `${name}-assets.log`);
      await measureCommand({
        ...nodeCommand(folderOf(name), 'tsx', ['lib/build/assets/build-assets.ts']),
        log,
        environment,
      });
    }
    prepared.add(name);
  }

  async function build(name: SiteName, { keepCache = false } = {}): Promise<CommandUse> {
    await prepare(name);
    const folder = folderOf(name);
    for (const result of ['built-from.txt', ...(keepCache ? [] : ['.next']), 'out'])
      rmSync(path.join(folder, result), { recursive: true, force: true });
    console.log(`[bench] building ${name}`);
    const [program, args] = name === 'eleventy' ? (['eleventy', ['--quiet']] as const) : (['next', ['build']] as const);
    const log = path.join(scratchFolder, `${name}-build.log`);
    const use = await measureCommand({ ...nodeCommand(folder, program, args), log, environment });
    if (name === 'plain') checkAdapterDidNotRun(log);
    writeFileSync(record(name), content);
    console.log(`[bench] built ${name} in ${use.wall.toFixed(1)} s`);
    return use;
  }

  return {
    build,
    async folder(name) {
      const isThere = isBuilt(name) && (reuse || prepared.has(name));
      if (!isThere) await build(name);
      return folderOf(name);
    },
  };
}

/** A command of the project's dependencies, run directly: npx would be part of what is measured. */
function nodeCommand(folder: string, name: string, args: readonly string[]) {
  return { program: path.join(scratchFolder, 'site/node_modules/.bin', name), args, folder };
}
