import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildModules } from '@/lib/build/static/build-modules';
import { swapModules } from '@/lib/build/static/swap-modules';

describe('modules of the server in a site made of files', () => {
  let folder: string;
  const file = (name: string) => path.join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'modules-'));
    writeFileSync(file('page.ts'), "import { told } from './server';\nconsole.log(told);");
    writeFileSync(file('server.ts'), "export const told = 'server';");
    writeFileSync(file('stand-in.ts'), "export const told = 'browser';");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function make(pattern: RegExp) {
    const swaps = swapModules([[pattern, file('stand-in.ts')]]);
    const made = await build({ entryPoints: [file('page.ts')], bundle: true, write: false, plugins: [swaps.plugin] });
    return { text: made.outputFiles[0]?.text ?? '', check: swaps.check };
  }

  it('have another file in their place', async () => {
    const { text, check } = await make(/^\.\/server$/);
    expect(text).toContain('browser');
    expect(text).not.toContain("server'");
    expect(check).not.toThrow();
  });

  it('stop what is made where a pattern meets none', async () => {
    const { check } = await make(/^\.\/former-name$/);
    expect(check).toThrow('former-name');
  });

  it('are all met under the names by which they are replaced', { timeout: 60_000 }, async () => {
    const address = '/assets/a.js';
    const manifest = {
      styles: '',
      paper: '',
      enhancements: address,
      suggestions: '',
      offline: '',
      fonts: [],
      pictureFonts: [],
    };
    writeFileSync(file('manifest.json'), JSON.stringify(manifest));
    vi.stubEnv('ASSETS_FILE', file('manifest.json'));
    const pieces = { bodies: '', words: '', mentions: '', workplaces: '', romeSources: '' };
    const made = await buildModules(folder, { content: '', sheets: '', pieces }, null);
    expect(made.asked).toMatch(/^\/assets\/asked-page\..*\.js$/);
    vi.unstubAllEnvs();
  });
});
