import { describe, expect, test } from 'vitest';
import { resolveUnknownAddress } from '@/lib/site/addresses/resolve-unknown-address';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const catalogue = aCatalogue({
  jobs: [
    aJobSheet({ id: 'MET.17' }),
    aJobSheet({
      id: 'MET.93',
      name: { masculine: 'community manager' },
      formerSlugs: ['gestionnaire-de-communaute', 'community-manager'],
    }),
  ],
  trainings: [aTraining({ id: 'FOR.2246', slug: 'cap-boulanger' })],
});

describe('an address that stands for another one', () => {
  test.each([
    ['/metiers/MET.93', '/metiers/community-manager'],
    ['metiers/met.17', '/metiers/boulanger'],
    ['/metiers/gestionnaire-de-communaute', '/metiers/community-manager'],
    ['/metiers/MET.93/a4', '/metiers/community-manager/a4'],
    ['/metiers/boulanger/A4', '/metiers/boulanger/a4'],
    ['/metiers/gestionnaire-de-communaute/a4', '/metiers/community-manager/a4'],
    ['/formations/FOR.2246', '/formations/cap-boulanger'],
    ['formations/for.2246', '/formations/cap-boulanger'],
  ])('%s moves to %s', (path, to) => {
    expect(resolveUnknownAddress(catalogue, path)).toEqual({ kind: 'moved', to });
  });
});

describe('an address that can mean one page only', () => {
  const other = (masculine: string, feminine: string) => ({
    masculine,
    feminine,
    heading: masculine,
    lang: 'fr' as const,
  });
  const jobs = aCatalogue({
    jobs: [
      aJobSheet({ id: 'MET.1', otherNames: [other('mitron', 'mitronne')], romeCodes: ['D1102'] }),
      aJobSheet({
        id: 'MET.2',
        name: { masculine: 'pâtissier', feminine: 'pâtissière' },
        otherNames: [other('artisan', 'artisane')],
        romeCodes: ['D1104', 'D1106'],
      }),
      aJobSheet({
        id: 'MET.3',
        name: { masculine: 'glacier', feminine: 'glacière' },
        otherNames: [other('artisan', 'artisane')],
        romeCodes: ['D1104'],
        domains: [{ domain: 'sciences', subdomain: 'froid' }],
      }),
    ],
    trainings: [aTraining({ slug: 'cap-boulanger' })],
  });

  test.each([
    ['/metiers/boulangere', '/metiers/boulanger'],
    ['/metiers/Boulanger', '/metiers/boulanger'],
    ['/METIERS/boulanger', '/metiers/boulanger'],
    ['/metiers/mitronne', '/metiers/boulanger'],
    ['/metiers/D1102', '/metiers/boulanger'],
    ['/metiers/d1106', '/metiers/patissier'],
    ['/metiers/boulanger).', '/metiers/boulanger'],
    ['/metiers/boulangere/a4', '/metiers/boulanger/a4'],
    ['/Metiers/Boulanger/a4).', '/metiers/boulanger/a4'],
    ['/metiers/d1106/a4', '/metiers/patissier/a4'],
    ['/metiers/boulanger%C2%A0%C2%BB', '/metiers/boulanger'],
    ['/metiers/boulangere,', '/metiers/boulanger'],
    ['/formations/CAP-boulanger.', '/formations/cap-boulanger'],
    ['/domaines/Sciences', '/domaines/sciences'],
    ['/domaines/sciences/froid.', '/domaines/sciences/froid'],
  ])('%s moves to %s', (path, to) => {
    expect(resolveUnknownAddress(jobs, path)).toEqual({ kind: 'moved', to });
  });

  test.each([
    ['a name of two jobs', '/metiers/artisane'],
    ['a code of two jobs', '/metiers/D1104'],
    ['a job in another folder', '/formations/boulangere'],
    ['something after the job', '/metiers/boulangere/salaire'],
    ['a page itself: no loop', '/metiers/boulanger'],
    ['a sheet of one page itself: no loop', '/metiers/boulanger/a4'],
    ['the sheet of one page of a training', '/formations/CAP-boulanger/a4'],
    ['the sheet of one page of two jobs', '/metiers/artisane/a4'],
    ['signs alone', '/metiers/!!!'],
  ])('%s does not move', (_, path) => {
    expect(resolveUnknownAddress(jobs, path).kind).toBe('unknown');
  });
});

describe('an address that nothing answers to', () => {
  test.each([
    ['an id of no sheet', '/metiers/MET.999'],
    ['an id in the wrong folder', '/formations/MET.93'],
    ['an id with something after it', '/metiers/MET.93/salaire'],
    ['a former slug that is now the slug: no loop', '/metiers/community-manager'],
    ['an unknown value of a facet', '/interets/compter-les-nuages'],
    ['an unknown sub-domain', '/domaines/sciences/alchimie'],
    ['a name of an object member', '/constructor'],
    ['another object member', '/__proto__'],
    ['nothing', ''],
    ['slashes', '////'],
  ])('%s is unknown', (_, path) => {
    expect(resolveUnknownAddress(catalogue, path).kind).toBe('unknown');
  });

  test('proposes the jobs with a near name, and the words for a search', () => {
    const answer = resolveUnknownAddress(catalogue, '/metiers/comunity-manger.html');
    expect(answer).toMatchObject({ kind: 'unknown', words: 'comunity manger' });
    expect(answer.kind === 'unknown' && answer.jobs.map(({ job }) => job.id)).toEqual(['MET.93']);
  });

  test('looks for the job of a sheet of one page', () => {
    expect(resolveUnknownAddress(catalogue, '/metiers/comunity-manger/a4')).toMatchObject({ words: 'comunity manger' });
  });

  test('proposes nothing for an id that no sheet has', () => {
    expect(resolveUnknownAddress(catalogue, '/metiers/MET.999')).toMatchObject({ words: '', jobs: [], trainings: [] });
  });

  test.each([
    ['trainings alone under /formations', '/formations/cap-boulangr', 'training', [], ['FOR.2246']],
    ['jobs under /formations where no training is near', '/formations/comunity-manger', 'training', ['MET.93'], []],
    ['jobs alone elsewhere', '/metiers/boulangr', 'job', ['MET.17'], []],
  ])('proposes %s', (_, path, subject, jobs, trainings) => {
    const answer = resolveUnknownAddress(catalogue, path);
    if (answer.kind !== 'unknown') throw new Error('this address is unknown');
    expect(answer.subject).toBe(subject);
    expect(answer.jobs.map(({ job }) => job.id)).toEqual(jobs);
    expect(answer.trainings.map(({ training }) => training.id)).toEqual(trainings);
  });
});

describe('odd addresses are harmless', () => {
  test.each([
    ['bytes that are not UTF-8', '/metiers/%ff%fe', ''],
    ['a lone percent sign', '/metiers/100%', ''],
    ['an encoded slash', '/metiers/boulanger%2Fboulang%C3%A8re', 'boulanger boulangère'],
    ['control characters', '/metiers/bou\u0000langer\u202e', 'boulanger'],
    ['markup', '/<script>alert(1)</script>', 'script'],
    ['signs of a regular expression', '/metiers/MET.(.*)+$', 'MET'],
    ['an emoji', '/metiers/🥖', ''],
  ])('%s', (_, path, words) => {
    const answer = resolveUnknownAddress(catalogue, path);
    expect(answer).toMatchObject({ kind: 'unknown' });
    if (words) expect(answer).toMatchObject({ words });
  });

  test('a very long path gives a short search', () => {
    const answer = resolveUnknownAddress(catalogue, `/metiers/${'boulanger-'.repeat(5000)}`);
    expect(answer.kind === 'unknown' && answer.words.length).toBeLessThanOrEqual(80);
  });
});

describe('an address under a facet', () => {
  const withDomains = aCatalogue({
    jobs: [
      aJobSheet({
        domains: [
          { domain: 'sciences', subdomain: 'biologie' },
          { domain: 'santé', subdomain: 'médical' },
        ],
        interests: ["j'aime bouger"],
        employmentStatuses: ['artisan'],
      }),
    ],
  });

  test.each([
    [
      'a misspelt sub-domain, then its domain',
      '/domaines/sciences/biologi',
      ['/domaines/sciences/biologie', '/domaines/sciences'],
    ],
    ['a sub-domain of another domain', '/domaines/sciences/medical', ['/domaines/sante/medical', '/domaines/sciences']],
    ['an unknown part of a domain', '/domaines/sciences/alchimie-du-pain', ['/domaines/sciences']],
    ['a misspelt domain', '/domaines/sciance', ['/domaines/sciences']],
    ['a misspelt status', '/statuts/Artisane', ['/statuts/artisan']],
    ['an interest with its accents', '/interets/j-aime-boug%C3%A9', ['/interets/j-aime-bouger']],
    ['nothing near', '/interets/compter-les-nuages', []],
    ['another folder', '/metiers/biologie', []],
  ])('%s', (_, path, paths) => {
    const answer = resolveUnknownAddress(withDomains, path);
    expect(answer.kind === 'unknown' && answer.facetPages.map((facetPage) => facetPage.path)).toEqual(paths);
  });
});
