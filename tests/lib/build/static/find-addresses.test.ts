import { describe, expect, it } from 'vitest';
import { fileOfAddress } from '@/lib/build/static/file-of-address';
import { findAddresses } from '@/lib/build/static/find-addresses';

const ORIGIN = 'https://metiers.exemple.fr';
const find = (text: string, type = 'text/html; charset=utf-8', origin = ORIGIN) =>
  findAddresses(text, '/metiers/boulanger', type, origin);

describe('addresses that an answer names', () => {
  it.each([
    ['links, without query and fragment', '<a href="/metiers?q=a&amp;b=c#d">', ['/metiers']],
    ['its own absolute addresses', `<meta content="${ORIGIN}/apercu/a.png">`, ['/apercu/a.png']],
    ['each once', '<a href="/a"><a href="/a#b">', ['/a']],
    ['no other site, no other scheme', '<a href="https://onisep.fr/a"><a href="mailto:a@b.fr"><a href="//a.fr/b">', []],
    ['no words', '<meta content="Le pain, la nuit">', []],
    ['no part of the page', '<a href="#y-arriver">', []],
  ])('%s', (_, html, paths) => expect(find(html)).toEqual(paths));

  it.each([
    ['text/css', '@font-face{src:url(/assets/f.woff2)}', ['/assets/f.woff2']],
    ['application/xml', `<url><loc>${ORIGIN}/metiers</loc></url>`, ['/metiers']],
    ['application/manifest+json', '{"icons":[{"src":"/icone-192.png"}]}', ['/icone-192.png']],
    ['image/png', 'href="/a"', []],
  ])('in %s', (type, text, paths) => expect(find(text, type)).toEqual(paths));

  it('of a site that lives in a folder, from the root of the site', () => {
    const origin = 'https://exemple.fr/metiers-en-clair';
    expect(find(`<link href="${origin}/sources">`, 'text/html', origin)).toEqual(['/sources']);
  });
});

it.each([
  ['/', 'text/html', 'index.html'],
  ['/metiers/boulanger', 'text/html; charset=utf-8', 'metiers/boulanger.html'],
  ['/metiers/boulanger.ris', 'application/x-research-info-systems', 'metiers/boulanger.ris'],
  ['/sitemap.xml', 'application/xml', 'sitemap.xml'],
])('%s (%s) is the file %s', (path, type, file) => expect(fileOfAddress(path, type)).toBe(file));
