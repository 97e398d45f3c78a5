import { expect, it } from 'vitest';
import { GET, POST } from '@/app/api/oembed/route';

const ask = (query: Record<string, string>) =>
  GET(new Request(`http://localhost:3000/api/oembed?${new URLSearchParams(query)}`));
const url = 'http://localhost:3000/metiers/MET.17';

it.each([
  ['json', 'application/json; charset=utf-8', '{"type":"rich"'],
  ['xml', 'text/xml; charset=utf-8', '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n'],
])('answers in %s, to any site', async (format, type, start) => {
  const response = await ask({ url, format });
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe(type);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect((await response.text()).startsWith(start)).toBe(true);
});

it.each([
  ['an unknown address', { url: 'http://localhost:3000/metiers/zzzzzz' }, 404],
  ['another format', { url, format: 'php' }, 501],
  ['no address', {}, 400],
])('refuses %s, in JSON that no cache keeps', async (_, query, status) => {
  const response = await ask(query);
  expect(response.status).toBe(status);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await response.json()).toEqual({ error: expect.any(String) });
});

it('is only read', () => {
  expect(POST(new Request('http://localhost:3000/api/oembed', { method: 'POST' })).status).toBe(405);
});
