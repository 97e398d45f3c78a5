import { describe, expect, it } from 'vitest';
import type { SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { jobJsonLd, occupationJsonLd } from '@/lib/seo/job-json-ld';
import { serializeJsonLd } from '@/lib/seo/json-ld';
import { breadcrumbJsonLd, itemListJsonLd, siteJsonLd } from '@/lib/seo/site-json-ld';
import { trainingJsonLd } from '@/lib/seo/training-json-ld';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';
import { aTraining } from '@/tests/builders/a-training';

const catalogue = aCatalogue();
const know: SheetSection = {
  kind: 'list',
  key: 'know-how',
  anchor: 'savoir-faire',
  title: 'Savoir-faire',
  sourceTitle: 'Savoir-faire',
  parent: null,
  line: 1,
  markdown: '',
  intro: '',
  items: ['pétrir', '**cuire** au feu de bois'],
  outro: '',
};
const source = { key: 'a', name: 'Enquête', publisher: null, date: null, url: null, licence: null };
const baker = aJobSheet({
  id: 'MET.17',
  tagline: 'Du pain chaque matin.',
  otherNames: [{ feminine: 'artisane boulangère', masculine: 'artisan boulanger', heading: 'x', lang: 'fr' }],
  romeCodes: ['D1102', 'A15'],
  romeLabels: { D1102: 'Boulangerie' },
  minimumLevel: { label: 'CAP ou équivalent', slug: 'cap', rank: 3 },
  sections: [know],
  sources: [source],
  salaries: [
    aSalary({ min: 1900, condition: 'hors primes', source: 'a', year: 2025 }),
    aSalary({ min: 25000, max: 30000, period: 'year', basis: 'unspecified', stage: null }),
    aSalary({ min: 2000, max: 2000, basis: 'net' }),
    aSalary({ max: 5000, stage: 'senior' }),
    aSalary({ raw: 'Variable' }),
  ],
});

/** What is really written: keys without a value are gone. */
const written = (node: unknown) => JSON.parse(JSON.stringify(node));

describe('occupationJsonLd', () => {
  const occupation = written(occupationJsonLd(baker, catalogue));

  it('names the job in both genders and lists every form', () => {
    expect(occupation.name).toBe('boulangère / boulanger');
    expect(occupation.alternateName).toEqual(['boulangère', 'boulanger', 'artisane boulangère', 'artisan boulanger']);
  });

  it('names the official French term of an English name, and none of the wider names of the ROME', () => {
    const trader = aJobSheet({
      name: { masculine: 'trader', lang: 'en' },
      romeAppellations: [{ code: 'C1303', label: 'Arbitragiste' }],
    });
    const term = {
      foreign: ['trader'],
      feminine: 'opératrice de marché',
      masculine: 'opérateur de marché',
      source: 'Journal officiel du 28 décembre 2006',
      url: null,
    };
    const { alternateName } = written(occupationJsonLd(trader, aCatalogue({ officialTerms: [term] })));
    expect(alternateName).toEqual(['opératrice de marché', 'opérateur de marché']);
  });

  it('gives each figure its own amount, name and unit, and no text as a figure', () => {
    expect(occupation.estimatedSalary.map(({ name, value }: { name: string; value: object }) => [name, value])).toEqual(
      [
        [
          'Salaire au début, brut, hors primes (Enquête, 2025)',
          { '@type': 'QuantitativeValue', minValue: 1900, unitText: 'MONTH' },
        ],
        [
          'Salaire, brut ou net non précisé',
          { '@type': 'QuantitativeValue', minValue: 25000, maxValue: 30000, unitText: 'YEAR' },
        ],
        ['Salaire au début, net', { '@type': 'QuantitativeValue', value: 2000, unitText: 'MONTH' }],
        ['Salaire en fin de carrière, brut', { '@type': 'QuantitativeValue', maxValue: 5000, unitText: 'MONTH' }],
      ],
    );
  });

  it('says which code set a ROME code belongs to', () => {
    expect(occupation.occupationalCategory).toMatchObject(
      [{ codeValue: 'D1102', name: 'Boulangerie', inCodeSet: { name: /ROME/ } }, { codeValue: 'A15' }].map((entry) => ({
        ...entry,
        inCodeSet: { '@type': 'CategoryCodeSet' },
      })),
    );
  });

  it('gives level and know-how as text', () => {
    expect(occupation.educationRequirements).toBe('Niveau minimum : CAP ou équivalent');
    expect(occupation.skills).toEqual(['pétrir', 'cuire au feu de bois']);
  });

  it('leaves out what the sheet does not say', () => {
    expect(Object.keys(written(occupationJsonLd(aJobSheet({ name: { masculine: 'fleuriste' } }), catalogue)))).toEqual([
      '@type',
      '@id',
      'name',
      'url',
      'mainEntityOfPage',
      'identifier',
    ]);
  });
});

describe('jobJsonLd', () => {
  it('dates the page only where the sheet is dated', () => {
    expect(written(jobJsonLd(baker, catalogue))[0]).not.toHaveProperty('dateModified');
    const dated = aJobSheet({ updatedAt: '2026-11-21', checkedAt: '2026-11-20' });
    expect(jobJsonLd(dated, catalogue)[0]).toMatchObject({ dateModified: '2026-11-21', lastReviewed: '2026-11-20' });
  });

  it('ends with the way to the page', () => {
    expect(written(jobJsonLd(baker, catalogue)[1]).itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'http://localhost:3000/' },
      { '@type': 'ListItem', position: 2, name: 'Métiers', item: 'http://localhost:3000/metiers' },
      { '@type': 'ListItem', position: 3, name: 'Boulangère / boulanger' },
    ]);
  });
});

it('trainingJsonLd describes the diploma', () => {
  const [page] = written(
    trainingJsonLd(aTraining({ id: 'FOR.7', acronym: 'CAP', link: 'https://exemple.fr/a' }), catalogue),
  );
  expect(page.mainEntity).toMatchObject({
    name: 'CAP boulanger',
    alternateName: 'CAP',
    sameAs: 'https://exemple.fr/a',
  });
});

it('itemListJsonLd counts and numbers its items', () => {
  const items = [
    { label: 'a', path: '/a' },
    { label: 'b', path: '/b' },
  ];
  expect(itemListJsonLd('Liste', items)).toMatchObject({
    numberOfItems: 2,
    itemListElement: [{ position: 1 }, { position: 2, url: 'http://localhost:3000/b' }],
  });
});

it('names in structured data have French spacing: a script is not set with its page', () => {
  const crumbs = breadcrumbJsonLd([{ label: 'Licence : droit' }]);
  const list = itemListJsonLd('Dit « oui »', [{ label: 'TV : images', path: '/a' }]);
  expect(crumbs).toMatchObject({ itemListElement: [{ name: 'Licence\u00a0: droit' }] });
  expect(list).toMatchObject({ name: 'Dit «\u00a0oui\u00a0»', itemListElement: [{ name: 'TV\u00a0: images' }] });
});

it('siteJsonLd ties the site to its publisher', () => {
  const [site, organization] = siteJsonLd();
  expect(site?.publisher).toEqual({ '@id': organization?.['@id'] });
});

describe('serializeJsonLd', () => {
  it('lets no text close the script, and stays JSON', () => {
    const label = '</script><script>alert(1)</script>\u2028<!--';
    const json = serializeJsonLd([breadcrumbJsonLd([{ label }])]);
    expect(json).not.toMatch(/[<\u2028]/);
    const [node] = JSON.parse(json)['@graph'];
    expect(node.itemListElement[0].name).toBe(label);
  });
});
