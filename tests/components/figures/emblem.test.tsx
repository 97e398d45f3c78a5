import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Emblem } from '@/components/figures/emblem';
import { DOMAIN_GLYPHS } from '@/components/figures/glyphs/domain-glyphs';
import { INTEREST_GLYPHS } from '@/components/figures/glyphs/interest-glyphs';
import { KIND_GLYPHS } from '@/components/figures/glyphs/kind-glyphs';
import type { EmblemData } from '@/lib/views/shared/emblem';

const nurse: EmblemData = {
  steps: 6,
  domain: 'sante-social-sport',
  family: 'care',
  interests: ['ma-vocation-est-de-soigner', 'j-ai-le-sens-du-contact'],
  place: 'indoors',
};
const bare: EmblemData = { steps: null, domain: null, family: null, interests: [], place: null };

function draw(emblem: EmblemData, size?: 'full' | 'small') {
  const { container } = render(<Emblem emblem={emblem} size={size} />);
  const svg = container.querySelector('svg');
  const paths = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));
  const has = (name: string) => container.querySelector(`.emblem-${name}`) !== null;
  return { svg, paths, has, steps: container.querySelector('.emblem-steps')?.getAttribute('d') ?? null };
}

describe('Emblem', () => {
  it('is not read aloud, and has no inline style', () => {
    const { svg } = draw(nurse);
    expect(svg).toHaveAttribute('aria-hidden', 'true');
    expect(svg?.outerHTML).not.toContain('style=');
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('rises %i times', (steps) => {
    for (const size of ['full', 'small'] as const)
      expect(draw({ ...nurse, steps }, size).steps?.match(/v-/g)).toHaveLength(steps);
  });

  it('stays on flat ground where the level is unknown', () => {
    const { has } = draw({ ...nurse, steps: null });
    expect([has('steps'), has('floor')]).toEqual([false, true]);
  });

  it('wears the sign of the domain and of the interests that are drawn', () => {
    const { paths } = draw({ ...nurse, interests: [...nurse.interests, 'j-aime-petrir'] });
    expect(paths).toContain(DOMAIN_GLYPHS['sante-social-sport']);
    for (const slug of nurse.interests) expect(paths).toContain(INTEREST_GLYPHS[slug]);
    expect(paths).not.toContain(null);
  });

  it('wears the sign of any job where no domain is known', () => {
    expect(draw(bare).paths).toEqual(['M0 108H120', KIND_GLYPHS.job]);
  });

  it('keeps the steps and the sign alone when small', () => {
    const { paths, has } = draw(nurse, 'small');
    expect(paths).toHaveLength(3);
    expect([has('place'), has('ground')]).toEqual([false, false]);
  });

  it.each([
    ['indoors', true],
    ['outdoors', true],
    ['building-sites', true],
    ['on-the-road', false],
    [null, false],
  ] as const)('draws what is around: %s', (place, isDrawn) => {
    const { has, svg } = draw({ ...nurse, place });
    expect(has('place')).toBe(isDrawn);
    expect(svg?.querySelector('.emblem-floor')?.hasAttribute('stroke-dasharray')).toBe(place === 'on-the-road');
  });

  it('stays within its square, the sign on the last step', () => {
    for (const size of ['full', 'small'] as const)
      for (const steps of [null, 1, 4, 8]) {
        const { svg } = draw({ ...nurse, steps }, size);
        for (const sign of svg?.querySelectorAll('[transform]') ?? []) {
          const [x, y, scale] =
            sign
              .getAttribute('transform')
              ?.match(/[\d.-]+/g)
              ?.map(Number) ?? [];
          expect(Math.min(x ?? -1, y ?? -1)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x ?? 0, y ?? 0) + 24 * (scale ?? 9)).toBeLessThanOrEqual(121);
        }
      }
  });
});
