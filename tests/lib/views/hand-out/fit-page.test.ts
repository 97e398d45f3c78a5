import { describe, expect, it, test } from 'vitest';
import { type CuttableContent, type FixedContent, fitPage } from '@/lib/views/hand-out/fit-page';

const words = (letters: number) => 'mot '.repeat(letters / 4);
const fixed: FixedContent = {
  name: 'Boulangère ou boulanger',
  nameSize: 'short',
  lead: words(100),
  facts: [{ label: 'Au début, on gagne', value: 'Au SMIC', detail: '1 867,02 € brut par mois' }],
  silence: '',
  answer: { before: '', key: 'CAP au minimum', after: ' : 2 ans après la 3e.' },
  notes: [{ text: words(40), url: null }],
  small: [words(160)],
};
const usual: CuttableContent = {
  work: [words(1200)],
  ways: Array.from({ length: 4 }, () => ({ text: words(40), fits: true })),
  trainings: Array.from({ length: 8 }, () => words(44)),
  near: Array.from({ length: 3 }, () => words(40)),
};
const longNotes = (count: number) => Array.from({ length: count }, () => ({ text: words(400), url: null }));

describe('fitPage', () => {
  it('shows four ways, five trainings and about ten lines where the sheet is a usual one', () => {
    const room = fitPage(fixed, usual);
    expect(room).toMatchObject({ ways: 4, trainings: 5 });
    expect(room.workLetters).toBeGreaterThan(700);
  });

  it('cuts ways, then trainings, as what cannot be cut grows', () => {
    const rooms = [0, 2, 3, 4, 5, 6].map((count) => fitPage({ ...fixed, notes: longNotes(count) }, usual));
    const ways = rooms.map((room) => room.ways);
    const trainings = rooms.map((room) => room.trainings);
    expect(ways).toEqual([...ways].sort((a, b) => b - a));
    expect(trainings).toEqual([...trainings].sort((a, b) => b - a));
    expect(rooms.at(-1)).toMatchObject({ ways: 1, trainings: 3 });
    for (const room of rooms) expect(room.trainings === 5 || room.ways <= 2).toBe(true);
  });

  test.each([
    ['a short sheet has more lines to write on', { ...usual, work: [words(200)], ways: [], trainings: [] }, 14],
    ['a long one has three', usual, 3],
  ])('%s', (_, cuttable, lines) => {
    expect(fitPage({ ...fixed, notes: longNotes(1) }, cuttable).ruledLines).toBe(lines);
  });

  it('never leaves what one does without a line', () => {
    expect(fitPage({ ...fixed, notes: longNotes(20) }, usual).workLetters).toBeGreaterThan(0);
  });
});
