import { describe, expect, it } from 'vitest';
import { NoteBook } from '@/lib/views/shared/notes';

describe('NoteBook', () => {
  it('numbers notes in the order of their first citation, and one text once', () => {
    const notes = new NoteBook();
    expect([notes.cite('Onisep, 2025'), notes.cite('INSEE, 2024'), notes.cite('Onisep, 2025')]).toEqual([1, 2, 1]);
    expect(notes.list().map(({ text }) => text)).toEqual(['Onisep, 2025', 'INSEE, 2024']);
  });

  it('gives each note to the first part of the page that takes it', () => {
    const notes = new NoteBook();
    notes.cite('Onisep, 2025');
    notes.cite('INSEE, 2024');
    expect(notes.takeCited().map(({ number }) => number)).toEqual([1, 2]);
    notes.cite('INSEE, 2024');
    notes.cite('Dares, 2019');
    expect(notes.takeCited().map(({ number }) => number)).toEqual([3]);
    expect(notes.takeCited()).toEqual([]);
  });
});
