import { existsSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HeadAssets } from '@/components/site/head-assets';
import { makeIcons } from '@/lib/build/icons/make-icons';
import { aCatalogue } from '@/tests/builders/a-catalogue';

const icons = makeIcons();
const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'));

/** Width and height that a PNG says of itself. */
function sizeOfPng(png: Uint8Array): [number, number] {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('icons of the site', () => {
  it.each([...icons.keys()])('public/%s is what the drawing gives', (name) => {
    expect(readFileSync(`public/${name}`).equals(Buffer.from(icons.get(name) ?? []))).toBe(true);
  });

  it.each([
    ['apple-touch-icon.png', 180],
    ['icone-192.png', 192],
    ['icone-512.png', 512],
    ['icone-maskable-512.png', 512],
  ])('%s is %i wide and high', (name, size) => {
    expect(sizeOfPng(icons.get(name) ?? new Uint8Array())).toEqual([size, size]);
  });

  it('favicon.ico holds the sizes of tabs, each a picture of that size', () => {
    const ico = Buffer.from(icons.get('favicon.ico') ?? []);
    const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => 6 + 16 * index);
    expect(ico.readUInt16LE(2)).toBe(1);
    expect(entries.map((at) => ico.readUInt8(at))).toEqual([48, 32]);
    for (const at of entries) {
      const [bytes, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
      expect(sizeOfPng(ico.subarray(offset, offset + bytes))).toEqual([ico.readUInt8(at), ico.readUInt8(at + 1)]);
    }
  });
});

describe('what leads to them', () => {
  it.each(manifest.icons as { src: string; sizes: string }[])('manifest: $src, $sizes', ({ src, sizes }) => {
    const content = icons.get(src.slice(1)) ?? new Uint8Array();
    if (sizes !== 'any') expect(sizeOfPng(content).join('x')).toBe(sizes);
    else expect(Buffer.from(content).toString()).toContain('<svg');
  });

  it('the head of every page names files that exist', () => {
    const assets = {
      styles: '/a.css',
      paper: '/p.css',
      enhancements: '/a.js',
      suggestions: '/b.js',
      offline: '',
      fonts: [],
      pictureFonts: [],
    };
    const { collection } = aCatalogue();
    const html = renderToStaticMarkup(HeadAssets({ collection, assets }));
    const files = [...html.matchAll(/rel="(?:icon|apple-touch-icon|manifest)"[^>]*href="([^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(files).toHaveLength(4);
    expect(files.filter((file) => !existsSync(`public${file}`))).toEqual([]);
  });

  it('the manifest wears the colours and the name of the site', () => {
    const { lang, start_url: start, theme_color: theme, background_color: ground } = manifest;
    expect({ lang, start, theme, ground }).toEqual({ lang: 'fr', start: '/', theme: '#fcfaf5', ground: '#fcfaf5' });
    expect(manifest.name).toBe('Métiers en clair');
  });
});
