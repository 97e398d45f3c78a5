import { expect, test } from 'vitest';
import type { Source } from '@/lib/model/job-sheet/job-sheet';
import { listCitedSources } from '@/lib/views/sources/list-cited-sources';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

function aSource(fields: Partial<Source> = {}): Source {
  return { key: 's', name: 'Enquête', publisher: 'Institut', date: '2025', url: null, licence: null, ...fields };
}

test('one source under two keys and two addresses is one source, counted once per sheet', () => {
  const cited = listCitedSources(
    aCatalogue({
      jobs: [
        aJobSheet({ sources: [aSource({ url: 'https://a.example/1' }), aSource({ key: 'bis', name: 'ENQUÊTE' })] }),
        aJobSheet({ id: 'MET.2', slug: 'fleuriste', sources: [aSource({ url: 'https://a.example/2' })] }),
      ],
      trainings: [aTraining({ sources: [aSource()] })],
    }),
  );
  expect(cited).toHaveLength(1);
  expect(cited[0]?.urls).toEqual(['https://a.example/1', 'https://a.example/2']);
  expect(cited[0]?.sheets.map(({ href, url }) => [href, url])).toEqual([
    ['/metiers/boulanger', 'https://a.example/1'],
    ['/metiers/fleuriste', 'https://a.example/2'],
    ['/formations/cap-boulanger', null],
  ]);
});

test.each([
  ['another date', { date: '2018' }],
  ['another publisher', { publisher: null }],
  ['another licence', { licence: 'ODbL' }],
])('%s makes another source', (_, fields) => {
  const job = aJobSheet({ sources: [aSource(), aSource({ key: 'b', ...fields })] });
  expect(listCitedSources(aCatalogue({ jobs: [job] }))).toHaveLength(2);
});

test('the most used comes first, then the name decides', () => {
  const cited = listCitedSources(
    aCatalogue({
      jobs: [
        aJobSheet({ sources: [aSource({ name: 'Zoé' }), aSource({ name: 'Éric' }), aSource({ name: 'Rare' })] }),
        aJobSheet({ id: 'MET.2', slug: 'fleuriste', sources: [aSource({ name: 'Zoé' })] }),
      ],
    }),
  );
  expect(cited.map(({ name }) => name)).toEqual(['Zoé', 'Éric', 'Rare']);
});

test('sheets without sources give nothing', () => {
  expect(listCitedSources(aCatalogue({ jobs: [aJobSheet()] }))).toEqual([]);
});

test('a source of many sheets is counted whole, and shown by ten of them', () => {
  const jobs = Array.from({ length: 12 }, (_, index) =>
    aJobSheet({ id: `MET.${index}`, slug: `metier-${index}`, sources: [aSource()] }),
  );
  const [source] = listCitedSources(aCatalogue({ jobs }));
  expect([source?.count, source?.sheets.length]).toEqual([12, 10]);
});
