import { describe, expect, it } from 'vitest';
import { parseSmic } from '@/lib/model/reference/smic';

const FILE = 'referentiels/smic.csv';
const read = (csv: string) => parseSmic(csv, FILE);

describe('a table saved by a French spreadsheet', () => {
  it.each([';', '\t'])('is read with « %s » between its cells, decimal commas and its dates', (sign) => {
    const lines = [
      ['en-vigueur-depuis', 'horaire-brut', 'mensuel-brut-35h', 'texte', 'adresse'],
      ['01/01/2026', '12,02', '1823,03', 'Décret', ''],
    ];
    const { rows, diagnostics } = read(lines.map((cells) => cells.join(sign)).join('\n'));
    expect(diagnostics).toEqual([]);
    expect(rows).toMatchObject([{ from: '2026-01-01', hourly: 12.02, monthly: 1823.03 }]);
  });

  it.each([
    'sep=;\nen-vigueur-depuis;horaire-brut;mensuel-brut-35h;texte;adresse\n2026-01-01;12,02;1 823,03 €;x;',
    'En-vigueur-depuis,Horaire-brut , Mensuel-brut-35h,Texte,Adresse\n2026-01-01,12.02,1823.03,x,\n,,,,\n',
  ])('is read as the program writes it: %j', (csv) => {
    expect(read(csv)).toMatchObject({ rows: [{ hourly: 12.02, monthly: 1823.03 }], diagnostics: [] });
  });

  it.each(['fichier', '2026-01-01,12.02,1823.03,x,'])('without the names of its columns is one error: %s', (csv) => {
    expect(read(csv).diagnostics).toMatchObject([{ code: 'unusable-referential', line: 1 }]);
  });

  it('of which nothing can be used is one error', () => {
    const { diagnostics } = read('depuis,horaire\n2026-01-01,12.02\n2025-01-01,11.88\n');
    expect(diagnostics).toMatchObject([{ code: 'unusable-referential', severity: 'error', file: FILE }]);
  });

  it.each(['javascript:alert(1)', 'https://', 'http://a b', 'exemple.fr'])('refuses the address %s', (address) => {
    const csv = `en-vigueur-depuis,horaire-brut,mensuel-brut-35h,texte,adresse\n2026-01-01,12.02,1823.03,x,${address}\n`;
    expect(read(csv)).toMatchObject({ rows: [], diagnostics: [{ code: 'bad-referential', file: FILE, line: 2 }] });
  });
});
