import { describe, expect, test } from 'vitest';
import { listNeighbours } from '@/lib/facets/list-neighbours';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const job = (id: number, ...interests: string[]) => aJobSheet({ id: `MET.${id}`, interests });
const [one, two, three, four, five, six] = [
  job(1, 'a'),
  job(2, 'b'),
  job(3, 'a', 'b'),
  job(4, 'c'),
  job(5, 'd'),
  job(6, 'a', 'b', 'e'),
] as const;
const current = { jobs: [one, two] };
const group = (name: string, ...jobs: (typeof one)[]) => ({ name, jobs });

const find = (others: ReturnType<typeof group>[], limit = 9) =>
  listNeighbours(current, others, limit).map(({ value, sharedJobs, sharedInterests }) => [
    value.name,
    sharedJobs,
    sharedInterests,
  ]);

describe('listNeighbours', () => {
  test('a small group with a common job is nearer than a large one with as many', () => {
    expect(find([group('large', one, three, four, five), group('small', one, five)])).toEqual([
      ['small', 1, 1],
      ['large', 1, 2],
    ]);
  });

  test('groups without a common job come after, by the interests they share', () => {
    expect(find([group('mixed', six), group('same', three), group('job', two, four)])).toEqual([
      ['job', 1, 1],
      ['same', 0, 2],
      ['mixed', 0, 2],
    ]);
  });

  test('a group that shares nothing is not a neighbour', () => {
    expect(find([group('far', four, five)])).toEqual([]);
  });

  test('gives as many as asked', () => {
    expect(find([group('x', one), group('y', two), group('z', three)], 2)).toHaveLength(2);
  });
});
