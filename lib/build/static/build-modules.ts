import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { browserModules } from '@/lib/build/assets/browser-modules';
import { readAssetManifest } from '@/lib/build/assets/manifest';
import { projectRoot } from '@/lib/cli/run-command.mjs';
import type { PreparedAddresses } from './split-catalogue';
import { type Swap, swapModules } from './swap-modules';

const here = path.join(projectRoot, 'app/in-browser');
const standIn = (name: string) => path.join(here, 'stand-ins', name);

/** What the browser has in place of a module of the server, by how it is imported. */
const IN_PLACE: readonly Swap[] = [
  [/^@\/lib\/content$/, standIn('content.ts')],
  [/^@\/lib\/build\/assets\/manifest$/, standIn('manifest.ts')],
  [/(?:^\.|\/respond)\/preview-image$/, standIn('preview-image.ts')],
  [/\/respond\/answer-in-turn$/, standIn('answer-in-turn.ts')],
  [/\/once-per-catalogue$/, standIn('once-per-catalogue.ts')],
  [/^\.\/weigh-bodies$/, standIn('weigh-bodies.ts')],
  [/^\.\/list-telling-words$/, standIn('list-telling-words.ts')],
  [/\/count-mentions$/, standIn('count-mentions.ts')],
  [/^\.\/list-rome-sources$/, standIn('list-rome-sources.ts')],
  [/\/list-workplaces$/, standIn('list-workplaces.ts')],
  [/^\.\/ask-search$/, standIn('ask-search.ts')],
  [/^node:crypto$/, standIn('node-crypto.ts')],
  [/^(?:zod|csv-parse\/sync)$/, standIn('readers.ts')],
  [/^react-dom\/server$/, standIn('react-dom-server.ts')],
  [
    /^react-dom\/server\.browser$/,
    path.join(projectRoot, 'node_modules/react-dom/cjs/react-dom-server-legacy.browser.production.js'),
  ],
];

/** Addresses of what the browser loads. */
export interface StaticModules {
  /** The module of every page. */
  enhancements: string;
  /** Script at the top of pages that answer to a query. */
  asked: string;
}

/**
 * Makes the modules of a site made of files into `assets/`: the engine, which runs the routes in the browser, and the modules that load it.
 * @param folder of the site
 * @param prepared addresses of the parts of the catalogue
 * @param siteUrl public address; null for that of a first try
 * @throws Error where a module of the server is no longer found under the name by which it is replaced
 */
export async function buildModules(
  folder: string,
  prepared: PreparedAddresses,
  siteUrl: string | null,
): Promise<StaticModules> {
  const assets = path.join(folder, 'assets');
  const { plugin, check } = swapModules(IN_PLACE);
  const make = async (
    name: string,
    options: Pick<BuildOptions, 'define' | 'splitting' | 'format'>,
  ): Promise<string> => {
    const { metafile } = await build({
      ...browserModules(projectRoot, assets, true),
      entryPoints: { [name]: path.join(here, `${name}.ts`) },
      write: true,
      jsx: 'automatic',
      plugins: [plugin],
      external: ['/assets/*'],
      metafile: true,
      ...options,
    });
    const [file] =
      Object.entries(metafile?.outputs ?? {}).find(([, { entryPoint }]) => entryPoint?.endsWith(`${name}.ts`)) ?? [];
    if (!file) throw new Error(`esbuild made no ${name}`);
    return `/assets/${path.basename(file)}`;
  };
  const engine = await make('engine', {
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.SITE_URL': JSON.stringify(siteUrl ?? ''),
      PREPARED: JSON.stringify(prepared),
      MANIFEST: JSON.stringify(readAssetManifest()),
    },
  });
  const define = { ENGINE: JSON.stringify(engine) };
  const modules = {
    enhancements: await make('enhancements', { define }),
    asked: await make('asked-page', { define, splitting: false, format: 'iife' }),
  };
  check();
  return modules;
}
