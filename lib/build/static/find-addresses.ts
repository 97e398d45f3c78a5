/** Attributes by which a page names another address of the site; `content` is that of pictures for messengers. */
const ATTRIBUTES = /\b(?:href|src|content|action)="([^"]+)"/g;
const IN_STYLE = /url\(["']?([^"')]+)["']?\)/g;
const IN_SITE_MAP = /<(?:loc|image:loc)>([^<]+)</g;
const IN_JSON = /"(?:src|url|start_url)"\s*:\s*"([^"]+)"/g;

const PATTERNS: readonly (readonly [type: RegExp, pattern: RegExp])[] = [
  [/^text\/html/, ATTRIBUTES],
  [/^text\/css/, IN_STYLE],
  [/xml/, IN_SITE_MAP],
  [/^application\/manifest\+json/, IN_JSON],
];

/**
 * Finds the addresses of the same site that an answer names, without query and fragment.
 * @param path of the answer, for relative addresses
 * @param contentType of the answer; one that names nothing gives nothing
 * @param origin public address of the site, by which its own absolute links begin
 * @returns paths, each once: "/metiers/boulanger"
 */
export function findAddresses(text: string, path: string, contentType: string, origin: string): string[] {
  const found = PATTERNS.filter(([type]) => type.test(contentType)).flatMap(([, pattern]) =>
    [...text.matchAll(pattern)].map(([, address = '']) => address.replaceAll('&amp;', '&')),
  );
  return [...new Set(found.flatMap((address) => toPath(address, path, origin)))];
}

function toPath(address: string, path: string, origin: string): string[] {
  // The content of a tag may be any words.
  if (!/^(?:\/(?!\/)|https?:\/\/)/.test(address)) return [];
  const url = new URL(address, origin + path);
  return `${url.origin}${url.pathname}`.startsWith(`${origin}/`)
    ? [url.pathname.slice(new URL(origin).pathname.replace(/\/$/, '').length)]
    : [];
}
