import { expect, test } from 'vitest';
import { listActiveFilters } from '@/lib/views/shared/filters';

const settings = { titles: { niveau: 'Niveau' }, hrefOf: () => '/formations' };

test.each([
  ['a value named after its filter', { label: 'Niveau 3', namesFilter: true }, 'Niveau 3'],
  ['another value', { label: 'CAP' }, 'Niveau : CAP'],
  ['a value that happens to begin alike', { label: 'Niveau des mers' }, 'Niveau : Niveau des mers'],
])('the filter in use is named once: %s', (_, option, label) => {
  const facets = { niveau: [{ slug: 'x', count: 1, selected: true, ...option }] };
  expect(listActiveFilters(facets, settings)).toEqual([{ key: 'niveau', label, href: '/formations' }]);
});
