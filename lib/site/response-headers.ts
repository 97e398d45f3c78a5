import { SAFE_HEADERS } from './base-headers.mjs';

/** What some answers of the site say in their head, whoever serves them: Next (next.config.ts), or a host of files (lib/build/static). */
export interface HeaderRule {
  /** In the words of next.config.ts. */
  source: string;
  /** The same for hosts of files, whose only sign is `*`: any characters. */
  glob: string;
  headers: readonly { key: string; value: string }[];
}

/** Every page works under this policy: nothing inline, nothing from another host; cards alone may stand in the page of another site. */
const contentSecurityPolicy = (frameAncestors: "'none'" | '*') =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
    "img-src 'self' data:",
    "manifest-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
  ].join('; ');

const POLICY = 'Content-Security-Policy';
const CACHE = 'Cache-Control';

/** What every answer says, the policy apart: Next's development server needs inline scripts and eval. */
export const SAFETY: HeaderRule = {
  source: '/:path*',
  glob: '/*',
  headers: [
    ...Object.entries(SAFE_HEADERS).map(([key, value]) => ({ key, value })),
    { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  ],
};

/** The policy of every page; for cards in the frames of other sites the next one says otherwise. */
export const PAGE_POLICY: HeaderRule = {
  source: '/:path*',
  glob: '/*',
  headers: [{ key: POLICY, value: contentSecurityPolicy("'none'") }],
};

export const FRAMED_POLICY: HeaderRule = {
  source: '/integrer/:slug',
  glob: '/integrer/*',
  headers: [{ key: POLICY, value: contentSecurityPolicy('*') }],
};

export const FILE_CACHES: readonly HeaderRule[] = [
  // A browser asks anew which worker is the right one.
  {
    source: '/hors-connexion.js',
    glob: '/hors-connexion.js',
    headers: [{ key: CACHE, value: 'no-cache' }],
  },
  {
    // Only where the name changes with the content; hosts of files get no other there.
    source: '/assets/:file([^/]+\\.[0-9A-Za-z]{8,10}\\.[a-z0-9]+)',
    glob: '/assets/*',
    headers: [{ key: CACHE, value: 'public, max-age=31536000, immutable' }],
  },
];
