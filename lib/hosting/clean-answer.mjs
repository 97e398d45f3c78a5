/** What the framework tells its own browser runtime, its hosts and Internet Explorer about an answer: no reader of ours asks, every answer would carry it. */
const FRAMEWORK_HEADER = /^(?:x-nextjs-.*|refresh)$/i;
/** Headers of requests that never reach the application (screen-request.mjs), so that no answer varies with them. */
const DROPPED_FROM_VARY = /^(?:rsc|next-.*)$/i;

/**
 * Keeps the framework's headers out of an answer. Caches then hold one answer an address and an encoding.
 * @param {import('node:http').ServerResponse} response changed in place, before anything is written to it
 */
export function cleanAnswer(response) {
  for (const method of /** @type {const} */ (['setHeader', 'appendHeader'])) {
    const write = response[method].bind(response);
    /**
     * @param {string} name
     * @param {string | string[]} value
     */
    response[method] = (name, value) => {
      if (FRAMEWORK_HEADER.test(name)) return response;
      if (!/^vary$/i.test(name)) return write(name, value);
      const kept = keepVarying(value);
      return kept === '' ? response : write(name, kept);
    };
  }
}

/** @param {string | string[]} value of a header « Vary » */
function keepVarying(value) {
  const names = `${value}`.split(',').map((name) => name.trim());
  return names.filter((name) => name !== '' && !DROPPED_FROM_VARY.test(name)).join(', ');
}
