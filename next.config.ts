import path from 'node:path';
import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants';
import { FACET_ADDRESSES } from './lib/facets/facet-addresses';
import { CITATION_EXTENSIONS } from './lib/seo/citation/citation-extensions';
import { FILE_CACHES, FRAMED_POLICY, type HeaderRule, PAGE_POLICY, SAFETY } from './lib/site/response-headers';

const isDevelopment = process.env.NODE_ENV === 'development';

/** "domaines|interets|…": folders whose pages are named by a slug. */
const facetFolders = [
  ...new Set(Object.values(FACET_ADDRESSES).flatMap(({ folder }) => (folder ? [folder.slice(1)] : []))),
].join('|');

/** Addresses of Next's own pages of errors. */
const errorPages = '404|500|_not-found|_error|_global-error';
/** "ris|bib|…": files that cite a sheet. */
const citationExtensions = CITATION_EXTENSIONS.map((extension) => extension.replaceAll('.', '\\.')).join('|');

const toNext = ({ source, headers }: HeaderRule) => ({ source, headers: [...headers] });

const noStore = [{ key: 'Cache-Control', value: 'no-store' }];

/** Pages say themselves how long they may be kept: prepared ones by the adapter, requested ones by their route. Errors never are. */
const publishedCaches = [{ source: `/:error(${errorPages})`, headers: noStore }, ...FILE_CACHES.map(toNext)];

const config: NextConfig = {
  // A build is made beside the site that is there (lib/cli/build-record.mjs).
  distDir: process.env.BUILD_FOLDER || '.next',
  poweredByHeader: false,
  // No picture goes through Next: its optimiser stays shut.
  images: { unoptimized: true },
  reactStrictMode: true,
  // Tests need packages that a site does without: `npm run check` reads their types.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  enablePrerenderSourceMaps: false,
  // Draws pictures; a native module cannot be bundled.
  serverExternalPackages: ['@resvg/resvg-js'],
  // Pages link with plain anchors: nothing is ever prefetched, so nothing needs to be bundled for it.
  experimental: { cpus: 2, prefetchInlining: false, serverSourceMaps: false },
  async headers() {
    return [
      toNext(SAFETY),
      // Next's development server needs inline scripts and eval.
      ...(isDevelopment ? [] : [toNext(PAGE_POLICY)]),
      ...(isDevelopment
        ? [{ source: '/assets/:file*', headers: noStore }]
        : [...publishedCaches, toNext(FRAMED_POLICY)]),
    ];
  },
  async rewrites() {
    return {
      // Our slugs are ASCII: an escaped one cannot be a page, and Next answers a bare 500 to a badly escaped one.
      beforeFiles: [
        // Pages of Next's own, with its scripts and its English: no reader has anything to do there.
        { source: `/:error(${errorPages})`, destination: '/adresse-inconnue' },
        {
          source: `/:collection(metiers|formations|${facetFolders})/:slug([^/]*%[^/]*)`,
          destination: '/adresse-inconnue',
        },
        // The sheet of one page of a job.
        { source: '/metiers/:slug([^/]*%[^/]*)/a4', destination: '/adresse-inconnue' },
        // The parts of a domain, and the pages after the first.
        { source: `/:folder(${facetFolders})/:slug/:part([^/]*%[^/]*)`, destination: '/adresse-inconnue' },
        { source: `/:folder(${facetFolders})/:slug([^/]*%[^/]*)/:part`, destination: '/adresse-inconnue' },
        { source: '/domaines/:slug/:part/:page([^/]*%[^/]*)', destination: '/adresse-inconnue' },
        { source: '/domaines/:slug/:part([^/]*%[^/]*)/:page', destination: '/adresse-inconnue' },
        { source: '/domaines/:slug([^/]*%[^/]*)/:part/:page', destination: '/adresse-inconnue' },
        // Files made of a sheet, beside its page.
        {
          source: `/:collection(metiers|formations)/:file([^/%]+\\.(?:${citationExtensions}))`,
          destination: '/citer/:collection/:file',
        },
      ],
      afterFiles: [],
      // A picture that has changed since: pages that a cache still holds name it by its former address.
      fallback: [
        { source: '/apercu/:folder/:file([a-z0-9-]+\\.[0-9a-f]{8}\\.png)', destination: '/apercu/actuel' },
        // Ids and former names redirect from there; anything else gets a 404 with near names.
        { source: '/:path*', destination: '/adresse-inconnue' },
      ],
    };
  },
};

/** Takes Next's own scripts out of prerendered pages; without it the site is a normal Next site. */
const adapterPath = path.join(import.meta.dirname, 'lib/build/zero-script-adapter.mjs');

/**
 * The adapter belongs to the build only: a server that knows of one answers 404 by itself to an unknown `[slug]`,
 * without trying the fallback rewrites, which is where ids redirect and near names are offered.
 */
export default function configure(phase: string): NextConfig {
  return phase === PHASE_PRODUCTION_BUILD ? { ...config, adapterPath } : config;
}
