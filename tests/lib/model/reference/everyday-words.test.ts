import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { parseEverydayWords } from '@/lib/model/reference/everyday-words';
import { foldText } from '@/lib/text/fold-text';
import { aContentFile, aContentFolder } from '@/tests/builders/content-files';

const FILE = 'referentiels/mots-courants.csv';
const HEAD = 'mot,metier\n';

describe('parseEverydayWords', () => {
  it.each([
    ['one job', 'nounou,assistant maternel\n', [{ word: 'nounou', names: ['assistant maternel'] }]],
    [
      'several jobs, in the order of the file',
      'psy,psychologue\ndrh,directeur des ressources humaines\npsy,psychiatre\n',
      [
        { word: 'psy', names: ['psychologue', 'psychiatre'] },
        { word: 'drh', names: ['directeur des ressources humaines'] },
      ],
    ],
    [
      'one word written twice, case and accents aside',
      'Kiné,masseur\nkine,masseur\nKINE,ostéopathe\n',
      [{ word: 'Kiné', names: ['masseur', 'ostéopathe'] }],
    ],
    [
      'a name with a comma',
      'jockey,"lad-jockey, lad-driver"\n',
      [{ word: 'jockey', names: ['lad-jockey, lad-driver'] }],
    ],
    ['nothing', '', []],
  ])('reads %s', (_, lines, words) => {
    expect(parseEverydayWords(`${HEAD}${lines}`, FILE)).toEqual({ rows: words, diagnostics: [] });
  });

  it.each([
    ['nounou,', 'metier'],
    [',assistant maternel', 'mot'],
    ['«!»,assistant maternel', 'mot'],
  ])('reports %s and leaves it out', (line, where) => {
    const { rows, diagnostics } = parseEverydayWords(`${HEAD}${line}\n`, FILE);
    expect(rows).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'bad-referential', file: FILE, line: 2 }]);
    expect(diagnostics[0]?.message).toContain(`(${where})`);
  });
});

it('the catalogue has the words of the folder, and says nothing of a job that no sheet describes', () => {
  const everydayWords = aContentFile(FILE, `${HEAD}nounou,assistant maternel\nnounou,\n`);
  const catalogue = loadCatalogue(aContentFolder({ everydayWords }), '2026-11-22');
  expect(catalogue.everydayWords).toEqual([{ word: 'nounou', names: ['assistant maternel'] }]);
  expect(catalogue.diagnostics).toMatchObject([{ code: 'bad-referential', line: 3 }]);
});

describe('the bundled words', () => {
  const csv = readFileSync(resolve('content', FILE), 'utf8');
  const { rows, diagnostics } = parseEverydayWords(csv, FILE);

  it('have no wrong line, and no line twice', () => {
    expect(diagnostics).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
    const lines = csv.trim().split('\n').map(foldText);
    expect(new Set(lines).size).toBe(lines.length);
    expect(rows.flatMap(({ names }) => names)).toHaveLength(lines.length - 1);
  });

  it('are never the name they stand for', () => {
    expect(rows.filter(({ word, names }) => names.map(foldText).includes(foldText(word)))).toEqual([]);
  });
});
