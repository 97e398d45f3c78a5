import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { browserModules, findModuleAddresses, offlineWorker } from '@/lib/build/assets/browser-modules';

const made = await build(browserModules(process.cwd(), '/made', true));
const { enhancements, suggestions, offline, paper } = findModuleAddresses(made.metafile);
const read = (address: string) =>
  made.outputFiles.find((file) => path.basename(file.path) === path.basename(address))?.text ?? '';
/** Bytes after gzip. */
const weigh = (text: string) => gzipSync(text, { level: 9 }).length;

describe('the modules of the browser', () => {
  test('carry the hash of their content in their names', () => {
    expect(enhancements).toMatch(/^\/assets\/enhancements\.[0-9A-Z]{8}\.js$/);
    expect(suggestions).toMatch(/^\/assets\/suggestion-list\.[0-9A-Z]{8}\.js$/);
    expect(offline).toMatch(/^\/assets\/keep-offline\.[0-9A-Z]{8}\.js$/);
    expect(paper).toMatch(/^\/assets\/paper\.[0-9A-Z]{8}\.css$/);
    expect(made.outputFiles).toHaveLength(4);
  });

  test('a page loads less than 2.6 kB, and imports the rest only when a search field is touched', () => {
    expect(weigh(read(enhancements))).toBeLessThan(2600);
    expect(read(enhancements)).toContain(`import("./${path.basename(suggestions)}")`);
    expect(read(enhancements)).not.toContain('listbox');
    expect(read(suggestions)).toContain('listbox');
  });

  test('what keeps pages is imported apart, where a page offers it', () => {
    expect(read(enhancements)).toContain(`import("./${path.basename(offline)}")`);
    expect(read(enhancements)).not.toContain('caches');
    expect(read(offline)).toContain('caches');
  });

  test('weigh less than 8 kB together', () => {
    expect(weigh(read(enhancements)) + weigh(read(suggestions))).toBeLessThan(8000);
  });
});

describe('the service worker', () => {
  const assets = ['/assets/site.8655402421.css', '/assets/enhancements.CGS3DSXE.js'];
  const make = async (files: readonly string[]) => {
    const { outputFiles } = await build({ ...offlineWorker(process.cwd(), '/made', files), write: false });
    const [file] = outputFiles;
    return { path: file?.path, text: file?.text ?? '' };
  };

  test('is one file under a name that stays, at the root, that knows the files of its build', async () => {
    const worker = await make(assets);
    expect(worker.path).toBe('/made/hors-connexion.js');
    for (const file of assets) expect(worker.text).toContain(file);
    expect(worker.text).not.toMatch(/\bimport\b|\bBUILD\b|\bASSETS\b/);
    expect(weigh(worker.text)).toBeLessThan(2000);
  });

  test('is another with each build that changes its files, and the same otherwise', async () => {
    const nameOf = ({ text }: { text: string }) => /pages-[0-9a-f]{10}/.exec(text)?.[0];
    const [first, same, other] = [await make(assets), await make(assets), await make([...assets, '/assets/x.woff2'])];
    expect(nameOf(first)).toBeDefined();
    expect(same.text).toBe(first.text);
    expect(nameOf(other)).not.toBe(nameOf(first));
  });
});
