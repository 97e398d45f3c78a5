import { describe, expect, it } from 'vitest';
import { readSelectionQuery } from '@/lib/listing/selection-query';
import { absoluteUrl } from '@/lib/site/site-url';
import { listMissing, toTakeAway } from '@/lib/views/take-away/take-away';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const jobs = Array.from({ length: 32 }, (_, index) =>
  aJobSheet({ id: `MET.${index + 1}`, name: { masculine: `métier-${index + 1}` } }),
);
const catalogue = aCatalogue({ jobs });
const read = (query: string) => readSelectionQuery(new URLSearchParams(query), catalogue);
const take = (query: string) => toTakeAway(catalogue, read(query), '2026-11-27');

describe('toTakeAway', () => {
  it('holds the jobs in the order of the list, with its day and its public address', () => {
    const { jobs, made, address } = take('m=MET.3,MET.1&titre=Pour+Lina');
    expect(jobs.map(({ anchor }) => anchor)).toEqual(['met-3', 'met-1']);
    expect(made).toBe('2\u00a0métiers, fichier préparé le 27 novembre 2026 à partir de Métiers en clair.');
    expect(address).toBe(absoluteUrl('/selection?m=MET.3,MET.1&titre=Pour%20Lina'));
  });

  it.each([
    ['titre=Pour+Lina', 'pour-lina.html'],
    ['titre=Été+%2F+"2026"', 'ete-2026.html'],
    ['titre=%22%0d%0aX-Evil:%201', 'x-evil-1.html'],
    ['titre=%E2%9C%A8', 'ma-liste-de-metiers.html'],
    ['', 'ma-liste-de-metiers.html'],
  ])('a file of %s is called %s', (query, name) => expect(take(`m=MET.1&${query}`).fileName).toBe(name));

  it('says what it leaves out', () => {
    expect(listMissing(read('m=MET.1,MET.999,zzz'))).toEqual([
      'Aucune fiche ne porte les identifiants ou les noms « MET.999 », « zzz » : ils sont laissés de côté.',
    ]);
    const all = jobs.map(({ id }) => id).join(',');
    expect(listMissing(read(`m=${all}`))).toEqual([
      'Trop de métiers pour un fichier, laissés de côté : Métier-31, Métier-32.',
    ]);
    expect(listMissing(read('m=MET.1'))).toEqual([]);
  });
});
