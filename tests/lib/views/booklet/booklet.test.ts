import { describe, expect, it, test } from 'vitest';
import { readSelectionQuery } from '@/lib/listing/selection-query';
import { toBooklet } from '@/lib/views/booklet/booklet';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

const jobs = Array.from({ length: 32 }, (_, index) =>
  aJobSheet({
    id: `MET.${index + 1}`,
    name: { masculine: `métier ${index + 1}` },
    sections: [aSection('presentation', index === 0 ? 'Un CAP suffit pour débuter.' : 'On y travaille dehors.')],
  }),
);
const catalogue = aCatalogue({
  jobs,
  glossary: ['CAP', 'BTS'].map((term) => ({
    slug: term.toLowerCase(),
    term,
    longForm: null,
    otherForms: [],
    definition: 'Un diplôme.',
    url: null,
  })),
});
const make = (query: string) =>
  toBooklet(catalogue, readSelectionQuery(new URLSearchParams(query), catalogue), '2026-11-27');
const first = (count: number) =>
  `m=${jobs
    .slice(0, count)
    .map(({ id }) => id)
    .join(',')}`;

describe('toBooklet', () => {
  test.each([
    ['one job needs no contents', 1, 0, 2],
    ['a few jobs have their contents on the cover, with words and notes', 12, 14, 2],
    ['more have them on a page', 13, 15, 3],
    ['thirty jobs are all there', 30, 32, 3],
  ])('%s', (_, count, lines, page) => {
    const { contents, sheets } = make(first(count));
    expect(contents).toHaveLength(lines);
    expect(sheets.map((one) => one.page)).toEqual(Array.from({ length: count }, (__, index) => page + index));
    expect(contents.map((line) => line.place)).toEqual(
      lines === 0 ? [] : [...sheets.map((one) => `page ${one.page}`), `page ${page + count}`, 'dernière page'],
    );
  });

  it('keeps the order, the title and the note of the list, and its address', () => {
    const booklet = make('m=MET.2,MET.1&titre=Pour+Lina&note=Ce+soir');
    expect(booklet).toMatchObject({
      title: 'Pour Lina',
      note: 'Ce soir',
      count: expect.stringMatching(/^2\smétiers$/),
    });
    expect(booklet.sheets.map(({ sheet }) => sheet.id)).toEqual(['MET.2', 'MET.1']);
    expect(booklet.backHref).toBe('/selection?m=MET.2,MET.1&titre=Pour%20Lina&note=Ce%20soir');
    expect(booklet.address).toMatch(/\/selection\?m=MET.2,MET.1$/);
  });

  it('explains the words that its pages use, and no other', () => {
    expect(make(first(2)).words.map(({ term }) => term)).toEqual(['CAP']);
    expect(make('m=MET.2').words).toEqual([]);
  });

  test.each([
    ['a job that no sheet has', 'm=MET.1,MET.99', true],
    ['more jobs than a list holds', first(31), true],
    ['all jobs known', first(30), false],
  ])('tells of %s', (_, query, isTold) => {
    expect(make(query).aside !== '').toBe(isTold);
  });

  it('is empty for no job, and has no code', () => {
    expect(make('')).toMatchObject({ sheets: [], contents: [], words: [], code: null });
  });
});
