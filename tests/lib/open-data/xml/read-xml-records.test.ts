import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { readXmlRecords } from '@/lib/open-data/xml/read-xml-records';
import { deepText, textOf } from '@/lib/open-data/xml/xml-element';
import { anOfficialFile, anOfficialRecord, collect, inPieces } from '@/tests/builders/official-xml';

const shape = { file: 'fiches.xml', root: 'metiers', record: 'metier' };
const read = (text: string, size?: number, onFinding?: (finding: Diagnostic) => void) =>
  collect(readXmlRecords(inPieces(text, size), { ...shape, onFinding }));

describe('readXmlRecords', () => {
  const file = anOfficialFile(anOfficialRecord(), anOfficialRecord({ identifiant: 'MET.18' }));

  it('gives each record with its place', async () => {
    const records = await read(file);
    expect(records.map((record) => textOf(record, 'identifiant'))).toEqual(['MET.17', 'MET.18']);
    expect(records.map(({ line, column }) => [line, column])).toEqual([
      [3, 3],
      [12, 3],
    ]);
  });

  it.each([1, 2, 7, 64])('gives the same for pieces of %i characters', async (size) => {
    expect(await read(file, size)).toEqual(await read(file));
  });

  it('takes records right below the root only, whatever their parts are called', async () => {
    const [record, ...others] = await read(
      '<metiers><x><metier>non</metier></x><metier><metier>oui</metier></metier></metiers>',
    );
    expect(record && deepText(record)).toBe('oui');
    expect(others).toEqual([]);
  });

  it.each([
    ['another root', '<root><item/></root>', 1, /<root>.*\n.*<metiers>/s],
    ['a truncated file', file.slice(0, 300), 9, /tronqué/],
    [
      'a file cut between two records',
      file.slice(0, file.indexOf('  <metier>', 90)),
      12,
      /au milieu de <metiers>.*\n.*<\/metiers>/s,
    ],
    ['a wrong closing tag', '<metiers>\n<metier>\n</metiers>', 3, /fermante n’est pas à sa place.*\n.*<\/metier>/s],
    ['a bare ampersand', '<metiers>\n<metier>R & D ; etc.</metier></metiers>', 2, /&amp;/],
    ['an unknown entity', '<metiers>\n<metier>a&nbsp;b</metier></metiers>', 2, /n’ouvre pas une entité/],
    ['an empty file', '', 1, /vide.*\n.*<metiers>/s],
    ['text that is not XML', 'id,nom\n', 2, /<metiers>/],
  ])('refuses %s with its line and what was expected', async (_, text, line, message) => {
    await expect(read(text)).rejects.toThrow(message);
    await expect(read(text)).rejects.toMatchObject({ place: { line } });
  });

  it('stops right after what it could not read', async () => {
    await expect(read('<metiers>\n  <metier></faux>')).rejects.toThrow(/^fiches\.xml:2:18 /);
  });

  it('neither follows nor expands a document type', async () => {
    const bomb = `<!DOCTYPE metiers [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>\n<metiers><metier>`;
    await expect(read(`${bomb}&b;</metier></metiers>`)).rejects.toThrow(/n’ouvre pas une entité/);
    await expect(read(`${bomb}&f;</metier></metiers>`)).rejects.toThrow(/n’ouvre pas une entité/);
    expect(await read(`${bomb}sans entité</metier></metiers>`)).toHaveLength(1);
  });

  it('takes control characters out and says where they are', async () => {
    const findings: Diagnostic[] = [];
    const [record] = await read('<metiers>\n<metier>mo\u0002t \u0081fin</metier></metiers>', 5, (found) =>
      findings.push(found),
    );
    expect(record && deepText(record).replace(/\u200B/g, '')).toBe('mot \u0081fin');
    expect(findings).toMatchObject([{ code: 'control-character', line: 2, column: 11 }]);
  });
});
