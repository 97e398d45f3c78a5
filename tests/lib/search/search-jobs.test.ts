import { describe, expect, it } from 'vitest';
import { buildJobIndex } from '@/lib/search/job-index';
import { searchJobs } from '@/lib/search/search-jobs';
import { suggestNearNames } from '@/lib/search/suggest-near-names';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const reseaux = {
  feminine: 'animatrice de réseaux sociaux',
  masculine: 'animateur de réseaux sociaux',
  heading: 'animateur/trice de réseaux sociaux',
  lang: 'fr' as const,
};

const catalogue = aCatalogue({
  jobs: [
    aJobSheet({ id: 'MET.1', name: { feminine: 'infirmière', masculine: 'infirmier' }, tagline: 'Elle soigne.' }),
    aJobSheet({ id: 'MET.2', name: { feminine: 'cadre infirmière', masculine: 'cadre infirmier' } }),
    aJobSheet({
      id: 'MET.3',
      name: { feminine: 'puéricultrice', masculine: 'puériculteur' },
      tagline: 'Une infirmière spécialisée : infirmière des enfants, infirmière des familles.',
      otherNames: [{ feminine: 'infirmière', masculine: 'infirmier', heading: '', lang: 'fr' }],
    }),
    aJobSheet({ id: 'MET.4', name: { masculine: 'community manager', lang: 'en' }, otherNames: [reseaux] }),
    aJobSheet({
      id: 'MET.5',
      name: { feminine: 'développeuse web', masculine: 'développeur web' },
      romeCodes: ['M1855'],
    }),
    aJobSheet({
      id: 'MET.6',
      name: { feminine: 'bouchère', masculine: 'boucher' },
      tagline: 'La viande et le conseil.',
    }),
  ],
});

const find = (query: string) => searchJobs(catalogue, query).hits.map(({ job }) => job.id);

describe('searchJobs', () => {
  it.each([
    ['infirmier', 'MET.1'],
    ['infirmiere', 'MET.1'],
    ['INFIRMIÈRE', 'MET.1'],
    ['infirmeire', 'MET.1'],
    ['je veux devenir infirmière', 'MET.1'],
    ['comunity manger', 'MET.4'],
    ['developpeur', 'MET.5'],
    ['dévelo', 'MET.5'],
    ['viande', 'MET.6'],
    ['boucher astronaute', 'MET.6'],
    ['met.5', 'MET.5'],
    ['M1855', 'MET.5'],
  ])('%s finds %s first', (query, id) => expect(find(query)[0]).toBe(id));

  it('puts the exact name first, then an exact other name, then the rest', () => {
    expect(find('infirmière')).toEqual(['MET.1', 'MET.3', 'MET.2']);
  });

  it('gives scores in the order of the hits', () => {
    const scores = searchJobs(catalogue, 'infirmière').hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('lets no word of a description hide a name that is near', () => {
    expect(find('boucher enfants')).toContain('MET.6');
    expect(find('boucher enfants')).toContain('MET.3');
  });

  it.each([
    ['animatrice de réseaux sociaux', { kind: 'other-name', form: 'animatrice de réseaux sociaux' }],
    ['animateur réseaux', { kind: 'other-name', form: 'animateur de réseaux sociaux' }],
    ['community manager', { kind: 'name', form: 'community manager' }],
    ['M1855', { kind: 'rome-code', form: 'M1855' }],
  ])('says by what %s was found', (query, reason) => {
    expect(searchJobs(catalogue, query).hits[0]?.reason).toEqual(reason);
  });

  it.each([
    '',
    '   ',
    '"*()',
    '🥖',
    '++--',
    'zzzzzzzz',
    'x'.repeat(10_000),
    '\\',
    'a:b^2~',
    '__proto__',
    'constructor',
  ])('survives %j', (query) => expect(find(query)).toEqual([]));

  it('reads only the first 200 characters', () => {
    expect(find(`${'boucher '.repeat(25)}community manager`)).toEqual(['MET.6']);
  });

  it('keeps to the limit, and counts all', () => {
    const answer = searchJobs(catalogue, 'infirmière', { limit: 2 });
    expect(answer.hits).toHaveLength(2);
    expect(answer.total).toBe(3);
  });

  it('makes its index once for a catalogue', () => {
    expect(buildJobIndex(catalogue)).toBe(buildJobIndex(catalogue));
    expect(buildJobIndex(aCatalogue())).not.toBe(buildJobIndex(catalogue));
  });
});

describe('suggestNearNames', () => {
  it.each([
    ['comunity-manger', 'MET.4'],
    ['/metiers/comunity-manger', 'MET.4'],
    ['/metiers/D%C3%A9veloppeuse_web.html?x=1', 'MET.5'],
    ['/metiers/boucher/', 'MET.6'],
    ['met.3', 'MET.3'],
  ])('%s suggests %s', (path, id) => expect(suggestNearNames(catalogue, path)[0]?.job.id).toBe(id));

  it.each(['', '/', '%E0%A4%A', '100%'])('survives %j', (path) =>
    expect(suggestNearNames(catalogue, path)).toEqual([]),
  );
});
