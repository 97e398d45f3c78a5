import { describe, expect, it } from 'vitest';
import { filterTrainings } from '@/lib/listing/filter-trainings';
import { parseTrainingQuery, trainingsHref } from '@/lib/listing/training-list-query';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const two = { duration: '2 ans', durationYears: 2 };
const one = { duration: '1 an', durationYears: 1 };
const level = (rank: number) => ({ certificationRank: rank, certificationLevel: `niveau ${rank}` });

const bread = { domain: 'hôtellerie-restauration', subdomain: null };
const shop = { domain: 'commerce', subdomain: 'vente' };
const catalogue = aCatalogue({
  jobs: [
    aJobSheet({ id: 'MET.1', domains: [bread, shop, { ...shop, subdomain: 'gros' }] }),
    aJobSheet({ id: 'MET.2', name: { masculine: 'fleuriste' }, domains: [shop] }),
  ],
  trainings: [
    aTraining({
      id: 'FOR.1',
      label: 'CAP boulanger',
      type: 'CAP',
      ...two,
      ...level(3),
      associatedJobs: ['MET.1', 'MET.2'].map((id) => ({ label: id, id, slug: null })),
    }),
    aTraining({ id: 'FOR.2', label: 'CAP fleuriste', type: 'CAP', ...one, ...level(3) }),
    aTraining({ id: 'FOR.3', label: 'BTS tourisme', type: 'BTS', ...two, ...level(5) }),
    aTraining({ id: 'FOR.4', label: 'école du goût', certificationLevel: 'non inscrit au RNCP' }),
  ],
});
const answer = (query: string) => filterTrainings(catalogue, parseTrainingQuery(new URLSearchParams(query)));

describe('filterTrainings', () => {
  it.each([
    ['', ['FOR.3', 'FOR.1', 'FOR.2', 'FOR.4']],
    ['type=cap', ['FOR.1', 'FOR.2']],
    ['type=cap&duree=1-an', ['FOR.2']],
    ['niveau=niveau-5', ['FOR.3']],
    ['niveau=hors-rncp', ['FOR.4']],
    ['domaine=commerce', ['FOR.1']],
    ['domaine=commerce&type=bts', []],
    ['q=fleuriste', ['FOR.2']],
    ['q=fleuriste&duree=2-ans', []],
  ])('%s', (query, expected) => expect(answer(query).trainings.map(({ id }) => id)).toEqual(expected));

  it('sorts levels and durations by number and counts them given the other filters', () => {
    const { facets } = answer('type=cap');
    expect(facets.niveau.map(({ slug, count }) => [slug, count])).toEqual([
      ['niveau-3', 2],
      ['niveau-5', 0],
      ['hors-rncp', 0],
    ]);
    expect(facets.niveau.map(({ namesFilter }) => namesFilter ?? false)).toEqual([true, true, false]);
    expect(facets.type.map(({ slug, count }) => [slug, count])).toEqual([
      ['cap', 2],
      ['bts', 1],
    ]);
    expect(facets.duree.map(({ slug }) => slug)).toEqual(['1-an', '2-ans']);
  });

  it('counts a training once under each domain of the jobs to which it leads', () => {
    expect(answer('').facets.domaine.map(({ slug, count }) => [slug, count])).toEqual([
      ['commerce', 1],
      ['hotellerie-restauration', 1],
    ]);
    expect(answer('type=bts').facets.domaine.map(({ count }) => count)).toEqual([0, 0]);
  });

  it('leaves an unknown value aside and says so', () => {
    expect(answer('duree=12-ans')).toMatchObject({ total: 4, query: { duree: null } });
    expect(answer('duree=12-ans').notes[0]).toMatch(/La durée « 12-ans » n’existe pas/);
  });

  it('gives 48 trainings a page', () => {
    const many = aCatalogue({
      trainings: Array.from({ length: 49 }, (_, i) => aTraining({ id: `FOR.${i}`, label: `CAP ${i}` })),
    });
    expect(filterTrainings(many, parseTrainingQuery(new URLSearchParams('page=2')))).toMatchObject({
      pages: 2,
      page: 2,
    });
  });
});

it('trainingsHref writes one address for one view', () => {
  const query = parseTrainingQuery(new URLSearchParams('page=2&duree=1-an&type=cap'));
  expect(trainingsHref(query)).toBe('/formations?duree=1-an&type=cap&page=2');
  expect(trainingsHref(query, { duree: null })).toBe('/formations?type=cap');
});
