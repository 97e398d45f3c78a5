import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { browserModules, findModuleAddresses } from '@/lib/build/assets/browser-modules';

const made = await build(browserModules(process.cwd(), '/made', true));
const { enhancements, suggestions } = findModuleAddresses(made.metafile);
const read = (address: string) =>
  made.outputFiles.find((file) => path.basename(file.path) === path.basename(address))?.text ?? '';
/** Bytes after gzip. */
const weigh = (text: string) => gzipSync(text, { level: 9 }).length;

describe('the modules of the browser', () => {
  test('carry the hash of their content in their names', () => {
    expect(enhancements).toMatch(/^\/assets\/enhancements\.[0-9A-Z]{8}\.js$/);
    expect(suggestions).toMatch(/^\/assets\/suggestion-list\.[0-9A-Z]{8}\.js$/);
    expect(made.outputFiles).toHaveLength(2);
  });

  test('a page loads less than 2.3 kB, and imports the rest only when a search field is touched', () => {
    expect(weigh(read(enhancements))).toBeLessThan(2300);
    expect(read(enhancements)).toContain(`import("./${path.basename(suggestions)}")`);
    expect(read(enhancements)).not.toContain('listbox');
    expect(read(suggestions)).toContain('listbox');
  });

  test('weigh less than 8 kB together', () => {
    expect(weigh(read(enhancements)) + weigh(read(suggestions))).toBeLessThan(8000);
  });
});
