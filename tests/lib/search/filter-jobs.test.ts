import { describe, expect, it } from 'vitest';
import { catalogueHref, parseCatalogueQuery } from '@/lib/search/catalogue-query';
import { filterJobs } from '@/lib/search/filter-jobs';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const cap = { label: 'CAP ou équivalent', slug: 'cap', rank: 3 };
const bac = { label: 'bac ou équivalent', slug: 'bac', rank: 5 };
const food = { domain: 'alimentation', subdomain: null };

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
const counts = (query: string, filter: 'domaine' | 'niveau' | 'interet' | 'statut' | 'salaire') =>
  Object.fromEntries(answer(query).facets[filter].map(({ slug, count }) => [slug, count]));

describe('filterJobs', () => {
  it.each([
    ['', ['MET.1', 'MET.2', 'MET.3']],
    ['niveau=cap', ['MET.1', 'MET.2']],
    ['niveau=cap&domaine=alimentation', ['MET.1']],
    ['statut=artisan&interet=j-aime-les-langues', ['MET.1']],
    ['q=traiteuse', ['MET.3']],
    ['q=boulanger', ['MET.1', 'MET.3']],
    ['q=boulanger&niveau=bac', ['MET.3']],
    ['q=zzz', []],
    ['q=%22*()%F0%9F%A5%96', []],
    ['salaire=1750-2000', ['MET.1']],
    ['salaire=non-precise&niveau=cap', ['MET.2']],
    ['niveau=inconnu', ['MET.1', 'MET.2', 'MET.3']],
  ])('%s', (query, expected) => expect(ids(query)).toEqual(expected));

  it('counts each filter given the others, not given itself', () => {
    expect(counts('niveau=cap', 'niveau')).toEqual({ cap: 2, bac: 1 });
    expect(counts('niveau=cap', 'domaine')).toEqual({ alimentation: 1 });
    expect(counts('niveau=bac', 'statut')).toEqual({ artisan: 0, salarie: 0 });
    expect(counts('q=traiteuse', 'niveau')).toEqual({ cap: 0, bac: 1 });
    expect(counts('niveau=cap', 'salaire')).toEqual({ '1750-2000': 1, 'non-precise': 1 });
  });

  it('marks the value in use', () => {
    expect(answer('niveau=cap').facets.niveau.map(({ selected }) => selected)).toEqual([true, false]);
  });

  it.each([
    ['salaire=0-1', /tranche de salaire «\u00a00-1\u00a0» n’existe pas/],
    ['niveau=inconnu', /niveau «\u00a0inconnu\u00a0» n’existe pas/],
    ['niveau=cap&niveau=bac', /plusieurs fois/],
    ['page=deux', /n’est pas un nombre/],
    ['page=-1', /n’est pas un nombre/],
    ['page=9', /page 9 n’existe pas/],
  ])('says what it left aside: %s', (query, note) => {
    expect(answer(query).notes).toHaveLength(1);
    expect(answer(query).notes[0]).toMatch(note);
  });

  it.each(['', 'q=&niveau=', 'utm_source=lettre', 'page=1', '__proto__=1'])('has nothing to say of %j', (query) => {
    expect(answer(query).notes).toEqual([]);
  });

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
    [{ q: 'a&b=c' }, {}, '/metiers?q=a%26b%3Dc'],
  ])('%#', (given, changes, href) => expect(catalogueHref(given, changes)).toBe(href));
});
