import { describe, expect, it } from 'vitest';
import type { Collection } from '@/lib/model/catalogue/catalogue';
import type { SheetSection, Source } from '@/lib/model/job-sheet/job-sheet';
import { jobJsonLd, occupationJsonLd } from '@/lib/seo/job-json-ld';
import { serializeJsonLd } from '@/lib/seo/json-ld';
import { salaryJsonLd } from '@/lib/seo/salary-json-ld';
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
        ['Au début', { '@type': 'QuantitativeValue', minValue: 1900, unitText: 'MONTH' }],
        [
          'Expérience non précisée',
          { '@type': 'QuantitativeValue', minValue: 25000, maxValue: 30000, unitText: 'YEAR' },
        ],
        ['Au début', { '@type': 'QuantitativeValue', value: 2000, unitText: 'MONTH' }],
        ['En fin de carrière', { '@type': 'QuantitativeValue', maxValue: 5000, unitText: 'MONTH' }],
      ],
    );
  });

  it('says each figure as the page does, with its condition', () => {
    expect(occupation.estimatedSalary[0]).toMatchObject({
      description: expect.stringMatching(/^à partir de 1.900.€ brut par mois$/),
      disambiguatingDescription: 'hors primes',
    });
    expect(occupation.estimatedSalary[1].description).toMatch(/par an \(brut ou net non précisé\)$/);
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
    expect(occupation.educationRequirements.educationalLevel).toBe('CAP ou équivalent');
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
      { '@type': 'ListItem', position: 3, name: 'Boulangère ou boulanger' },
    ]);
  });
});

describe('where a figure comes from', () => {
  const survey = {
    ...source,
    publisher: 'Institut',
    date: '2025-10',
    url: 'https://exemple.fr/',
    licence: 'Licence Ouverte 2.0',
  };
  const salaries = [aSalary({ min: 1900, source: 'b', year: 2024 })];
  const collection = { name: 'Fiches', publisher: 'Onisep', date: '2025-10-21', licence: 'ODbL 1.0', url: null };
  const originOf = (sources: Source[], of: Partial<Collection>) =>
    written(salaryJsonLd(aJobSheet({ salaries, sources }), aCatalogue({ collection: of })))[0]?.subjectOf;
  const work = { '@type': 'CreativeWork' };

  it.each<[string, Source[], Partial<Collection>, object | undefined]>([
    [
      'its source, with date and licence',
      [source, { ...survey, key: 'b' }],
      collection,
      {
        ...work,
        name: 'Enquête',
        publisher: { '@type': 'Organization', name: 'Institut' },
        datePublished: '2025-10',
        license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
        url: 'https://exemple.fr/',
      },
    ],
    [
      'its source, and the year of the figure where the source has no date',
      [{ ...source, key: 'b' }],
      collection,
      { ...work, name: 'Enquête', temporalCoverage: '2024' },
    ],
    [
      'the collection where the sheet names none',
      [],
      collection,
      {
        '@type': 'Dataset',
        name: 'Fiches',
        publisher: { '@type': 'Organization', name: 'Onisep' },
        datePublished: '2025-10-21',
        license: ['https://opendatacommons.org/licenses/odbl/1-0/'],
      },
    ],
    [
      'the line of credit where the collection says no more',
      [],
      { credit: 'Par nous' },
      { '@type': 'Dataset', name: 'Par nous' },
    ],
    ['nobody, rather than a source that may say otherwise', [source, { ...survey, key: 'c' }], collection, undefined],
    ['nobody', [], {}, undefined],
  ])('%s', (_, sources, of, expected) => {
    expect(originOf(sources, of)).toEqual(expected);
  });
});

describe('what is the same thing', () => {
  const onisep = { label: 'Onisep', url: 'https://www.onisep.fr/http/redirection/metier/slug/MET.17' };
  const rome = { label: 'ROME', url: 'https://candidat.francetravail.fr/metierscope/fiche-metier/D1102' };
  const other = { label: 'Autre', url: 'https://www.onisep.fr/http/redirection/metier/slug/MET.170' };

  it('a job is its own page at ONISEP, never a page of the ROME, which covers more', () => {
    const [page] = written(jobJsonLd({ ...baker, links: [other, rome, onisep] }, catalogue));
    expect(page.mainEntity.sameAs).toBe(onisep.url);
    expect(page.mainEntity.occupationalCategory.map(({ url }: { url?: string }) => url)).toEqual([rome.url, undefined]);
    expect(page.relatedLink).toEqual([other.url, rome.url]);
  });

  const rncp = 'https://www.francecompetences.fr/recherche/rncp/37537';
  it.each([
    ['its page of the RNCP', rncp, [], rncp],
    ['no page of the RNCP that another training has too', rncp, [`${rncp}/`], undefined],
    ['no official journal', 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT1', [], undefined],
  ])('a training is %s', (_, link, others, sameAs) => {
    const trainings = [link, ...others].map((address, index) => aTraining({ id: `FOR.${index}`, link: address }));
    const [training = aTraining()] = trainings;
    const [page] = written(trainingJsonLd(training, aCatalogue({ trainings })));
    expect(page.mainEntity.sameAs).toBe(sameAs);
    expect(page.mainEntity.subjectOf?.[0].url).toBe(sameAs ? undefined : link);
  });
});

it('trainingJsonLd describes the diploma as its page does', () => {
  const training = aTraining({ acronym: 'CAP', type: 'CAP (CAP)' });
  const [page] = written(trainingJsonLd(training, catalogue));
  expect(page.mainEntity).toMatchObject({ name: 'CAP boulanger', alternateName: 'CAP', credentialCategory: 'CAP' });
  expect(page.description).not.toContain('CAP (CAP)');
});

it('the page of a sheet carries licence, credit and the database that it comes from', () => {
  const collection = { name: 'Fiches', credit: 'Fiches, sous licence ODbL', url: 'https://exemple.fr/base' };
  const [page] = written(jobJsonLd(baker, aCatalogue({ collection })));
  expect(page).toMatchObject({
    license: ['https://opendatacommons.org/licenses/odbl/1-0/'],
    creditText: 'Fiches, sous licence ODbL',
    isBasedOn: [{ '@type': 'Dataset', name: 'Fiches', url: 'https://exemple.fr/base' }],
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
