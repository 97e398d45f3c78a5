import { expect, test } from 'vitest';
import { parseRomeAppellations } from '@/lib/model/reference/rome-appellations';
import { readRome } from '@/lib/open-data/rome/read-rome';
import { writeCodeAppellations } from '@/lib/open-data/rome/write-code-appellations';
import { romeTables } from '@/tests/builders/rome-tables';

const FILE = 'referentiels/appellations-rome.csv';

test('reads a code and a name a line, and reports what is not a code', () => {
  const { rows, diagnostics } = parseRomeAppellations(
    'code,appellation\nD1102,"Boulanger / Boulangère"\n1102,Boulanger\nD1102,\n',
    FILE,
  );
  expect(rows).toEqual([{ code: 'D1102', label: 'Boulanger / Boulangère' }]);
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
    ['bad-referential', 3],
    ['bad-referential', 4],
  ]);
});

test('what an import writes is read back: names of the codes asked for, rarely used ones apart', () => {
  const rome = readRome(
    romeTables({
      'unix_referentiel_appellation_v460_utf8.csv':
        '"code_ogr","libelle_appellation_long","code_rome","peu_usite"\n"1","Boulanger / Boulangère","D1102","N"\n' +
        '"2","Chef ""tourier""","D1102","N"\n"3","Gindre","D1102","O"\n"4","Juriste","K1903","N"\n',
    }),
    'rome',
  );
  const { rows, diagnostics } = parseRomeAppellations(writeCodeAppellations(rome, new Set(['D1102', 'A0000'])), FILE);
  expect(rows).toEqual([
    { code: 'D1102', label: 'Boulanger / Boulangère' },
    { code: 'D1102', label: 'Chef "tourier"' },
  ]);
  expect(diagnostics).toEqual([]);
});
