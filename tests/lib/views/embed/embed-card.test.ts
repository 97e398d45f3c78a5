import { expect, it } from 'vitest';
import { toEmbedCard } from '@/lib/views/embed/embed-card';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const collection = { name: 'Fiches d’essai', publisher: 'CIO', date: '2026-01-01' };
const salary = aSalary({ min: 2400 });
const level = { slug: 'cap', label: 'CAP', rank: 3 };
const card = (job: Parameters<typeof aJobSheet>[0]) =>
  toEmbedCard(aCatalogue({ collection }), aJobSheet(job), '2026-11-22');

it('names a source that both facts share once, and nothing that it does not show', () => {
  const { facts, sources, missing } = card({ salaries: [salary], minimumLevel: level, interests: ['pétrir'] });
  expect(facts.map(({ key }) => key)).toEqual(['pay', 'level']);
  expect(sources).toEqual(['Source : Fiches d’essai, CIO, 1er janvier 2026']);
  expect(missing).toBeNull();
});

it('says what the sheet does not say', () => {
  expect(card({})).toMatchObject({ facts: [], sources: [], missing: 'Paie et études non précisées' });
});
