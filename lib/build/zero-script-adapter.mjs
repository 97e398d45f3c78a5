import { readFile, writeFile } from 'node:fs/promises';
import { stripFrameworkScripts } from './strip-framework-scripts.mjs';

/**
 * Build adapter (`adapterPath` in next.config.ts): the browser gets documents, not an application.
 * Every prerendered page loses Next's scripts; the build fails when one is left or when no page was seen.
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'zero-script',
  async onBuildComplete({ outputs }) {
    let pages = 0;
    let removed = 0;
    for (const output of outputs.prerenders) {
      const file = output.fallback && 'filePath' in output.fallback ? output.fallback.filePath : undefined;
      if (!file?.endsWith('.html')) continue;
      const html = await readFile(file, 'utf8');
      try {
        const stripped = stripFrameworkScripts(html);
        await writeFile(file, stripped);
        pages += 1;
        removed += Buffer.byteLength(html) - Buffer.byteLength(stripped);
      } catch (cause) {
        throw new Error(`zero-script: ${output.pathname}: ${cause instanceof Error ? cause.message : cause}`, {
          cause,
        });
      }
    }
    if (pages === 0)
      throw new Error('zero-script: the build gave no prerendered page; the adapter no longer fits this Next.');
    console.log(`zero-script: ${pages} pages, ${Math.round(removed / 1024)} kB of framework script removed`);
  },
};

export default adapter;
