/**
 * Takes Next's own scripts out of a prerendered page. Everything else stays, byte for byte: JSON-LD, our own module, preloads of fonts.
 * The format of these scripts is Next's internal affair: the version of Next is pinned, and the function refuses a page in which any is left.
 * @param {string} html a complete page
 * @returns {string} the same page without framework script
 * @throws {Error} when a framework script is left
 */
export function stripFrameworkScripts(html) {
  const stripped = html
    .replace(/<script\b[^>]*>[^<]*__next_f[\s\S]*?<\/script>/g, '')
    .replace(/<script\b[^>]*id="_R_"[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<script\b[^>]*src="\/_next\/[^"]*"[^>]*><\/script>/g, '')
    .replace(/<link\b[^>]*rel="preload"[^>]*as="script"[^>]*>/g, '')
    .replace(/<link\b[^>]*rel="(?:module)?preload"[^>]*href="\/_next\/static\/chunks\/[^"]*"[^>]*>/g, '');
  const left = findFrameworkScript(stripped);
  if (left) throw new Error(`a framework script is left: ${left.slice(0, 120)}`);
  return stripped;
}

/**
 * The first script of a page that is neither data (JSON-LD) nor a module of ours below /assets/.
 * @param {string} html a complete page
 * @returns {string | undefined} the opening tag and what follows it
 * @internal exported for its test
 */
export function findFrameworkScript(html) {
  for (const match of html.matchAll(/<script\b([^>]*)>/g)) {
    const attributes = match[1] ?? '';
    if (/type="application\/ld\+json"/.test(attributes)) continue;
    if (/src="\/assets\/[^"]+"/.test(attributes)) continue;
    return html.slice(match.index);
  }
  return /__next_f|\/_next\/static\/chunks\/[^"]*\.js/.exec(html)?.[0];
}
