import { expect, it } from 'vitest';
import { listSitemapEntries } from '@/lib/seo/list-sitemap-entries';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const catalogue = aCatalogue({
  jobs: [
    aJobSheet({
      updatedAt: '2026-11-21',
      domains: [{ domain: 'social', subdomain: 'levain' }],
      employmentStatuses: ['salarié'],
      interests: ["j'aime pétrir"],
      minimumLevel: { label: 'CAP ou équivalent', slug: 'cap', rank: 3 },
    }),
  ],
  trainings: [aTraining()],
});
const entries = listSitemapEntries(catalogue);

it.each([
  ['/', null],
  ['/metiers/boulanger', '2026-11-21'],
  ['/formations/cap-boulanger', null],
  ['/domaines', null],
  ['/domaines/social', null],
  ['/interets', null],
  ['/interets/j-aime-petrir', null],
  ['/niveaux', null],
  ['/niveaux/cap', null],
  ['/statuts', null],
  ['/statuts/salarie', null],
])('lists %s with its date (%s)', (path, lastModified) => expect(entries).toContainEqual({ path, lastModified }));

it('lists the pages of a long list, each at its own address', () => {
  const jobs = Array.from({ length: 25 }, (_, index) =>
    aJobSheet({ id: `MET.${index}`, name: { masculine: `boulanger ${index}` }, employmentStatuses: ['salarié'] }),
  );
  const paths = listSitemapEntries(aCatalogue({ jobs })).map(({ path }) => path);
  expect(paths).toContain('/statuts/salarie/2');
  expect(paths).not.toContain('/statuts/salarie/3');
});

it('leaves out a sub-domain of a single job', () => {
  expect(entries.map(({ path }) => path)).not.toContain('/domaines/social/levain');
});

it('lists each page once, and none without content', () => {
  expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
  expect(listSitemapEntries(aCatalogue()).map(({ path }) => path)).not.toContain('/domaines');
});
