import { expect, it } from 'vitest';
import { answerHealth } from '@/app/respond/answer-health';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const neverRead = () => Promise.reject(new Error('not to be read'));

it.each(['idle', 'starting', 'failed'] as const)('%s: 503, and the sheets are not waited for', async (readiness) => {
  const answer = await answerHealth(readiness, neverRead);
  expect([answer.status, answer.headers.get('Cache-Control'), await answer.json()]).toEqual([
    503,
    'no-store',
    { status: readiness },
  ]);
});

it('ready: 200, with what is served', async () => {
  const answer = await answerHealth('ready', async () => aCatalogue({ jobs: [aJobSheet()] }));
  expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
  expect(await answer.json()).toMatchObject({ status: 'ready', content: { jobs: 1, trainings: 0 } });
});
