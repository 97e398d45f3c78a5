import { describe, expect, it } from 'vitest';
import { findRank, scoreAnswers } from '@/tests/bench/search/score-answers';

const about = (wanted: string[], ties: string[] = []) => ({ kind: 'typo' as const, text: 'x', wanted, ties });

describe('findRank', () => {
  it.each<[string[], string[], string[], number]>([
    [['a', 'b'], ['a'], [], 1],
    [['a', 'b'], ['b'], [], 2],
    [['a', 'b', 'c'], ['c', 'b'], [], 2],
    [['a', 'b', 'c'], ['c'], ['a'], 2],
    [['a', 'b', 'c'], ['c'], ['a', 'b'], 1],
    [['a'], ['z'], ['a'], Number.POSITIVE_INFINITY],
    [[], ['z'], [], Number.POSITIVE_INFINITY],
  ])('answers %j, wanted %j, ties %j: rank %d', (answers, wanted, ties, rank) => {
    expect(findRank(answers, { wanted, ties })).toBe(rank);
  });
});

describe('scoreAnswers', () => {
  it('gives shares over all queries', () => {
    const answers = ['a', 'b', 'c', 'd'];
    const score = scoreAnswers([
      { query: about(['a']), answers },
      { query: about(['b']), answers },
      { query: about(['d']), answers },
      { query: about(['z']), answers },
    ]);
    expect(score).toMatchObject({ queries: 4, successAt1: 0.25, successAt3: 0.5, successAt10: 0.75 });
    expect(score.meanReciprocalRank).toBeCloseTo((1 + 1 / 2 + 1 / 4) / 4);
  });

  it('also counts the sheet itself with its namesakes before it', () => {
    const ties = Array.from({ length: 10 }, (_, number) => `t${number}`);
    const score = scoreAnswers([{ query: about(['a'], ties), answers: [...ties, 'a'] }]);
    expect(score).toMatchObject({ successAt1: 1, strictAt10: 0 });
  });
});
