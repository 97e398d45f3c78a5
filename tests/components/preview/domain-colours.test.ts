import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coloursOf, TONES } from '@/components/preview/domain-colours';
import { DOMAIN_FAMILIES } from '@/lib/facets/domain-families';
import { keysOf } from '@/lib/model/record-of';

const css = readFileSync('components/site/tokens.css', 'utf8');

/** Hue and shade that the style sheet gives to a domain. */
function readTone(domain: string): [hue: number, shade: number] {
  const rule = new RegExp(`data-domaine="${domain}"\\] \\{\\s*--hue: (\\d+);\\s*--shade: (\\d+);`);
  const [, hue, shade] = rule.exec(css) ?? [];
  return [Number(hue), Number(shade)];
}

describe('coloursOf', () => {
  it.each(keysOf(DOMAIN_FAMILIES))('the domains of %s have the hues and shades of the style sheet', (family) => {
    expect(TONES[family]).toEqual(DOMAIN_FAMILIES[family].map(readTone));
  });

  it('gives colours that a renderer without oklch() reads, each domain its own', () => {
    const tints = Object.values(DOMAIN_FAMILIES)
      .flat()
      .map((domain) => coloursOf(domain).tint);
    expect(tints.filter((tint) => !/^#[0-9a-f]{6}$/.test(tint))).toEqual([]);
    expect(new Set(tints).size).toBe(tints.length);
  });

  // As Chromium paints these oklch().
  it('a domain that no family has, and none, wear the colours of the site', () => {
    expect(coloursOf('cuisine-spatiale')).toEqual(coloursOf(null));
    expect(coloursOf(null)).toEqual({ accent: '#94331e', tint: '#ffddd2', tintStrong: '#ffb6a3' });
  });
});
