/**
 * Builds what the browser loads beside the HTML, and the fonts of pictures: two subset fonts, a style sheet and that of pages of paper, one enhancement module, those
 * that it loads on demand, and the service worker of readers who ask for one (a published site only).
 * Usage: tsx lib/build/assets/build-assets.ts [--watch]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';
import { describeSystemError } from '@/lib/disk/describe-system-error.mjs';
import { writeWhole } from '@/lib/disk/write-whole.mjs';
import { browserModules, findModuleAddresses, offlineWorker } from './browser-modules';
import { fontFiles, PICTURE_FONTS } from './fonts';
import { addBuild, type KeptBuilds, listOutdated } from './kept-builds';
import { type AssetManifest, assetsFolder } from './manifest';
import { subsetFontFile } from './subset-font-file';

const root = process.cwd();
const outputFolder = path.join(root, assetsFolder);
const styleSource = path.join(root, 'components/site/site.css');
const compiledStyles = path.join(root, 'node_modules/.cache/metiers-en-clair/site.css');
const watch = process.argv.includes('--watch');

/** What the last builds made, the newest first: their files stay for the pages that a cache still holds. */
const buildsFile = path.join(outputFolder, 'builds.json');

/** The same as it was when the site that is there was built: builds that failed since do not drive its files out. */
const presentBuildsFile = path.join(root, '.next', 'builds.json');

/** Names of the files made so far. */
const made = new Set<string>();

/** Writes `content` under a name that holds its hash and gives back its address. */
async function writeHashed(name: string, extension: string, content: string | Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.${extension}`;
  made.add(file);
  // Pages that are served load files of the same names: none is ever half there.
  writeWhole(path.join(outputFolder, file), content);
  return `/assets/${file}`;
}

async function buildFonts(): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  for (const font of fontFiles)
    addresses.set(font.name, await writeHashed(`font-${font.name}`, 'woff2', await subsetFontFile(font, 'woff2')));
  return addresses;
}

async function buildPictureFonts(): Promise<string[]> {
  const addresses: string[] = [];
  for (const font of Object.values(PICTURE_FONTS))
    addresses.push(await writeHashed(`font-${font.name}`, 'ttf', await subsetFontFile(font, 'sfnt')));
  return addresses;
}

/** Starts Tailwind's command line; resolves at its end, or never in watch mode. */
function runTailwind(): Promise<void> {
  const binary = path.join(root, 'node_modules/.bin/tailwindcss');
  const options = ['--input', styleSource, '--output', compiledStyles, ...(watch ? ['--watch=always'] : ['--minify'])];
  return new Promise((resolve, reject) => {
    const child = spawn(binary, options, { stdio: ['ignore', 'ignore', 'pipe'] });
    let report = '';
    child.stderr.on('data', (chunk) => {
      report += chunk;
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tailwindcss failed:\n${report}`))));
    process.on('exit', () => child.kill());
  });
}

async function publishStyles(fonts: Map<string, string>): Promise<string> {
  const styles = (await readFile(compiledStyles, 'utf8')).replace(/url\(["']?font:([a-z]+)["']?\)/g, (_, name) => {
    const address = fonts.get(name);
    if (!address) throw new Error(`site.css names an unknown font: ${name}`);
    return `url(${address})`;
  });
  return writeHashed('site', 'css', styles);
}

async function readBuilds(file: string): Promise<KeptBuilds | undefined> {
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : undefined;
}

async function readFormerBuilds(): Promise<KeptBuilds> {
  const builds = await readBuilds(buildsFile);
  if (builds) return builds;
  return existsSync(outputFolder) ? [await readdir(outputFolder)] : [];
}

/** Takes away what no recent build has made. */
async function tidy(former: KeptBuilds): Promise<void> {
  const builds = addBuild(former, [...made]);
  const unnamed = ['manifest.json', 'builds.json'];
  const present = (await readBuilds(presentBuildsFile)) ?? [];
  for (const file of listOutdated(await readdir(outputFolder), [...builds, ...present, unnamed]))
    await rm(path.join(outputFolder, file));
  writeWhole(buildsFile, JSON.stringify(builds, null, 2));
}

async function main(): Promise<void> {
  const former = await readFormerBuilds();
  await mkdir(outputFolder, { recursive: true });
  await mkdir(path.dirname(compiledStyles), { recursive: true });
  await rm(compiledStyles, { force: true });
  const fonts = await buildFonts();
  const manifest: AssetManifest = {
    styles: '',
    paper: '',
    enhancements: '',
    suggestions: '',
    offline: '',
    fonts: [...fonts.values()],
    pictureFonts: await buildPictureFonts(),
  };
  const save = () => writeWhole(path.join(outputFolder, 'manifest.json'), JSON.stringify(manifest, null, 2));

  const bundle = await context({
    ...browserModules(root, outputFolder, !watch),
    plugins: [
      {
        name: 'publish',
        setup(build) {
          build.onEnd(async (result) => {
            for (const { path: file, contents } of result.outputFiles ?? []) {
              writeWhole(file, contents);
              made.add(path.basename(file));
            }
            if (result.metafile) Object.assign(manifest, findModuleAddresses(result.metafile));
            if (watch) save();
          });
        },
      },
    ],
  });
  await bundle.rebuild();

  const tailwind = runTailwind();
  if (!watch) {
    await tailwind;
    manifest.styles = await publishStyles(fonts);
    save();
    const { styles, paper, enhancements, suggestions, offline } = manifest;
    const worker = await build({
      ...offlineWorker(root, path.join(root, 'public'), [
        styles,
        paper,
        enhancements,
        suggestions,
        offline,
        ...manifest.fonts,
      ]),
      write: false,
    });
    for (const { path: file, contents } of worker.outputFiles) writeWhole(file, contents);
    await tidy(former);
    await bundle.dispose();
    return;
  }
  tailwind.catch((error) => {
    console.error(error);
    process.exit(1);
  });
  await bundle.watch();
  const { watchFile } = await import('node:fs');
  const publish = async () => {
    if (!existsSync(compiledStyles)) return;
    manifest.styles = await publishStyles(fonts);
    save();
  };
  watchFile(compiledStyles, { interval: 300 }, () => void publish());
}

try {
  await main();
} catch (error) {
  // What the disk refused is said in a line; a fault of ours keeps its trace.
  const isOfDisk = error instanceof Error && ('syscall' in error || error.cause !== undefined);
  console.error(isOfDisk ? describeSystemError(error) : error);
  process.exit(1);
}
