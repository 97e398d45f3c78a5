import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOMAIN_GLYPHS } from '@/components/figures/glyphs/domain-glyphs';
import { INTEREST_GLYPHS } from '@/components/figures/glyphs/interest-glyphs';
import { KIND_GLYPHS } from '@/components/figures/glyphs/kind-glyphs';
import { DOMAIN_FAMILIES } from '@/lib/facets/domain-families';
import type { FacetText } from '@/lib/model/reference/facet-texts';
import { parseFacetTexts } from '@/lib/model/reference/facet-texts';

const file = 'content/referentiels/entrees.yml';
const { rows } = parseFacetTexts(readFileSync(file, 'utf8'), file);
const slugsOf = (kind: FacetText['kind']) => rows.filter((row) => row.kind === kind).map(({ slug }) => slug);

describe('signs', () => {
  it('are drawn for the domains and interests of the national vocabularies, and for no other', () => {
    expect(Object.keys(DOMAIN_GLYPHS).sort()).toEqual(slugsOf('domain').sort());
    expect(Object.keys(INTEREST_GLYPHS).sort()).toEqual(slugsOf('interest').sort());
  });

  it('puts each domain in one family', () => {
    expect(Object.values(DOMAIN_FAMILIES).flat().sort()).toEqual(slugsOf('domain').sort());
  });

  const all = Object.entries({ ...DOMAIN_GLYPHS, ...INTEREST_GLYPHS, ...KIND_GLYPHS });
  it.each(all)('%s is a path that starts within the grid', (_, d) => {
    expect(d).toMatch(/^M[\dMmLlHhVvAaQqCcSsZz\s.-]+Z$/);
    for (const start of d.matchAll(/M([\d.]+)[ ]?([\d.]+)/g))
      for (const value of start.slice(1)) expect(Number(value)).toBeLessThanOrEqual(24);
  });

  it('are all different, and light', () => {
    const paths = all.map(([, d]) => d);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.join('').length).toBeLessThan(8_000);
  });
});
