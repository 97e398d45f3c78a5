import { describe, expect, it, test } from 'vitest';
import { cutWorkText, readPaperOpening } from '@/lib/views/hand-out/cut-work-text';

const opening = { lead: 'Elle pétrit.', next: null, begin: '', rest: '' };

describe('readPaperOpening', () => {
  it('keeps the order of the sheet, without its marks', () => {
    const { sentences } = readPaperOpening({
      ...opening,
      next: 'Elle cuit.',
      begin: 'Elle **vend**. Elle range.',
      rest: 'Elle rentre.',
    });
    expect(sentences).toEqual(['Elle cuit.', 'Elle vend.', 'Elle range.', 'Elle rentre.']);
  });

  it('says once what the sheet says twice', () => {
    const { sentences } = readPaperOpening({
      ...opening,
      begin: 'Elle pétrit. Elle cuit.',
      rest: 'Elle cuit. Elle vend.',
    });
    expect(sentences).toEqual(['Elle cuit.', 'Elle vend.']);
  });

  it('gives whole a first sentence that a phone cuts', () => {
    const read = readPaperOpening({
      ...opening,
      lead: 'Elle pétrit…',
      begin: 'Elle pétrit, puis elle cuit. Elle vend.',
    });
    expect(read).toEqual({ lead: 'Elle pétrit, puis elle cuit.', sentences: ['Elle vend.'] });
  });

  it('leaves cut a first sentence that would fill the head of the page', () => {
    const long = `Elle pétrit ${'encore '.repeat(50)}.`;
    expect(readPaperOpening({ ...opening, lead: 'Elle pétrit…', begin: long })).toEqual({
      lead: 'Elle pétrit…',
      sentences: [long],
    });
  });
});

test.each([
  ['all that fits', 100, 'Elle pétrit. Elle cuit.', false],
  ['whole sentences only', 20, 'Elle pétrit.', true],
  ['the first sentence at least', 3, 'Elle pétrit.', true],
])('cutWorkText takes %s', (_, room, text, isCut) => {
  expect(cutWorkText(['Elle pétrit.', 'Elle cuit.'], room)).toEqual({ text, isCut });
});

test('a sheet that presents nothing has no text, and nothing is cut', () => {
  expect(cutWorkText([], 100)).toEqual({ text: '', isCut: false });
});
