import { expect, it } from 'vitest';
import { describeDerivedBase } from '@/lib/views/sources/describe-derived-base';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const source = { key: 'a', name: 'A', publisher: null, date: null, url: null, licence: null };

it('names the database that the site is made from, and what is added', () => {
  const collection = { name: 'Fiches', credit: 'Fiches, sous licence ODbL', url: 'https://exemple.fr/' };
  const jobs = [aJobSheet({ sources: [source, { ...source, key: 'b' }] })];
  const text = describeDerivedBase(aCatalogue({ collection, jobs }));
  expect(text).toMatch(/^Ce site publie une base dérivée de « Fiches »\. On y a ajouté : des faits d’autres sources/);
  expect(describeDerivedBase(aCatalogue({ collection }))).not.toContain('autres sources');
});

it('says nothing of a collection under another licence', () => {
  expect(describeDerivedBase(aCatalogue({ collection: { licence: 'CC BY 4.0' } }))).toBeNull();
});
