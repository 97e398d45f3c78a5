import { describe, expect, it } from 'vitest';
import { findFrameworkScript, stripFrameworkScripts } from '@/lib/build/strip-framework-scripts.mjs';

const ours = '<script type="module" src="/assets/enhancements.0123456789.js"></script>';
const jsonLd = '<script type="application/ld+json">{"@type":"Occupation","name":"__boulangère__"}</script>';
const font =
  '<link rel="preload" as="font" type="font/woff2" href="/assets/font-text.0123456789.woff2" crossorigin="anonymous">';

function page(head: string, body: string): string {
  return `<!DOCTYPE html><html lang="fr"><head>${head}</head><body><h1>Boulangère</h1>${body}</body></html>`;
}

describe('stripFrameworkScripts', () => {
  const framework: [string, string][] = [
    ['a chunk', '<script src="/_next/static/chunks/0j1we3cwg31qe.js" async=""></script>'],
    ['a nomodule chunk', '<script src="/_next/static/chunks/a.js" noModule=""></script>'],
    ['the flight payload', '<script>self.__next_f.push([1,"5:\\"<h1>Boulangère</h1>\\""])</script>'],
    ['the boot script', '<script id="_R_">requestAnimationFrame(function(){$RT=performance.now()});</script>'],
    [
      'the preload of a chunk',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    ],
  ];
  it.each(framework)('removes %s', (_, tag) => {
    expect(stripFrameworkScripts(page(tag, tag))).toBe(page('', ''));
  });

  it('leaves our module, structured data and fonts as they are', () => {
    const html = page(font + ours, jsonLd);
    expect(stripFrameworkScripts(html)).toBe(html);
  });

  it.each([
    '<p>self.__next_f.push et « /_next/static/chunks/a.js »</p>',
    '<script type="application/ld+json">{"name":"self.__next_f"}</script>',
  ])('leaves the words of a sheet on web development: %s', (words) => {
    expect(stripFrameworkScripts(page('', words))).toBe(page('', words));
  });

  const refused: [string, string][] = [
    ['an inline script that it does not know', '<script>alert(1)</script>'],
    ['a script of another folder', '<script src="/elsewhere.js"></script>'],
    ['a script of another host', '<script src="https://example.org/assets/a.js"></script>'],
  ];
  it.each(refused)('refuses %s', (_, tag) => {
    expect(() => stripFrameworkScripts(page('', tag))).toThrow('a framework script is left');
  });
});

describe('findFrameworkScript', () => {
  it('finds nothing in a clean page', () => {
    expect(findFrameworkScript(page(ours, jsonLd))).toBeUndefined();
  });
  it('gives the script it found', () => {
    expect(findFrameworkScript(page('', '<script>alert(1)</script>'))).toMatch(/^<script>alert\(1\)/);
  });
});
