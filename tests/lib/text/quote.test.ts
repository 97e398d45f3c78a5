import { expect, test } from 'vitest';
import { quote } from '@/lib/text/quote';

test('stays on one line with its marks', () => {
  expect(quote('Travailler de nuit')).toBe('«\u00a0Travailler de nuit\u00a0»');
});
