import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import { fileOfAddress } from '../../lib/build/static/file-of-address';
import { findAddresses } from '../../lib/build/static/find-addresses';
import { readKeptCatalogue } from '../../lib/content/built-catalogue';
import { LOCAL_ADDRESS } from '../../lib/site/public-address.mjs';
import { makeQueries } from '../bench/search/make-queries';
import { sampleKinds } from '../bench/search/sample-kinds';
import { pages } from './page-list';
import { expect, test } from './test';

/** The site made of files, beside the server's, of the same build (`STATIC=out npx playwright test files`). */
const folder = path.resolve(process.env.STATIC ?? 'out');
const server = `http://localhost:${process.env.SERVER_PORT}`;
/** Queries of each kind of the bench; `OF_A_KIND=10000` asks them all. */
const ofAKind = Number(process.env.OF_A_KIND ?? 8);

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const HTML = 'text/html';

test('every address that a file names is a file', () => {
  const missing = files
    .filter((file) => /\.(?:html|css|webmanifest)$|^sitemap\.xml$/.test(file))
    .flatMap((file) => {
      const type = { html: HTML, css: 'text/css', webmanifest: 'application/manifest+json', xml: 'text/xml' };
      const known = Object.entries(type).find(([end]) => file.endsWith(`.${end}`))?.[1] ?? '';
      return findAddresses(read(file), `/${file}`, known, LOCAL_ADDRESS).map((address) => ({ file, address }));
    })
    .filter(({ address }) => {
      const [page, plain] = [fileOfAddress(address, HTML), fileOfAddress(address, '')];
      return !existsSync(path.join(folder, page)) && !existsSync(path.join(folder, plain));
    });
  // The page of unknown addresses has none of its own, and the page of sources shows how the search as data is asked: only a server answers it.
  const known = ['/adresse-inconnue', '/api/recherche'];
  expect(missing.filter(({ address }) => !known.includes(address))).toEqual([]);
});

test('addresses that lead elsewhere lead where the server leads', async ({ request }) => {
  const lines = read('_redirects').trim().split('\n');
  expect(lines.length).toBeGreaterThan(300);
  for (const line of lines.filter((_, at) => at % 10 === 0)) {
    const [from = '', to] = line.split(' ');
    for (const origin of ['', server]) {
      const moved = await request.get(origin + from, { maxRedirects: 0 });
      expect([from, moved.status(), moved.headers().location]).toEqual([from, 308, to]);
    }
  }
});

test('answers say in their head what the server says', async ({ request }) => {
  const said = [
    'content-type',
    'content-security-policy',
    'x-content-type-options',
    'referrer-policy',
    'permissions-policy',
    'x-robots-tag',
  ];
  const style = files.find((file) => /^assets\/site\..*css$/.test(file));
  for (const address of [
    '/',
    '/metiers',
    '/metiers/boulanger',
    '/integrer/boulanger',
    '/metiers/boulanger.bib',
    '/metiers/boulanger.csl.json',
    '/metiers.csv',
    '/opensearch.xml',
    '/manifest.webmanifest',
    '/rien',
    `/${style}`,
    '/hors-connexion.js',
  ]) {
    const [ours, theirs] = [await request.get(address), await request.get(server + address)];
    const heads = [ours, theirs].map((answer) => [
      address,
      answer.status(),
      ...said.map((name) =>
        answer
          .headers()
          [name]?.toLowerCase()
          .replace(/; (?=charset)/, ';'),
      ),
    ]);
    expect(heads[0]).toEqual(heads[1]);
  }
});

test('what hosts read forbids the same to pages, and lets cards be framed', () => {
  const blocks = read('_headers')
    .split('\n\n')
    .map((block) => block.split('\n'));
  const policyOf = (glob: string) =>
    blocks.find(([first]) => first === glob)?.find((line) => /Content-Security/.test(line));
  for (const glob of ['/', '/metiers', '/metiers/*', '/404'])
    expect(policyOf(glob), glob).toContain("frame-ancestors 'none'");
  expect(policyOf('/integrer/*')).toContain('frame-ancestors *');
  // Hosts join what two rules say under one name.
  expect(policyOf('/*')).toBeUndefined();
  expect(blocks.length).toBeLessThanOrEqual(100);
});

const catalogue = readKeptCatalogue('.next/catalogue.json');
const queries = sampleKinds(makeQueries(catalogue), ofAKind).map(
  ({ text }) => `/metiers?${new URLSearchParams({ q: text })}`,
);
const trainings = catalogue.trainings
  .filter((_, at) => at % 20 === 0)
  .map(({ label }) => `/formations?${new URLSearchParams({ q: label })}`);
const asked = [
  ...pages.map(({ path: address }) => address).filter((address) => /\?|boulangr/.test(address)),
  '/metiers?page=2',
  '/metiers?domaine=sante-social-sport&niveau=bac-3&page=1',
  '/metiers?q=soigner&tri=salaire&page=2',
  '/formations?page=3',
  '/formations?type=cap',
  '/comparer?m=MET.17&ajout=infi',
  '/selection?m=MET.17,MET.93&ajout=boul',
  '/metiers?q=K2102',
  '/rien/de/tel',
  '/formations/cap-boulangerr',
  '/metiers.csv?domaine=sante-social-sport',
  '/selection.csv?m=MET.17',
  '/api/recherche?q=boulang&limit=6',
];

test('the browser answers what the server answers', async ({ page, request, findings }) => {
  test.setTimeout(ofAKind * 30_000 + 60_000);
  await page.goto('/sources');
  const different: string[] = [];
  const all = [...asked, ...trainings, ...queries];
  for (const address of all) {
    const [here, there] = [await askHere(page, address), await askServer(request, address)];
    if (here !== there) different.push(address);
  }
  console.log(`${all.length} addresses asked, ${different.length} answered otherwise`);
  expect(different).toEqual([]);
  expect(findings).toEqual([]);
});

/** The part of an answer that a browser shows: the main one of a page, all of a file. */
const MAIN = /<main\b[^>]*>[\s\S]*<\/main>/;
const engine = files.find((file) => /^assets\/engine\./.test(file));

function askHere(page: Page, address: string): Promise<string> {
  return page.evaluate(
    async ([module, asked]) => {
      const { answerHere } = await import(module ?? '');
      const answer: Response = await answerHere(asked);
      const text = await answer.text();
      return `${answer.status} ${answer.headers.get('location') ?? ''} ${/<main\b[^>]*>[\s\S]*<\/main>/.exec(text)?.[0] ?? text}`;
    },
    [`/${engine}`, address] as const,
  );
}

async function askServer(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(server + address, { maxRedirects: 0 });
  // A file for spreadsheets begins by a mark that a browser's reader takes off.
  const text = (await answer.text()).replace(/^\uFEFF/, '');
  return `${answer.status()} ${answer.headers().location ?? ''} ${MAIN.exec(text)?.[0] ?? text}`;
}

test('a draw by lot leads to a job, another each time', async ({ page }) => {
  const seen = new Set<string>();
  for (let draw = 0; draw < 4; draw++) {
    await page.goto('/hasard');
    await page.waitForURL(/\/metiers\/[a-z-]+$/);
    seen.add(page.url());
  }
  expect(seen.size).toBeGreaterThan(1);
});

test('a file made of a query is taken as the server would give it', async ({ page }) => {
  await page.goto('/selection?m=MET.17,MET.93');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').locator('a[href^="/selection.csv"]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('ma-liste.csv');
  expect(readFileSync(await download.path(), 'utf8')).toContain('oulanger');
});

test('where the answer cannot be made, the page says so and leads to the lists', async ({ page }) => {
  await page.route('**/assets/catalogue.*', (route) => route.abort());
  await page.goto('/metiers?q=boulanger');
  const main = page.getByRole('main');
  await expect(main).toContainText('La réponse n’a pas pu être préparée');
  await expect(main.getByRole('link', { name: 'par domaine' })).toHaveAttribute('href', '/domaines');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Tous les métiers');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const address of [
    '/metiers?q=boulanger',
    '/comparer?m=MET.17&m=MET.93',
    '/hasard',
    '/selection/emporter?m=MET.17',
  ]) {
    test(`${address} says what it cannot do and leads to lists`, async ({ page }) => {
      await page.goto(address);
      const main = page.getByRole('main');
      const notice = address.startsWith('/selection/emporter') ? main.locator('p') : main.locator('noscript p');
      await expect(notice.first()).toBeVisible();
      await expect(
        main.locator('a[href="/domaines"], a[href="/selection"]').filter({ visible: true }).first(),
      ).toBeVisible();
    });
  }
});
