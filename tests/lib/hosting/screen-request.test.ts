import { describe, expect, it } from 'vitest';
import { cleanRequest, findRefusal } from '@/lib/hosting/screen-request.mjs';

describe('findRefusal', () => {
  it.each([
    ['GET', '/'],
    ['HEAD', '/metiers/boulanger'],
    ['GET', '/metiers?q=/_next/image'],
    ['GET', '/_next/static/chunks/a.js'],
    ['OPTIONS', '/api/recherche?q=a'],
    // Refused by its route, in JSON.
    ['POST', '/api/recherche'],
  ])('lets %s %s through', (method, url) => expect(findRefusal({ method, url })).toBeNull());

  it.each([
    ['POST', '/sources', 405, 'GET, HEAD'],
    ['PUT', '/metiers/boulanger', 405, 'GET, HEAD'],
    ['TRACE', '/hasard', 405, 'GET, HEAD'],
    ['QUERY', '/metiers', 405, 'GET, HEAD'],
    ['OPTIONS', '/metiers', 405, 'GET, HEAD'],
    ['TRACE', '/api/recherche', 405, 'GET, HEAD'],
    ['OPTIONS', '*', 400, undefined],
    ['GET', 'http://evil.example/metiers', 400, undefined],
    ['GET', '', 400, undefined],
    ['GET', '/_next/image?url=%2F%25&w=64&q=75', 404, undefined],
    ['GET', '/_next/data/x.json', 404, undefined],
  ])('refuses %s %s by %i', (method, url, status, allow) => {
    expect(findRefusal({ method, url })).toMatchObject({ status, ...(allow && { allow }) });
  });
});

describe('cleanRequest', () => {
  it.each([
    ['/metiers/boulanger?_rsc=1a2b', '/metiers/boulanger'],
    ['/metiers?q=pain&_rsc', '/metiers?q=pain'],
    ['/metiers?q=a_rsc&page=2', '/metiers?q=a_rsc&page=2'],
    ['/metiers?q=a?b', '/metiers?q=a?b'],
    ['/', '/'],
  ])('%s becomes %s', (url, cleaned) => {
    const request = { url, headers: {} };
    cleanRequest(request);
    expect(request.url).toBe(cleaned);
  });

  it('drops what the framework would answer, and nothing that a reader sends', () => {
    const headers = {
      rsc: '1',
      cookie: '__prerender_bypass=1',
      'next-action': 'x',
      'next-router-prefetch': '1',
      'x-middleware-prefetch': '1',
      'x-nextjs-data': '1',
      accept: 'text/html',
      'accept-encoding': 'br',
      'if-none-match': '"a"',
      'x-forwarded-for': '10.0.0.1',
    };
    const request = { url: '/', headers };
    cleanRequest(request);
    expect(Object.keys(request.headers)).toEqual(['accept', 'accept-encoding', 'if-none-match', 'x-forwarded-for']);
  });
});
