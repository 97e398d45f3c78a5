import path from 'node:path';
import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants';
import { FACET_ADDRESSES } from './lib/facets/facet-addresses';

/** Every page works under this policy: nothing inline, nothing from another host. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
].join('; ');

const isDevelopment = process.env.NODE_ENV === 'development';

/** "domaines|interets|…": folders whose pages are named by a slug. */
const facetFolders = [
  ...new Set(Object.values(FACET_ADDRESSES).flatMap(({ folder }) => (folder ? [folder.slice(1)] : []))),
].join('|');

const noStore = [{ key: 'Cache-Control', value: 'no-store' }];

/** Pages say themselves how long they may be kept: prepared ones by the adapter, requested ones by their route. Errors never are. */
const publishedCaches = [
  { source: '/:error(404|500|_not-found|_error|_global-error)', headers: noStore },
  {
    // Only where the name changes with the content.
    source: '/assets/:file([^/]+\\.[0-9A-Za-z]{8,10}\\.[a-z0-9]+)',
    headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  enablePrerenderSourceMaps: false,
  // Draws pictures; a native module cannot be bundled.
  serverExternalPackages: ['@resvg/resvg-js'],
  // Pages link with plain anchors: nothing is ever prefetched, so nothing needs to be bundled for it.
  experimental: { cpus: 2, prefetchInlining: false, serverSourceMaps: false },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          // Next's development server needs inline scripts and eval.
          ...(isDevelopment ? [] : [{ key: 'Content-Security-Policy', value: contentSecurityPolicy }]),
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
        ],
      },
      ...(isDevelopment ? [{ source: '/assets/:file*', headers: noStore }] : publishedCaches),
    ];
  },
  async rewrites() {
    return {
      // Our slugs are ASCII: an escaped one cannot be a page, and Next answers a bare 500 to a badly escaped one.
      beforeFiles: [
        {
          source: `/:collection(metiers|formations|${facetFolders})/:slug([^/]*%[^/]*)`,
          destination: '/adresse-inconnue',
        },
        // The parts of a domain, and the pages after the first.
        { source: `/:folder(${facetFolders})/:slug/:part([^/]*%[^/]*)`, destination: '/adresse-inconnue' },
        { source: `/:folder(${facetFolders})/:slug([^/]*%[^/]*)/:part`, destination: '/adresse-inconnue' },
        { source: '/domaines/:slug/:part/:page([^/]*%[^/]*)', destination: '/adresse-inconnue' },
        { source: '/domaines/:slug/:part([^/]*%[^/]*)/:page', destination: '/adresse-inconnue' },
        { source: '/domaines/:slug([^/]*%[^/]*)/:part/:page', destination: '/adresse-inconnue' },
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
