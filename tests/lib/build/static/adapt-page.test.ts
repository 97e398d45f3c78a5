import { describe, expect, it } from 'vitest';
import { adaptPage, toPlainPage } from '@/lib/build/static/adapt-page';

const modules = { served: '/assets/e.1.js', enhancements: '/assets/e.2.js', asked: '/assets/asked.3.js' };
const page =
  '<script type="module" src="/assets/e.1.js"></script><title>Un | Site</title><main id="contenu"><h1>Un</h1></main>';

describe('a page as a file', () => {
  it('has the module that needs no server', () => {
    expect(adaptPage(page, '/sources', modules)).toBe(page.replace('e.1.js', 'e.2.js'));
  });

  it.each([
    ['/metiers', 'data-route="/metiers"', false],
    ['/404', 'data-route=""', true],
    ['/hasard', 'data-route="/hasard"', true],
  ])('%s makes its answer, and says what it cannot do without script', (path, route, always) => {
    const adapted = adaptPage(page, path, modules);
    const [, script = ''] = /<main id="contenu">(<script[^>]*><\/script>)<noscript>/.exec(adapted) ?? [];
    expect(script).toContain('src="/assets/asked.3.js"');
    expect(script).toContain(route);
    expect(script.includes('data-always')).toBe(always);
    expect(adapted).toMatch(/<noscript>.*href="\/domaines".*<\/noscript>/);
  });

  it('is answered for oEmbed by a file', () => {
    const link = '<link href="https://a.fr/api/oembed?url=https%3A%2F%2Fa.fr%2Fmetiers%2Fboulanger&amp;format=xml"/>';
    expect(adaptPage(link, '/metiers/boulanger', modules)).toBe('<link href="https://a.fr/api/oembed/boulanger.xml"/>');
  });
});

it('a page without answer takes the frame of another', () => {
  const made = toPlainPage(page, 'Deux', 'Une phrase.');
  expect(made).toContain('<title>Deux | Site</title>');
  expect(made).toMatch(/<main id="contenu">.*<h1[^>]*>Deux<\/h1>.*Une phrase\..*<\/main>/);
  expect(made).not.toContain('Un</h1>');
});
