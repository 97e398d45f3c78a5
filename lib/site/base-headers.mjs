/** What every answer says, whoever makes it: the server, nginx, Next (response-headers.ts), a host of files. */
export const SAFE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** The same, and the policy of answers that never reach a page: refusals, redirects. */
export const BASE_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  ...SAFE_HEADERS,
};

/** A year without plain http, where the public address is https. */
export const HTTPS_ONLY = { 'Strict-Transport-Security': 'max-age=31536000' };
