/**
 * A net under the moves of code: renders the pages of a content folder without Next, keeps their HTML and head in a folder,
 * and says later which of them have changed. A tool for a refactoring, not a test.
 *
 *     npx tsx tests/keep-pages/keep-pages.ts keep .bench/pages
 *     npx tsx tests/keep-pages/keep-pages.ts compare .bench/pages
 *
 * `CONTENT_DIR` names the sheets, `--every 10` takes a page of ten of each long kind (all of them by default).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCatalogue } from '@/lib/content';
import { listKeptPaths } from './list-kept-paths';
import { renderPath } from './render-path';

const [action, folder, ...options] = process.argv.slice(2);
if ((action !== 'keep' && action !== 'compare') || !folder) {
  console.error('usage: keep-pages.ts keep|compare FOLDER [--every N]');
  process.exit(2);
}
const everyAt = options.indexOf('--every');
const every = everyAt < 0 ? 1 : Number(options[everyAt + 1]);

/** One file a page: the address without what a file name cannot hold. */
function fileOf(address: string): string {
  return path.join(folder as string, `${encodeURIComponent(address).slice(0, 200)}.txt`);
}

/** Where two texts part, with what stands around. */
function describeChange(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 80), at + 160));
  return `  - ${around(before)}\n  + ${around(after)}`;
}

// Pages name the built files; which ones does not matter here.
if (!existsSync('public/assets/manifest.json')) {
  mkdirSync('public/assets', { recursive: true });
  const standIn = {
    styles: '/assets/s.css',
    paper: '/assets/p.css',
    enhancements: '/assets/e.js',
    suggestions: '/assets/u.js',
    fonts: [],
    pictureFonts: [],
  };
  writeFileSync('public/assets/manifest.json', JSON.stringify(standIn));
}

mkdirSync(folder, { recursive: true });
const addresses = listKeptPaths(await readCatalogue(), every);
const changed: string[] = [];
for (const address of addresses) {
  const text = await renderPath(address);
  const file = fileOf(address);
  if (action === 'keep') {
    writeFileSync(file, text);
    continue;
  }
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before === text) continue;
  changed.push(address);
  writeFileSync(`${file}.new`, text);
  if (changed.length <= 20) console.log(`${address}\n${describeChange(before, text)}`);
}
console.log(
  action === 'keep'
    ? `${addresses.length} pages kept in ${folder}`
    : `${changed.length} of ${addresses.length} pages changed`,
);
process.exitCode = changed.length > 0 ? 1 : 0;
