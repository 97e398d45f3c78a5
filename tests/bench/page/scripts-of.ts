export interface PageScripts {
  /** Scripts of Next: below /_next/, or inline. JSON-LD is data and does not count. */
  framework: string[];
  /** Modules of our own. */
  own: string[];
}

/** Sorts the executable scripts of a page by whom they belong to. */
export function scriptsOf(html: string): PageScripts {
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => !attributes.includes('application/ld+json'));
  const isOwn = (attributes: string) => /src="\/assets\//.test(attributes);
  return { framework: scripts.filter((attributes) => !isOwn(attributes)), own: scripts.filter(isOwn) };
}

/** The body without the comments that React writes between texts: what must be equal on both sides of a comparison. */
export function bodyMarkup(html: string): string {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  return body
    .replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace('<div hidden=""></div>', '');
}
