import { describe, expect, it } from 'vitest';
import { quantile } from '@/tests/bench/search/scale/quantile';

describe('quantile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[3, 1, 2], 0.99, 3],
    [[3, 1, 2], 0, 1],
    [Array.from({ length: 100 }, (_, number) => number + 1), 0.99, 99],
  ])('%j at %d: %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });

  it('throws for nothing', () => {
    expect(() => quantile([], 0.5)).toThrow('no value');
  });
});
