import { describe, expect, it } from 'vitest';
import { filterJobs, JOBS_PER_PAGE } from '@/lib/listing/filter-jobs';
import { catalogueHref, parseCatalogueQuery } from '@/lib/listing/job-list-query';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const cap = { label: 'CAP ou équivalent', slug: 'cap', rank: 3 };
const bac = { label: 'bac ou équivalent', slug: 'bac', rank: 5 };
const food = { domain: 'alimentation', subdomain: null };
const bread = { domain: 'alimentation', subdomain: 'pain' };
const wood = { domain: 'bois', subdomain: 'pain' };

const catalogue = aCatalogue({
  jobs: [
    aJobSheet({
      id: 'MET.1',
      name: { feminine: 'boulangère', masculine: 'boulanger' },
      minimumLevel: cap,
      domains: [food],
      employmentStatuses: ['salarié', 'artisan'],
      interests: ["j'aime les langues"],
      salaries: [aSalary({ min: 1801 })],
    }),
    aJobSheet({ id: 'MET.2', name: { masculine: 'fleuriste' }, minimumLevel: cap, employmentStatuses: ['artisan'] }),
    aJobSheet({
      id: 'MET.3',
      name: { feminine: 'traiteuse', masculine: 'traiteur' },
      minimumLevel: bac,
      domains: [food],
      tagline: 'Un cousin du boulanger.',
    }),
  ],
});

const answer = (query: string) => filterJobs(catalogue, parseCatalogueQuery(new URLSearchParams(query)));
const ids = (query: string) => answer(query).jobs.map(({ job }) => job.id);
const counts = (query: string, filter: 'domaine' | 'niveau' | 'niveau-max' | 'interet' | 'statut' | 'salaire') =>
  Object.fromEntries(answer(query).facets[filter].map(({ slug, count }) => [slug, count]));

describe('filterJobs', () => {
  it.each([
    ['', ['MET.1', 'MET.2', 'MET.3']],
    ['niveau=cap', ['MET.1', 'MET.2']],
    ['niveau=cap&domaine=alimentation', ['MET.1']],
    ['niveau-max=cap', ['MET.1', 'MET.2']],
    ['niveau-max=bac', ['MET.1', 'MET.2', 'MET.3']],
    ['niveau-max=bac&niveau=bac', ['MET.3']],
    ['niveau-max=bac-1', ['MET.1', 'MET.2', 'MET.3']],
    ['statut=artisan&interet=j-aime-les-langues', ['MET.1']],
    ['q=traiteuse', ['MET.3']],
    ['q=boulanger', ['MET.1', 'MET.3']],
    ['q=boulanger&niveau=bac', ['MET.3']],
    ['q=zzz', []],
    ['q=%22*()%F0%9F%A5%96', []],
    ['salaire=1750-2000', ['MET.1']],
    ['salaire=non-precise&niveau=cap', ['MET.2']],
    ['niveau=inconnu', ['MET.1', 'MET.2', 'MET.3']],
    ['tri=nom', ['MET.1', 'MET.2', 'MET.3']],
    ['tri=salaire', ['MET.1', 'MET.2', 'MET.3']],
    ['tri=etudes&domaine=alimentation', ['MET.1', 'MET.3']],
    ['q=boulanger&tri=etudes', ['MET.1', 'MET.3']],
  ])('%s', (query, expected) => expect(ids(query)).toEqual(expected));

  it('counts each filter given the others, not given itself', () => {
    expect(counts('niveau=cap', 'niveau')).toEqual({ cap: 2, bac: 1 });
    expect(counts('niveau=bac', 'niveau-max')).toMatchObject({ cap: 2, bac: 3 });
    expect(counts('niveau-max=cap', 'niveau')).toEqual({ cap: 2, bac: 1 });
    expect(counts('niveau=cap', 'domaine')).toEqual({ alimentation: 1 });
    expect(counts('niveau=bac', 'statut')).toEqual({ artisan: 0, salarie: 0 });
    expect(counts('q=traiteuse', 'niveau')).toEqual({ cap: 0, bac: 1 });
    expect(counts('niveau=cap', 'salaire')).toEqual({ '1750-2000': 1, 'non-precise': 1 });
  });

  describe('sub-domains', () => {
    const split = aCatalogue({
      jobs: [
        aJobSheet({ id: 'MET.1', name: { masculine: 'a' }, domains: [bread] }),
        aJobSheet({ id: 'MET.2', name: { masculine: 'b' }, domains: [food, wood] }),
        aJobSheet({ id: 'MET.3', name: { masculine: 'c' }, domains: [{ domain: 'bois', subdomain: 'meubles' }] }),
      ],
    });
    const find = (query: string) => filterJobs(split, parseCatalogueQuery(new URLSearchParams(query)));

    it.each([
      ['domaine=alimentation&sous-domaine=pain', ['MET.1'], []],
      ['domaine=bois&sous-domaine=pain', ['MET.2'], []],
      ['domaine=bois&sous-domaine=inconnu', ['MET.2', 'MET.3'], [/n’existe pas dans ce domaine/]],
      ['sous-domaine=pain', ['MET.1', 'MET.2', 'MET.3'], [/demande aussi son domaine/]],
      [
        'domaine=inconnu&sous-domaine=pain',
        ['MET.1', 'MET.2', 'MET.3'],
        [/domaine «.inconnu.» n’existe pas dans ce catalogue/, /n’existe pas dans ce domaine/],
      ],
    ])('%s', (query, expected, notes) => {
      const listing = find(query);
      expect(listing.jobs.map(({ job }) => job.id)).toEqual(expected);
      expect(listing.notes).toHaveLength(notes.length);
      notes.forEach((note, index) => {
        expect(listing.notes[index]).toMatch(note);
      });
    });

    it('are those of the domain in use, and no filter without one', () => {
      const slugs = (query: string) => find(query).facets['sous-domaine'].map(({ slug }) => slug);
      expect(slugs('')).toEqual([]);
      expect(slugs('domaine=bois')).toEqual(['meubles', 'pain']);
    });

    it('do not narrow the counts of the domains, which come without them', () => {
      const { facets } = find('domaine=bois&sous-domaine=pain');
      expect(facets.domaine.map(({ slug, count }) => [slug, count])).toEqual([
        ['alimentation', 2],
        ['bois', 2],
      ]);
    });
  });

  it.each([
    ['', 'nom', 0],
    ['q=boulanger', 'pertinence', 0],
    ['tri=salaire', 'salaire', 2],
    ['tri=etudes', 'etudes', 0],
    ['tri=pertinence', 'nom', 0],
    ['q=boulanger&tri=salaire', 'salaire', 1],
  ])('%s: order and jobs that it cannot place', (query, order, unplaced) => {
    expect(answer(query)).toMatchObject({ order, unplaced });
  });

  it('marks the value in use', () => {
    expect(answer('niveau=cap').facets.niveau.map(({ selected }) => selected)).toEqual([true, false]);
  });

  it.each([
    ['salaire=0-1', /tranche de salaire « 0-1 » n’existe pas/],
    ['niveau=inconnu', /niveau « inconnu » n’existe pas/],
    ['niveau-max=bac-1', /niveau le plus haut « bac-1 » n’existe pas/],
    ['niveau=cap&niveau=bac', /plusieurs fois/],
    ['tri=hasard', /tri « hasard » n’existe pas/],
    ['page=deux', /n’est pas un nombre/],
    ['page=-1', /n’est pas un nombre/],
    ['page=9', /page 9 n’existe pas/],
  ])('says what it left aside: %s', (query, note) => {
    expect(answer(query).notes).toHaveLength(1);
    expect(answer(query).notes[0]).toMatch(note);
  });

  it.each(['', 'q=&niveau=', 'utm_source=lettre', 'page=1', '__proto__=1', 'tri=nom', 'tri=pertinence'])(
    'has nothing to say of %j',
    (query) => {
      expect(answer(query).notes).toEqual([]);
    },
  );

  it('keeps the first of a repeated filter, and drops an unknown one from the query answered', () => {
    expect(ids('niveau=bac&niveau=cap')).toEqual(['MET.3']);
    expect(answer('niveau=inconnu&statut=artisan').query).toMatchObject({ niveau: null, statut: 'artisan' });
  });

  it('gives 24 jobs a page, and the last page for one that is too far', () => {
    const many = aCatalogue({
      jobs: Array.from({ length: 50 }, (_, i) =>
        aJobSheet({ id: `MET.${i + 1}`, name: { masculine: `métier ${100 + i}` } }),
      ),
    });
    const page = (query: string) => filterJobs(many, parseCatalogueQuery(new URLSearchParams(query)));
    expect(page('')).toMatchObject({ total: 50, pages: 3, page: 1 });
    expect(page('').jobs).toHaveLength(24);
    expect(page('page=3').jobs.map(({ job }) => job.id)).toEqual(['MET.49', 'MET.50']);
    expect(page('page=99').page).toBe(3);
  });

  it('finds one empty page in an empty catalogue', () => {
    expect(filterJobs(aCatalogue(), parseCatalogueQuery(new URLSearchParams()))).toMatchObject({
      total: 0,
      pages: 1,
      page: 1,
    });
  });
});

describe('catalogueHref', () => {
  const query = parseCatalogueQuery(new URLSearchParams('page=2&niveau=cap&q=pain+au+levain'));

  it.each([
    [{}, {}, '/metiers'],
    [query, {}, '/metiers?q=pain+au+levain&niveau=cap&page=2'],
    [query, { page: 3 }, '/metiers?q=pain+au+levain&niveau=cap&page=3'],
    [query, { page: 1 }, '/metiers?q=pain+au+levain&niveau=cap'],
    [query, { domaine: 'social' }, '/metiers?q=pain+au+levain&domaine=social&niveau=cap'],
    [query, { niveau: null, q: '' }, '/metiers'],
    [query, { 'niveau-max': 'bac' }, '/metiers?q=pain+au+levain&niveau-max=bac'],
    [{ 'niveau-max': 'bac', statut: 'artisan' }, { niveau: 'cap' }, '/metiers?niveau=cap&statut=artisan'],
    [
      { 'niveau-max': 'bac', niveau: 'cap' },
      { statut: 'artisan' },
      '/metiers?niveau-max=bac&niveau=cap&statut=artisan',
    ],
    [{ q: 'a&b=c' }, {}, '/metiers?q=a%26b%3Dc'],
    [query, { tri: 'salaire' }, '/metiers?q=pain+au+levain&niveau=cap&tri=salaire'],
    [query, { tri: 'pertinence' }, '/metiers?q=pain+au+levain&niveau=cap'],
    [{ tri: 'salaire', page: 2 }, {}, '/metiers?tri=salaire&page=2'],
    [{ tri: 'salaire' }, { q: 'pain' }, '/metiers?q=pain&tri=salaire'],
    [{ q: 'pain', tri: 'nom' }, { q: '' }, '/metiers'],
    [{ domaine: 'bois' }, { 'sous-domaine': 'pain' }, '/metiers?domaine=bois&sous-domaine=pain'],
    [
      { domaine: 'bois', 'sous-domaine': 'pain' },
      { niveau: 'cap' },
      '/metiers?domaine=bois&sous-domaine=pain&niveau=cap',
    ],
    [{ domaine: 'bois', 'sous-domaine': 'pain' }, { domaine: 'sciences' }, '/metiers?domaine=sciences'],
    [{ domaine: 'bois', 'sous-domaine': 'pain' }, { domaine: null }, '/metiers'],
    [{ 'sous-domaine': 'pain' }, {}, '/metiers'],
  ] as const)('%#', (given, changes, href) => expect(catalogueHref(given, changes)).toBe(href));
});

it('works out why a job was found for those of the page only', () => {
  const jobs = Array.from({ length: JOBS_PER_PAGE + 1 }, (_, number) =>
    aJobSheet({
      id: `MET.${number + 1}`,
      name: { masculine: `métier ${number + 10}` },
      tagline: 'Un travail de bureau.',
    }),
  );
  const many = aCatalogue({ jobs });
  const ask = (query: string) => filterJobs(many, parseCatalogueQuery(new URLSearchParams(query)));
  expect(ask('q=bureau').jobs[0]?.reason).toMatchObject({ kind: 'text' });
  const last = ask('q=bureau&page=2').jobs[0]?.job;
  Object.defineProperty(last, 'sections', {
    get() {
      throw new Error('read for its reason');
    },
  });
  expect(ask('q=bureau').total).toBe(JOBS_PER_PAGE + 1);
  expect(() => ask('q=bureau&page=2')).toThrow('read for its reason');
});
