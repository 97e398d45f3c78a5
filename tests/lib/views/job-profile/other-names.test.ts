import { expect, it } from 'vitest';
import type { OtherName } from '@/lib/model/job-sheet/job-sheet';
import { toOtherNamesPart } from '@/lib/views/job-profile/other-names';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const named = (masculine: string, feminine: string): OtherName => ({
  masculine,
  feminine,
  heading: masculine,
  lang: 'fr',
});

it('gives no name of a job that the page tells as another job', () => {
  const baker = aJobSheet({ id: 'MET.2', slug: 'fournier', name: { masculine: 'Fournier', feminine: 'Fournière' } });
  const stranger = aJobSheet({ id: 'MET.3', slug: 'mitron', name: { masculine: 'mitron', feminine: 'mitronne' } });
  const job = aJobSheet({
    otherNames: [named('fournier', 'fournière'), named('mitron', 'mitronne'), named('panetier', 'panetière')],
    careerMoves: [
      { direction: 'sideways', jobId: 'MET.2', label: 'fournier', condition: null, source: null, rome: null, line: 1 },
    ],
  });
  const [part] = toOtherNamesPart(aCatalogue({ jobs: [job, baker, stranger] }), job);
  expect(part?.names.map(({ masculine }) => masculine)).toEqual(['mitron', 'panetier']);
});
