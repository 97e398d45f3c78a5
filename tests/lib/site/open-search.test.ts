import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildOpenSearch } from '@/lib/site/open-search';
import { SITE_NAME } from '@/lib/site/site-url';

afterEach(() => vi.unstubAllEnvs());

describe('buildOpenSearch', () => {
  test('gives absolute addresses of the site, with the place of the words', () => {
    vi.stubEnv('SITE_URL', 'https://metiers.example.fr/guide/');
    const templates = [...buildOpenSearch().matchAll(/<Url type="([^"]+)".*?template="([^"]+)"/g)];
    expect(templates.map(([, type, template]) => [type, template])).toEqual([
      ['text/html', 'https://metiers.example.fr/guide/metiers?q={searchTerms}'],
      ['application/x-suggestions+json', 'https://metiers.example.fr/guide/api/suggestions?q={searchTerms}'],
      ['application/opensearchdescription+xml', 'https://metiers.example.fr/guide/opensearch.xml'],
    ]);
  });

  test('keeps to the lengths of the format', () => {
    expect(SITE_NAME.length).toBeLessThanOrEqual(16);
    expect(buildOpenSearch()).toContain(`<ShortName>${SITE_NAME}</ShortName>`);
  });
});
