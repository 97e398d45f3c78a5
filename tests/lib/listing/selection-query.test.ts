import { describe, expect, it } from 'vitest';
import {
  factsOfSelection,
  LONGEST_SELECTION_NOTE,
  LONGEST_SELECTION_TITLE,
  MOST_SELECTED,
  readSelectionQuery,
  selectionHref,
} from '@/lib/listing/selection-query';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const jobs = Array.from({ length: 35 }, (_, index) =>
  aJobSheet({ id: `MET.${index + 1}`, name: { masculine: `métier-${index + 1}` } }),
);
const catalogue = aCatalogue({ jobs });
const read = (query: string) => readSelectionQuery(new URLSearchParams(query), catalogue);
const idsOf = (query: string) => read(query).jobs.map(({ id }) => id);

describe('readSelectionQuery', () => {
  it('keeps the order of the address, each job once', () => {
    expect(idsOf('m=MET.3,MET.1&m=MET.2&m=MET.3')).toEqual(['MET.3', 'MET.1', 'MET.2']);
  });

  it('keeps thirty jobs and names the others', () => {
    const all = jobs.map(({ id }) => id).join(',');
    expect(idsOf(`m=${all}`)).toHaveLength(MOST_SELECTED);
    expect(read(`m=${all}`).leftOut.map(({ id }) => id)).toEqual(['MET.31', 'MET.32', 'MET.33', 'MET.34', 'MET.35']);
  });

  it('tells the ids that no sheet has', () => {
    expect(read('m=MET.1,MET.999,%3Cb%3E').unknown).toEqual(['MET.999', '<b>']);
  });

  it('reads title and note as plain text on one line, cut where they are long', () => {
    const { title, note } = read(`titre=%20Pour%0ALina%00&note=${'n'.repeat(5000)}`);
    expect(title).toBe('Pour Lina');
    expect(note).toBe(`${'n'.repeat(LONGEST_SELECTION_NOTE)}…`);
    expect(read(`titre=${'t'.repeat(300)}`).title).toHaveLength(LONGEST_SELECTION_TITLE + 1);
  });
});

describe('selectionHref', () => {
  it.each([
    [{ ids: [] }, '/selection'],
    [{ ids: ['MET.93', 'MET.1'] }, '/selection?m=MET.93,MET.1'],
    [{ ids: ['MET.1'], title: 'Pour Lina & Noé', note: '' }, '/selection?m=MET.1&titre=Pour%20Lina%20%26%20No%C3%A9'],
    [{ ids: [], title: 'Vide' }, '/selection?titre=Vide'],
  ])('%o is %s', (facts, href) => expect(selectionHref(facts)).toBe(href));

  it('writes what the reader understands, for each of its pages', () => {
    const query = read('m=MET.5,MET.2&titre=À+lire&note=D’ici+vendredi+%3A+deux+métiers.');
    const href = selectionHref(factsOfSelection(query), '/selection/livret');
    expect(href.startsWith('/selection/livret?')).toBe(true);
    expect(read(href.slice(href.indexOf('?') + 1))).toEqual(query);
  });
});
