import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../paths';

/** Next's `notFound` is the only thing that pages take from Next at run time; here every asked page exists. */
const notFoundStub = 'export function notFound() { throw new Error("not found"); }';

/** Eleventy renders the page itself, at once: the component that does it for Next only leaves its element. */
const staticMarkupStub = `import { jsx } from 'react/jsx-runtime';
export const StaticMarkup = ({ children }) => jsx('div', { children });`;

/**
 * Writes an Eleventy project that renders the same React pages to the same markup: job profiles and trainings.
 * The pages are bundled once; Eleventy pages through their slugs, calls them and writes the files.
 * @param folder absolute path of the Eleventy project
 * @param site absolute path of a copy of the site whose assets are built
 */
export async function writeEleventyProject(folder: string, site: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'src/_data'), { recursive: true });
  for (const shared of ['public/assets', 'content']) {
    cpSync(path.join(site, shared), path.join(folder, shared), { recursive: true });
  }
  await bundlePages(path.join(folder, 'pages.mjs'));
  write(folder, 'package.json', '{ "type": "module" }');
  write(folder, 'eleventy.config.js', config);
  for (const collection of ['metiers', 'formations'] as const) {
    write(folder, `src/_data/${collection}.js`, slugData(collection));
    write(folder, `src/${collection}.11ty.js`, template(collection));
  }
}

const config = `export default function (config) {
  config.setUseGitIgnore(false);
  config.addPassthroughCopy({ 'public/assets': 'assets' });
  return { dir: { input: 'src', output: 'out' } };
}
`;

const slugData = (collection: string) => `import { listSlugs } from '../../pages.mjs';
export default () => listSlugs('${collection}');
`;

const template = (collection: string) => `import { renderPage } from '../pages.mjs';
export const data = {
  pagination: { data: '${collection}', size: 1, alias: 'slug' },
  permalink: ({ slug }) => '/${collection}/' + slug + '.html',
};
export function render({ slug }) {
  return renderPage('${collection}', slug);
}
`;

async function bundlePages(outfile: string): Promise<void> {
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ['tests/bench/sites/eleventy-pages.tsx'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'dependencies-stay-outside',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^next(\/|$)/ }, () => ({ path: 'next', namespace: 'stub' }));
          onResolve({ filter: /\/static-markup$/ }, () => ({ path: 'static-markup', namespace: 'stub' }));
          onResolve({ filter: /^[^.@/]|^@[^/]/ }, ({ kind }) => (kind === 'entry-point' ? null : { external: true }));
          onLoad({ filter: /^next$/, namespace: 'stub' }, () => ({ contents: notFoundStub }));
          onLoad({ filter: /^static-markup$/, namespace: 'stub' }, () => ({ contents: staticMarkupStub }));
        },
      },
    ],
  });
}

function write(folder: string, name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}
