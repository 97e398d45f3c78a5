/**
 * Takes Next's own scripts out of a prerendered page. Everything else stays, byte for byte: JSON-LD, our own module, preloads of fonts.
 * The format of these scripts is Next's internal affair: the version of Next is pinned, and the function refuses a page in which any is left.
 * @param {string} html a complete page
 * @returns {string} the same page without framework script
 * @throws {Error} when a framework script is left
 */
export function stripFrameworkScripts(html) {
  const stripped = html
    .replace(/<script\b([^>]*)>([\s\S]*?)<\/script>/g, (tag, attributes, code) =>
      isOfFramework(attributes, code) ? '' : tag,
    )
    .replace(/<link\b[^>]*>/g, (tag) => (preloadsScript(tag) ? '' : tag));
  const left = findFrameworkScript(stripped);
  if (left) throw new Error(`a framework script is left: ${left.slice(0, 120)}`);
  return stripped;
}

/**
 * Tags alone are looked at: a sheet may speak of `__next_f`, in its text and in the data of its page.
 * @param {string} attributes
 * @param {string} code
 */
function isOfFramework(attributes, code) {
  if (/\bsrc="/.test(attributes)) return /\bsrc="\/_next\//.test(attributes);
  if (isData(attributes)) return false;
  return /\bid="_R_"/.test(attributes) || /^\s*\(?self\.__next_f\b/.test(code);
}

/** @param {string} attributes */
function isData(attributes) {
  return /type="application\/ld\+json"/.test(attributes);
}

/** @param {string} tag */
function preloadsScript(tag) {
  if (!/\brel="(?:module)?preload"/.test(tag)) return false;
  return /\bas="script"/.test(tag) || /\bhref="\/_next\/static\/chunks\//.test(tag);
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
    if (isData(attributes)) continue;
    if (/src="\/assets\/[^"]+"/.test(attributes)) continue;
    return html.slice(match.index);
  }
  return /<link\b[^>]*\/_next\/static\/chunks\/[^>]*>/.exec(html)?.[0];
}
