import { expect, test } from 'vitest';
import { facetIndexJsonLd, facetPageJsonLd, facetPageMetadata } from '@/lib/seo/facet-seo';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

test('the structured data lists the jobs of the page, in order, with both names', () => {
  const json = JSON.parse(
    facetPageJsonLd([{ label: 'Accueil', href: '/' }, { label: 'Pain' }], 'Métiers du pain', [aJobSheet()]),
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

test('the structured data of an index lists the pages it leads to', () => {
  const json = JSON.parse(
    facetIndexJsonLd([{ label: 'Statuts' }], 'Métiers par statut', [{ label: 'Artisane', path: '/statuts/artisan' }]),
  );
  expect(json['@graph'][1]).toMatchObject({
    '@type': 'ItemList',
    itemListElement: [{ name: 'Artisane', url: 'http://localhost:3000/statuts/artisan' }],
  });
});

test('the description begins with what is known of the page', () => {
  const metadata = facetPageMetadata({ title: 'Métiers du pain', description: '2 métiers.', path: '/domaines/pain' });
  expect(metadata.description).toMatch(/^2 métiers\./);
  expect(metadata.canonical).toBe('http://localhost:3000/domaines/pain');
});

test('a thin page is not for engines, but its links are', () => {
  const facts = { title: 'Métiers du levain', description: '1 métier.', path: '/domaines/pain/levain', noindex: true };
  expect(facetPageMetadata(facts)).toMatchObject({ canonical: null, robots: 'noindex, follow' });
});
