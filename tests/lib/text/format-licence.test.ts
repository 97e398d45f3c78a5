import { expect, it } from 'vitest';
import { formatLicence } from '@/lib/text/format-licence';

it.each([
  ['ODbL 1.0', 'licence ODbL 1.0'],
  ['Licence Ouverte 2.0', 'Licence Ouverte 2.0'],
])('%s', (licence, shown) => {
  expect(formatLicence(licence)).toBe(shown);
});
