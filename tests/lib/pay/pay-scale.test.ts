import { describe, expect, it } from 'vitest';
import { makePayScale, placeOnScale } from '@/lib/pay/pay-scale';

const scale = { min: 1000, max: 5000 };

describe('makePayScale', () => {
  it('leaves room on both sides of its amounts', () => {
    const made = makePayScale([1867, 2890, 2230]);
    expect(made?.min).toBeGreaterThan(1500);
    expect(made?.min).toBeLessThan(1867);
    expect(made?.max).toBeGreaterThan(2890);
  });

  it('is wide enough for a single amount, and never starts below nothing', () => {
    expect(makePayScale([2000])).toEqual({ min: 1904, max: 2744 });
    expect(makePayScale([50, 20000])?.min).toBe(0);
  });

  it('is none where there is no amount', () => {
    expect(makePayScale([])).toBeNull();
  });
});

describe('placeOnScale', () => {
  it.each([
    [1000, 0],
    [2000, 25],
    [2230, 30.8],
    [5000, 100],
    [500, 0],
    [9000, 100],
  ])('%d → %d %%', (amount, at) => expect(placeOnScale(amount, scale)).toBe(at));
});
