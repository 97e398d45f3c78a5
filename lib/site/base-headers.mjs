/** What every answer says, those included that never reach a page: refusals, redirects. Pages say more (next.config.ts). */
export const BASE_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** A year without plain http, where the public address is https. */
export const HTTPS_ONLY = { 'Strict-Transport-Security': 'max-age=31536000' };
