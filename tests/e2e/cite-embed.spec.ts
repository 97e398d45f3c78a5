import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './test';

/** Serves a page from another origin, on this machine as the site is: browsers keep public pages from local addresses. */
async function serve(html: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

test('the card of a job shows in the page of another site, its profile does not', async ({ page, baseURL }) => {
  const frame = (path: string) => `<iframe src="${baseURL}${path}" width="300" height="460"></iframe>`;
  const site = await serve(frame('/integrer/boulanger') + frame('/metiers/boulanger'));
  await page.goto(site.address);
  const [card, profile] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
  await expect(card.getByRole('heading', { level: 1, name: 'Boulangère ou boulanger' })).toBeVisible();
  await expect(card.getByText('brut par mois')).toBeVisible();
  await expect(card.getByText(/^(?:Paie|Source)/).first()).toBeVisible();
  await expect(card.getByRole('link', { name: /Métiers en clair/ })).toHaveAttribute('href', /\/metiers\/boulanger$/);
  await expect(card.locator('html')).toHaveJSProperty('scrollWidth', 300);
  await expect(profile.getByRole('heading', { name: 'Boulangère ou boulanger' })).toHaveCount(0);
  site.close();
});

test('cards alone may be framed', async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy'] ?? '';
  expect(await policyOf('/integrer/boulanger')).toContain('frame-ancestors *;');
  for (const path of ['/', '/metiers/boulanger', '/metiers/boulanger.ris', '/api/oembed', '/metiers?q=pain']) {
    expect(await policyOf(path), path).toContain("frame-ancestors 'none';");
  }
});

test('the head of a job leads to its card by oEmbed', async ({ page, request, baseURL }) => {
  await page.goto('/metiers/boulanger');
  const link = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const { pathname, search } = new URL(link ?? '');
  const answer = await request.get(pathname + search);
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({
    type: 'rich',
    html: expect.stringMatching(/^<iframe [^>]+><\/iframe>$/),
  });
  expect((await request.get(`${baseURL}/api/oembed?url=https://ailleurs.fr/`)).status()).toBe(404);
});

test('a sheet says how to cite it, and gives it as files', { tag: '@server' }, async ({ page, request }) => {
  await page.goto('/metiers/boulanger#citer');
  const fold = page.locator('#citer');
  await expect(fold.getByText(/\[en ligne\]/)).toBeVisible();
  const types = [
    'application/x-research-info-systems',
    'application/x-bibtex',
    'application/vnd.citationstyles.csl+json',
  ];
  const files = await fold
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const [index, file] of files.entries()) {
    const response = await request.get(file);
    expect(response.headers()['content-type']).toContain(types[index]);
    expect(response.headers()).toMatchObject({ 'x-robots-tag': 'noindex' });
  }
  expect(files).toHaveLength(types.length);
  const moved = await request.get('/metiers/MET.17.ris', { maxRedirects: 0 });
  expect(moved.headers()).toMatchObject({ location: '/metiers/boulanger.ris' });
  expect((await request.get('/metiers/zzzzzz.ris')).status()).toBe(404);
});
