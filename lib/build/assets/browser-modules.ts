import path from 'node:path';
import type { BuildOptions, Metafile } from 'esbuild';
import type { AssetManifest } from './manifest';

const everyPage = 'components/enhancements/index.ts';
/** Imported by the first one when a search field is touched. */
const onTouch = 'components/enhancements/suggestion-list.ts';

/**
 * How esbuild makes the modules of the browser: one that every page loads, and one that it imports on demand, each with the hash of its
 * content in its name.
 * @param root folder of the project
 * @param outputFolder where the files would be written
 */
export function browserModules(root: string, outputFolder: string, minify: boolean) {
  return {
    entryPoints: { enhancements: path.join(root, everyPage) },
    outdir: outputFolder,
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    minify,
    write: false,
  } as const satisfies BuildOptions;
}

/** Finds the public addresses of the two modules among what esbuild made. */
export function findModuleAddresses({ outputs }: Metafile): Pick<AssetManifest, 'enhancements' | 'suggestions'> {
  const addressOf = (source: string) => {
    const [file] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(source)) ?? [];
    if (!file) throw new Error(`esbuild made no module of ${source}`);
    return `/assets/${path.basename(file)}`;
  };
  return { enhancements: addressOf(everyPage), suggestions: addressOf(onTouch) };
}
