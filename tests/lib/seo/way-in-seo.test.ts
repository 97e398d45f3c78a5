import { expect, test } from 'vitest';
import { wayInJsonLd, wayInMetadata } from '@/lib/seo/way-in-seo';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

test('the structured data lists the jobs of the page, in order, with both names', () => {
  const json = JSON.parse(
    wayInJsonLd([{ label: 'Accueil', href: '/' }, { label: 'Pain' }], 'Métiers du pain', [aJobSheet()]),
  );
  expect(json['@graph']).toMatchObject([
    { '@type': 'BreadcrumbList' },
    {
      '@type': 'ItemList',
      name: 'Métiers du pain',
      numberOfItems: 1,
      itemListElement: [{ name: 'Boulangère / boulanger', url: 'http://localhost:3000/metiers/boulanger' }],
    },
  ]);
});

test('the description begins with the figures of the page', () => {
  const metadata = wayInMetadata({ title: 'Métiers du pain', summary: '2 métiers.', path: '/domaines/pain' });
  expect(metadata.description).toMatch(/^2 métiers\./);
  expect(metadata.canonical).toBe('http://localhost:3000/domaines/pain');
});
