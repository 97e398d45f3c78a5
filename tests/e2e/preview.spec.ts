import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './test';

/** Path of the picture that the head of a page names. */
async function findPicture(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text();
  const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
  const { pathname, search } = new URL(address.replaceAll('&amp;', '&'));
  return pathname + search;
}

const YEAR = 'public, max-age=31536000, immutable';
const HOUR = /^public, max-age=3600,/;

for (const [name, path, picture, cache] of [
  ['a job', '/metiers/boulanger', /^\/apercu\/metiers\/boulanger\.[0-9a-f]{8}\.png$/, YEAR],
  ['a training', '/formations/cap-boulanger', /^\/apercu\/formations\/[a-z-]+-cap\.[0-9a-f]{8}\.png$/, YEAR],
  ['a domain', '/domaines/sciences', /^\/apercu\/domaines\/sciences\./, YEAR],
  ['a sub-domain', '/domaines/sante-social-sport/paramedical', /^\/apercu\/domaines\/sante-social-sport\./, YEAR],
  ['a level', '/niveaux/cap', /^\/apercu\/niveaux\/cap\./, YEAR],
  ['the home page', '/', /^\/apercu\/site\/accueil\./, YEAR],
  ['a page made on request', '/metiers?niveau=cap', /^\/apercu\/site\/accueil\./, YEAR],
  ['a comparison', '/comparer?m=MET.17&m=MET.93', /^\/apercu\/comparaison\.png\?m=MET\.17&m=MET\.93$/, HOUR],
] as const) {
  test(`${name} has a picture that every messenger takes`, async ({ request }) => {
    const address = await findPicture(request, path);
    expect(address).toMatch(picture);
    const answer = await request.get(address);
    const png = await answer.body();
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
    expect(answer.headers()['cache-control']).toMatch(cache);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.byteLength).toBeLessThan(100_000);
  });
}

test('a list of jobs is drawn on request; one that names no job gets an error as data', async ({ request }) => {
  const answer = await request.get('/apercu/selection.png?m=MET.17,MET.93&titre=Pour%20Lina');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
  expect(answer.headers()['x-robots-tag']).toBe('noindex');
  const nothing = await request.get('/apercu/selection.png?m=MET.999999');
  expect([nothing.status(), nothing.headers()['cache-control']]).toEqual([404, 'no-store']);
  expect(await nothing.json()).toHaveProperty('error');
});

test('the former address of a picture leads to the present one', async ({ request }) => {
  const former = await request.get('/apercu/metiers/boulanger.00000000.png', { maxRedirects: 0 });
  expect([former.status(), former.headers().location]).toEqual([307, await findPicture(request, '/metiers/boulanger')]);
  expect((await request.get('/apercu/metiers/xyzzy.00000000.png')).status()).toBe(404);
});
