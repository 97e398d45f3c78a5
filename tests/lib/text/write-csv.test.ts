import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '@/lib/text/write-csv';

/** The only cell of a file of one. */
const write = (cell: string | number | null) => writeCsv([[cell]]).replace(/^\uFEFF|\r\n$/g, '');

describe('writeCsv', () => {
  it('writes for French spreadsheets: UTF-8 with its mark, semicolons, one line a row', () => {
    expect(
      writeCsv([
        ['Nom', 'Paie'],
        ['maçon', 1867.02],
      ]),
    ).toBe('\uFEFFNom;Paie\r\nmaçon;1867,02\r\n');
  });

  it.each(['=1+1', '+33 1', '-2 %', '@SUM(A1)', '\tx', '\rx'])('lets no spreadsheet run %j', (text) => {
    expect(write(text)).toMatch(/^"?'/);
  });

  it.each(['bac + 3', "j'aime", 'a=b', '2 000-2 250'])('leaves %j as it is', (text) => {
    expect(write(text)).toBe(text);
  });

  it.each([
    ['a;b', '"a;b"'],
    ['« "mot" »', '"« ""mot"" »"'],
    ['deux\nlignes', '"deux\nlignes"'],
    ['=";', `"'="";"`],
    ['1\u00A0867\u202F€', '1 867 €'],
    [null, ''],
    [0, '0'],
  ])('writes %j as %s', (cell, written) => {
    expect(write(cell)).toBe(written);
  });

  it('is read back as it was', () => {
    const rows = [
      ['a;"b"', 'c\nd'],
      ['', 'é'],
    ];
    expect(parse(writeCsv(rows), { delimiter: ';', bom: true })).toEqual(rows);
  });
});
