/**
 * `npm run build -- --static out/`, its last step: the built site as files, for whatever serves files. Starts the site on a free port of this
 * machine, asks for all that has an address without query, and writes what it answers. The folder is made aside and swapped at the end.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readAssetManifest } from '@/lib/build/assets/manifest';
import { readBuildRecord } from '@/lib/cli/build-record.mjs';
import { findFreePort } from '@/lib/cli/find-port.mjs';
import { projectRoot, startCommand } from '@/lib/cli/run-command.mjs';
import { readKeptCatalogue } from '@/lib/content/built-catalogue';
import { describeSystemError } from '@/lib/disk/describe-system-error.mjs';
import { takeLock } from '@/lib/disk/lock.mjs';
import { nameNeighbours, recover, swap } from '@/lib/disk/swap-folder.mjs';
import { askHealth } from '@/lib/hosting/ask-health.mjs';
import { waitFor } from '@/lib/hosting/wait-for.mjs';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { PAGES, SITE_PAGES } from '@/lib/site/pages';
import { LOCAL_ADDRESS } from '@/lib/site/public-address.mjs';
import { adaptPage, oembedPath, toPlainPage } from './adapt-page';
import { buildModules } from './build-modules';
import { crawlSite, type SiteFile } from './crawl-site';
import { fileOfAddress } from './file-of-address';
import { listRedirects } from './list-redirects';
import { type PreparedAddresses, splitCatalogue } from './split-catalogue';
import { toHeadersFile, toRedirectsFile } from './write-host-files';
import { toNginxHeaders, toNginxRedirects, toNginxSite } from './write-nginx-files';

/** Of `public/`, what only the build reads. */
const NOT_PUBLISHED = /(?:^|\/)assets\/(?:manifest|builds)\.json$|\.ttf$/;
/** Answered anew each time: the browser does it (app/in-browser), or it has no sense without a server. */
const NOT_ASKED = /^\/(?:api\/|hasard$|sante$|selection\/emporter$|dev\/|adresse-inconnue$)/;
/** A folder that this command has made has them. */
const MARKS = ['404.html', '_nginx'];
const HTML = 'text/html';
/** Addresses that only a script answers. */
const PLAIN_PAGES: Readonly<Record<string, { title: string; sentence: string }>> = {
  '/hasard': {
    title: PAGES['/hasard'].label,
    sentence: 'Un métier se tire au sort dans votre navigateur, par JavaScript.',
  },
  '/selection/emporter': {
    title: 'Emporter une liste',
    sentence:
      'Sur ce site fait de fichiers, une liste ne s’emporte pas en un seul fichier. Le livret s’imprime, et s’enregistre en PDF : il est sur la page de la liste. <a href="/selection">Ma liste</a>',
  },
};
const LONGEST_START = 60_000;

/** Addresses that no page names. */
function listSeeds({ jobs }: Catalogue): string[] {
  return [
    ...SITE_PAGES.map(({ path }) => path).filter((path) => !NOT_ASKED.test(path)),
    ...['/robots.txt', '/sitemap.xml', '/opensearch.xml', '/metiers.csv', '/selection.csv'],
    ...['/selection/livret', '/selection/classe'],
    ...jobs.map(({ slug }) => `/integrer/${slug}`),
  ];
}

async function exportSite(out: string): Promise<void> {
  const built = readBuildRecord();
  if (!built) throw new Error('Aucun site construit : lancez « npm run build -- --static <dossier> ».');
  if (existsSync(out) && readdirSync(out).length > 0 && !MARKS.every((name) => existsSync(path.join(out, name))))
    throw new Error(`Le dossier « ${out} » contient autre chose qu’un site : choisissez-en un autre, ou videz-le.`);
  const start = performance.now();
  const catalogue = readKeptCatalogue(built.catalogue);
  const files = await askBuiltSite(built.siteUrl ?? LOCAL_ADDRESS, catalogue);
  const places = nameNeighbours(out, 'export');
  mkdirSync(path.dirname(places.lock), { recursive: true });
  takeLock(places.lock, (owner) => `Une autre exportation écrit dans « ${out} » (processus ${owner}).`);
  try {
    recover(places);
    await writeSite(places.staging, out, files, catalogue, built.siteUrl);
    swap(places);
  } finally {
    // The site that was there stays whole.
    rmSync(places.staging, { recursive: true, force: true });
    rmSync(places.lock, { force: true });
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  console.log(`Le site est en fichiers dans ${out} : ${files.size} adresses, ${seconds} s.`);
}

async function askBuiltSite(origin: string, catalogue: Catalogue): Promise<Map<string, SiteFile>> {
  const port = (await findFreePort(0)) ?? 0;
  const server = startCommand(process.execPath, ['lib/cli/start.mjs'], {
    PORT: String(port),
    HOST: '127.0.0.1',
    CONTENT_DIR: undefined,
    SITE_URL: undefined,
  });
  const address = `http://127.0.0.1:${port}`;
  const ask = async (path: string, status = 200) => {
    const answer = await fetch(address + path);
    if (answer.status !== status) throw new Error(`${path}: ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  };
  try {
    if (!(await waitFor(() => askHealth(port), LONGEST_START)))
      throw new Error('Le site construit n’a pas répondu en une minute.');
    const files = await crawlSite(address, origin, listSeeds(catalogue), (found) => !NOT_ASKED.test(found));
    for (const { slug } of catalogue.jobs) {
      for (const format of ['json', 'xml'] as const) {
        const query = new URLSearchParams({ url: `${origin}/metiers/${slug}`, format });
        files.set(oembedPath(slug, format), { contentType: '', body: await ask(`/api/oembed?${query}`) });
      }
    }
    return files.set('/404', { contentType: HTML, body: await ask('/adresse-inconnue', 404) });
  } finally {
    server.kill();
  }
}

type Write = (file: string, content: string | Buffer) => void;

/** Writes what the browser makes answers of; names change with the content. */
function writeCatalogue(catalogue: Catalogue, write: Write): PreparedAddresses {
  const { content, sheets, pieces } = splitCatalogue(catalogue);
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);
  const writeHashed = (name: string, data: unknown) => {
    const text = JSON.stringify(data);
    const file = `assets/${name}.${hashOf(text)}.json`;
    write(file, text);
    return `/${file}`;
  };
  const folder = `assets/sheets.${hashOf(JSON.stringify([...sheets]))}`;
  for (const [id, sheet] of sheets) write(`${folder}/${id}.json`, JSON.stringify(sheet));
  return {
    content: writeHashed('catalogue', content),
    sheets: `/${folder}`,
    pieces: {
      bodies: writeHashed('bodies', pieces.bodies),
      words: writeHashed('words', pieces.words),
      mentions: writeHashed('mentions', pieces.mentions),
      workplaces: writeHashed('workplaces', pieces.workplaces),
      romeSources: writeHashed('rome-sources', pieces.romeSources),
    },
  };
}

async function writeSite(
  folder: string,
  out: string,
  files: Map<string, SiteFile>,
  catalogue: Catalogue,
  siteUrl: string | null,
): Promise<void> {
  const write: Write = (file, content) => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  cpSync(path.join(projectRoot, 'public'), folder, {
    recursive: true,
    filter: (source) => !NOT_PUBLISHED.test(source),
  });
  const prepared = writeCatalogue(catalogue, write);
  const modules = { ...(await buildModules(folder, prepared, siteUrl)), served: readAssetManifest().enhancements };
  for (const [address, { title, sentence }] of Object.entries(PLAIN_PAGES)) {
    const frame = files.get('/404')?.body.toString('utf8') ?? '';
    files.set(address, { contentType: HTML, body: Buffer.from(toPlainPage(frame, title, sentence)) });
  }
  for (const [address, { contentType, body }] of files) {
    const isText = /^text\/html|opensearch/.test(contentType);
    write(fileOfAddress(address, contentType), isText ? adaptPage(body.toString('utf8'), address, modules) : body);
  }
  const worker = readFileSync(path.join(folder, 'hors-connexion.js'), 'utf8');
  write('hors-connexion.js', worker.replaceAll(modules.served, modules.enhancements));
  const redirects = listRedirects(catalogue);
  write('_redirects', toRedirectsFile(redirects));
  write('_headers', toHeadersFile(readdirSync(folder)));
  const { maps, adds } = toNginxHeaders();
  write('_nginx/redirects.conf', toNginxRedirects(redirects));
  write('_nginx/header-maps.conf', maps);
  write('_nginx/add-headers.conf', adds);
  write('_nginx/site.conf', toNginxSite(out));
}

try {
  await exportSite(path.resolve(process.argv[2] ?? 'out'));
} catch (error) {
  console.error(`Exportation arrêtée : ${describeSystemError(error).replace(/\.?$/, '.')}`);
  process.exitCode = 1;
}
