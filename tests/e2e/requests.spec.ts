import { connect } from 'node:net';
import { findFrameworkScript } from '../../lib/build/strip-framework-scripts.mjs';
import { expect, test } from './test';

/** Sends a request as it is, byte for byte, and gives the first line of the answer and the rest. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(process.env.E2E_PORT), '127.0.0.1', () => socket.write(Buffer.from(text, 'utf8')));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

const raw = (line: string) => sendRaw(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);

test('a form sent to a prepared page is refused, and the page stays as it was', async ({ request }) => {
  const before = await (await request.get('/sources')).text();
  const refused = await request.post('/sources', { form: { a: 'b' } });
  expect([refused.status(), refused.headers().allow, refused.headers()['cache-control']]).toEqual([
    405,
    'GET, HEAD',
    'no-store',
  ]);
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    expect((await request.fetch('/metiers/boulanger', { method })).status(), method).toBe(405);
  }
  expect(await (await request.get('/sources')).text()).toBe(before);
});

test('the words of the framework get the page that a reader gets', async ({ request }) => {
  const page = await (await request.get('/metiers/boulanger')).text();
  const spoken: Record<string, string>[] = [
    { rsc: '1' },
    { 'x-middleware-prefetch': '1' },
    { 'next-action': 'a' },
    { cookie: '__prerender_bypass=1; __next_preview_data=x' },
  ];
  for (const headers of spoken) {
    const answer = await request.get('/metiers/boulanger?_rsc=1', { headers, maxRedirects: 0 });
    expect([answer.status(), answer.headers()['set-cookie']], JSON.stringify(headers)).toEqual([200, undefined]);
    expect(await answer.text(), JSON.stringify(headers)).toBe(page);
  }
});

test.describe('addresses of the framework', () => {
  for (const path of ['/404', '/500', '/_not-found', '/_error', '/_global-error', '/_next/image?url=%2Fa&w=64&q=75']) {
    test(`${path} is an unknown address like any other`, async ({ request }) => {
      const answer = await request.get(path);
      const text = await answer.text();
      expect([answer.status(), findFrameworkScript(text)]).toEqual([404, undefined]);
      expect(text).toMatch(/aucune page|Aucun fichier/);
    });
  }
});

test('a target that names another host leads nowhere', async () => {
  expect(await raw('GET http://evil.example//metiers')).toMatch(/^HTTP\/1\.1 400 (?!.*location)/is);
  expect(await raw('OPTIONS *')).toMatch(/^HTTP\/1\.1 400 /);
  // Node's own reader refuses letters that are not ASCII.
  expect(await raw('GET /metiers/boulangère')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await sendRaw('\x16\x03\x01 nothing of ours\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
});

test('what is moved says no less of safety than a page', async ({ request }) => {
  const moved = await request.get('/metiers/boulanger/', { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  expect(moved.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', location: '/metiers/boulanger' });
  expect(moved.headers()['content-security-policy']).toContain("default-src 'none'");
});

test('the server says when it is ready, and what it serves', async ({ request }) => {
  await expect.poll(async () => (await request.get('/sante')).status(), { timeout: 20_000 }).toBe(200);
  const health = await (await request.get('/sante')).json();
  expect(health).toMatchObject({ status: 'ready', version: expect.stringMatching(/\S/) });
  expect(health.content.jobs).toBeGreaterThan(50);
});
