import { expect, it } from 'vitest';
import { domainOf } from '@/lib/model/job-sheet/domain-of';

const health = { domain: 'santé, social', subdomain: 'soins' };

it.each([
  [[], null],
  [[health, { domain: 'sciences', subdomain: null }], { slug: 'sante-social', label: 'santé, social' }],
])('the domain of %j', (domains, expected) => {
  expect(domainOf({ domains })).toEqual(expected);
});
