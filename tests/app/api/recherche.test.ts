import { describe, expect, test } from 'vitest';
import { DELETE, GET, OPTIONS, PATCH, POST, PUT } from '@/app/api/recherche/route';
import { GET as getSuggestions } from '@/app/api/suggestions/route';

/** Over the bundled sheets. */
const ask = (query: string, init?: RequestInit) =>
  GET(new Request(`http://localhost:3000/api/recherche?${query}`, init));

describe('GET /api/recherche', () => {
  test('answers with these keys, in this order', async () => {
    const response = await ask('q=boulangere&limit=1');
    expect(response.status).toBe(200);
    const body = await response.text();
    expect(body).toMatch(
      /^\{"query":"boulangere","understood":"[^"]+","total":\d+,"results":\[\{"id":"MET\.\d+","slug":"boulanger","name":\{"feminine":"boulangère","masculine":"boulanger"\},"because":"[^"]+","reason":"name"\}\],"cards":\[\]\}$/,
    );
  });

  test.each([
    ['MET.93', 'id'],
    ['D1102', 'rome-code'],
    ['CAP boulanger', 'training'],
  ])('says why in a code: %s is a %s', async (q, reason) => {
    expect(await (await ask(`q=${q}&limit=1`)).json()).toMatchObject({ results: [{ reason }] });
  });

  test('gives what the words name beside the jobs, which stay what they are', async () => {
    const { results, cards } = await (await ask('q=bac+%2B+5&limit=1')).json();
    expect(cards).toEqual([{ kind: 'level', label: 'Bac\u00a0+\u00a05', url: 'http://localhost:3000/niveaux/bac-5' }]);
    expect(results).toHaveLength(1);
  });

  test('may be read by any site, and kept for a while', async () => {
    const { headers } = await ask('q=boulanger');
    expect(headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Cache-Control')).toBe('public, max-age=300, s-maxage=300, stale-while-revalidate=86400');
    expect(headers.get('X-Robots-Tag')).toBe('noindex');
  });

  test.each(['"*()', '%00%FF', '%F0%9F%A5%96', "' OR 1=1 --", '__proto__', '', 'x'.repeat(10_000)])(
    'answers to %.20j',
    async (q) => {
      const response = await ask(`q=${q}`);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ total: expect.any(Number), results: expect.any(Array) });
    },
  );

  test('nothing asked finds nothing', async () => {
    expect(await (await ask('')).json()).toEqual({ query: '', understood: '', total: 0, results: [], cards: [] });
  });

  test('the limit is at most 50, and the total counts all', async () => {
    const one = await (await ask('q=chantier&limit=1')).json();
    expect(one.results).toHaveLength(1);
    expect(one.total).toBeGreaterThan(1);
    expect((await ask('q=boulanger&limit=9999')).status).toBe(200);
  });

  test('a limit that is no number is refused in French, and not kept', async () => {
    const response = await ask('q=boulanger&limit=dix');
    expect(response.status).toBe(400);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual({ error: expect.stringContaining('écrivez un nombre entier de 1 à 50') });
  });

  test.each(['%s', 'W/%s', '"other", %s'])('says that nothing changed for If-None-Match: %s', async (form) => {
    const tag = (await ask('q=boulanger')).headers.get('ETag') ?? '';
    const again = await ask('q=boulanger', { headers: { 'If-None-Match': form.replace('%s', tag) } });
    expect(again.status).toBe(304);
    expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await again.text()).toBe('');
    expect((await ask('q=infirmier', { headers: { 'If-None-Match': tag } })).status).toBe(200);
  });

  test.each(Object.entries({ POST, PUT, PATCH, DELETE }))('%s is refused in JSON', async (method, handler) => {
    const response = handler(new Request('http://localhost:3000/api/recherche', { method }));
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    expect(await response.json()).toEqual({ error: expect.stringContaining('GET') });
  });

  test('tells other sites that they may ask', () => {
    const response = OPTIONS();
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('GET');
  });
});

describe('GET /api/suggestions', () => {
  test('answers in the form of browsers: words, names, reasons, addresses', async () => {
    const response = await getSuggestions(new Request('http://localhost:3000/api/suggestions?q=boulanger'));
    expect(response.headers.get('Content-Type')).toBe('application/x-suggestions+json; charset=utf-8');
    const [words, names, reasons, addresses] = await response.json();
    expect(words).toBe('boulanger');
    expect(names[0]).toBe('Boulangère ou boulanger');
    expect(addresses[0]).toBe('http://localhost:3000/metiers/boulanger');
    expect(reasons).toHaveLength(names.length);
  });

  test('what the words name comes before the jobs', async () => {
    const response = await getSuggestions(new Request('http://localhost:3000/api/suggestions?q=bac+5'));
    const [, names, reasons, addresses] = await response.json();
    expect(addresses[0]).toBe('http://localhost:3000/niveaux/bac-5');
    expect(reasons[0]).toMatch(/^\d+\smétiers?$/);
    expect(names.length).toBeLessThanOrEqual(8);
    expect(addresses).toHaveLength(names.length);
  });
});
