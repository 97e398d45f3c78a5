import { readFile, writeFile } from 'node:fs/promises';
import { FAILURE_PAGE } from '../site/failure-page.mjs';
import { setPageCache } from './set-page-cache.mjs';
import { stripFrameworkScripts } from './strip-framework-scripts.mjs';

/** Answers to addresses that no page has, and the last resort: the server never lets them be kept (next.config.ts). */
const errorPages = /^\/(?:404|500|_)/;

/**
 * Build adapter (`adapterPath` in next.config.ts): the browser gets documents, not an application, and caches keep them minutes, not a
 * year. Every prerendered page loses Next's scripts; the build fails when one is left or when no page was seen.
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'zero-script',
  async onBuildComplete({ outputs }) {
    let pages = 0;
    let removed = 0;
    for (const { pathname, fallback } of outputs.prerenders) {
      const file = fallback && 'filePath' in fallback ? fallback.filePath : undefined;
      if (!file?.endsWith('.html')) continue;
      try {
        if (!errorPages.test(pathname)) await rewrite(file.replace(/html$/, 'meta'), setPageCache);
        removed += await rewrite(file, stripFrameworkScripts);
        pages += 1;
      } catch (cause) {
        throw new Error(`zero-script: ${pathname}: ${cause instanceof Error ? cause.message : cause}`, { cause });
      }
    }
    // Next's own last word is in English, with a style that our policy blocks.
    for (const { pathname, filePath } of outputs.staticFiles) {
      if (pathname === '/500') await writeFile(filePath, FAILURE_PAGE);
    }
    if (pages === 0)
      throw new Error('zero-script: the build gave no prerendered page; the adapter no longer fits this Next.');
    console.log(`zero-script: ${pages} pages, ${Math.round(removed / 1024)} kB of framework script removed`);
  },
};

/**
 * @param {string} file
 * @param {(text: string) => string} change
 * @returns {Promise<number>} bytes that were taken away
 */
async function rewrite(file, change) {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  await writeFile(file, after);
  return Buffer.byteLength(before) - Buffer.byteLength(after);
}

export default adapter;
