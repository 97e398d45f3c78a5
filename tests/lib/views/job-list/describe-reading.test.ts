import { describe, expect, test } from 'vitest';
import { describeReading } from '@/lib/views/job-list/describe-reading';
import { explainWords } from '@/lib/views/job-list/explain-words';

const describeWords = (typed: string, understood: string, total: number) =>
  describeReading(typed, explainWords(typed, understood), total);

describe('describeReading', () => {
  test.each([
    // typed, understood, jobs found, sentence
    ['boulanger', 'boulanger', 3, null],
    ['boulang', 'boulanger', 3, null],
    ['boulangre', 'boulanger', 3, 'Vous avez écrit « boulangre ».'],
    ['zzz boulangre', 'boulanger', 3, 'Vous avez écrit « zzz boulangre ». Mot laissé de côté : « zzz ».'],
    ['zzz boulanger', 'boulanger', 0, 'Mots compris : « boulanger ». Mot laissé de côté : « zzz ».'],
    ['zzz yyy', '', 0, 'Aucune fiche ne contient ces mots.'],
    ['M1805', '', 4, null],
    ['', '', 698, null],
    ['boulanger', 'boulanger', 0, null],
  ])('%j understood as %j, %i jobs', (typed, understood, total, sentence) => {
    expect(describeWords(typed, understood, total)).toBe(sentence);
  });

  test('stays short for words without end', () => {
    const typed = `boulangre ${Array.from({ length: 40 }, (_, index) => `mot${index}`).join(' ')} ${'x'.repeat(9000)}`;
    expect(describeWords(typed, 'boulanger', 3)?.length).toBeLessThan(400);
  });
});
