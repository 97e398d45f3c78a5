import { describe, expect, it } from 'vitest';
import type { CareerMove, Source } from '@/lib/model/job-sheet/job-sheet';
import { listCareerMoves } from '@/lib/pathways/list-career-moves';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const aMove = (move: Partial<CareerMove>): CareerMove => ({
  direction: 'evolution',
  jobId: null,
  label: 'chef',
  condition: null,
  rome: null,
  source: null,
  line: 1,
  ...move,
});
const rome: Source = { key: 'rome', name: 'ROME 4.0', publisher: null, date: null, url: null, licence: null };
const link = { from: { code: 'A1101', label: 'métier MET.1' }, toward: { code: 'A1102', label: 'métier MET.2' } };

const [a, b, c] = ['MET.1', 'MET.2', 'MET.3'] as const;
function movesOf(id: string, moves: Record<string, CareerMove[]>) {
  const jobs = [a, b, c].map((jobId) =>
    aJobSheet({
      id: jobId,
      slug: jobId.toLowerCase().replace('.', '-'),
      name: { masculine: `métier ${jobId}` },
      sources: [rome],
      careerMoves: moves[jobId] ?? [],
    }),
  );
  const catalogue = aCatalogue({ jobs });
  const job = catalogue.findJob(id);
  return job ? listCareerMoves(catalogue, job) : [];
}
const describeMoves = (moves: ReturnType<typeof movesOf>) =>
  moves.map(
    ({ direction, job, label, statedBy, isRome }) =>
      `${direction} ${job?.id ?? label} by ${statedBy.id}${isRome ? ' (ROME)' : ''}`,
  );

describe('listMoves', () => {
  it.each([
    { name: 'what the sheet states', moves: { [a]: [aMove({ jobId: b })] }, expected: ['evolution MET.2 by MET.1'] },
    { name: 'a target without a sheet', moves: { [a]: [aMove({})] }, expected: ['evolution chef by MET.1'] },
    {
      name: 'an evolution told by the other sheet',
      moves: { [b]: [aMove({ jobId: a })] },
      expected: ['before MET.2 by MET.2'],
    },
    {
      name: 'a "before" told by the other sheet',
      moves: { [b]: [aMove({ jobId: a, direction: 'before' })] },
      expected: ['evolution MET.2 by MET.2'],
    },
    {
      name: 'its own words first, once',
      moves: { [a]: [aMove({ jobId: b, direction: 'sideways' })], [b]: [aMove({ jobId: a })] },
      expected: ['sideways MET.2 by MET.1'],
    },
    {
      name: 'ROME mobilities last',
      moves: { [a]: [aMove({ jobId: b, rome: link, source: 'rome' }), aMove({ jobId: c })] },
      expected: ['evolution MET.3 by MET.1', 'sideways MET.2 by MET.1 (ROME)'],
    },
    {
      name: 'no ROME mobility where an author speaks of the target',
      moves: {
        [a]: [aMove({ jobId: b, rome: link, direction: 'sideways' }), aMove({ jobId: b })],
      },
      expected: ['evolution MET.2 by MET.1'],
    },
    {
      name: 'no close job by the ROME of the other sheet',
      moves: { [b]: [aMove({ jobId: a, direction: 'sideways', rome: link })] },
      expected: [],
    },
    {
      name: 'the ROME as source without condition as a mobility, with one as the author’s words',
      moves: {
        [a]: [
          aMove({ jobId: b, source: 'rome' }),
          aMove({ jobId: c, source: 'rome', rome: link, condition: 'après un CAP' }),
        ],
      },
      expected: ['evolution MET.3 by MET.1', 'sideways MET.2 by MET.1 (ROME)'],
    },
    {
      name: 'the same statement once',
      moves: { [a]: [aMove({ jobId: b }), aMove({ jobId: b, condition: 'encore' })] },
      expected: ['evolution MET.2 by MET.1'],
    },
  ])('gives $name', ({ moves, expected }) => {
    expect(describeMoves(movesOf('MET.1', moves as Record<string, CareerMove[]>))).toEqual(expected);
  });

  it('gives nothing to a job of which no sheet speaks', () => expect(movesOf('MET.1', {})).toEqual([]));
});
