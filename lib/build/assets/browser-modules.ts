import { createHash } from 'node:crypto';
import path from 'node:path';
import type { BuildOptions, Metafile } from 'esbuild';
import type { AssetManifest } from './manifest';

const everyPage = 'components/enhancements/index.ts';
/** Imported by the first one when a search field is touched. */
const onTouch = 'components/enhancements/suggestion-list.ts';
/** Imported by the first one where a page offers to be kept. */
const whereOffered = 'components/enhancements/keep-offline.ts';
/** Style of pages that few read; that of all pages is Tailwind's (build-assets.ts). */
const paper = 'components/site/paper-pages.css';
const worker = 'components/enhancements/offline/worker.ts';

/** Where the service worker is, from the root of the site: it answers for the pages below its own folder only. */
const WORKER_ADDRESS = '/hors-connexion.js';

/**
 * How esbuild makes the modules of the browser: one that every page loads, and those that it imports on demand; and the style of pages of paper.
 * Each has the hash of its content in its name.
 * @param root folder of the project
 * @param outputFolder where the files would be written
 */
export function browserModules(root: string, outputFolder: string, minify: boolean) {
  return {
    entryPoints: { enhancements: path.join(root, everyPage), paper: path.join(root, paper) },
    outdir: outputFolder,
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    // Safari as Tailwind has it: it takes hyphens under a name of its own.
    target: ['es2022', 'safari16.4'],
    minify,
    write: false,
  } as const satisfies BuildOptions;
}

/**
 * How esbuild makes the service worker: one file under a name that stays.
 * @param assets addresses of what every page loads: the worker keeps them from the start, and their hashes say which build it belongs to
 */
export function offlineWorker(root: string, publicFolder: string, assets: readonly string[]) {
  const build = createHash('sha256').update(assets.join()).digest('hex').slice(0, 10);
  return {
    entryPoints: [path.join(root, worker)],
    outfile: path.join(publicFolder, WORKER_ADDRESS),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    define: { BUILD: JSON.stringify(build), ASSETS: JSON.stringify(assets) },
  } as const satisfies BuildOptions;
}

/** Finds the public addresses of those files among what esbuild made. */
export function findModuleAddresses({
  outputs,
}: Metafile): Pick<AssetManifest, 'enhancements' | 'suggestions' | 'offline' | 'paper'> {
  const addressOf = (source: string) => {
    const [file] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(source)) ?? [];
    if (!file) throw new Error(`esbuild made no module of ${source}`);
    return `/assets/${path.basename(file)}`;
  };
  return {
    enhancements: addressOf(everyPage),
    suggestions: addressOf(onTouch),
    offline: addressOf(whereOffered),
    paper: addressOf(paper),
  };
}
