import { expect, test } from 'vitest';
import { parseRomeCodes } from '@/lib/model/reference/rome-codes';
import { readRome } from '@/lib/open-data/rome/read-rome';
import { writeRomeCodes } from '@/lib/open-data/rome/write-rome-codes';
import { romeTables } from '@/tests/builders/rome-tables';

const FILE = 'referentiels/codes-rome.csv';

test('reads a code, the code it was cut from and its name, and reports what is not a code', () => {
  const { rows, diagnostics } = parseRomeCodes(
    'code,parent,libelle\nM1861,M1805,"Concepteur / Conceptrice"\nM186,M1805,Autre\n',
    FILE,
  );
  expect(rows).toEqual([{ code: 'M1861', parent: 'M1805', label: 'Concepteur / Conceptrice' }]);
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['bad-referential', 3]]);
});

test('what an import writes is read back, by code', () => {
  const rome = readRome(
    romeTables({
      'unix_referentiel_code_rome_v460_utf8.csv':
        '"code_rome","libelle_rome","emploi_reglemente","code_rome_parent"\n"M1861","Chef ""web""","","M1805"\n"D1102","Boulanger","",""\n',
    }),
    'rome',
  );
  const { rows, diagnostics } = parseRomeCodes(writeRomeCodes(rome), FILE);
  expect(rows).toEqual([
    { code: 'D1102', parent: 'D1102', label: 'Boulanger' },
    { code: 'M1861', parent: 'M1805', label: 'Chef "web"' },
  ]);
  expect(diagnostics).toEqual([]);
});
