import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { parseEntryWords } from '@/lib/model/reference/entry-words';

const FILE = 'referentiels/mots-entrees.csv';

describe('parseEntryWords', () => {
  it.each([
    ['niveau', 'level'],
    ['interet', 'interest'],
    ['statut', 'status'],
    ['domaine', 'domain'],
    ['formation', 'training'],
  ])('reads a line of %s', (type, kind) => {
    expect(parseEntryWords(`mot,type,nom\nmot dit,${type},nom écrit\n`, FILE)).toEqual({
      rows: [{ word: 'mot dit', kind, name: 'nom écrit' }],
      diagnostics: [],
    });
  });

  it.each([
    ['geek,metier,informaticien', 'type'],
    [',niveau,bac', 'mot'],
    ['«!»,niveau,bac', 'mot'],
    ['geek,interet,', 'nom'],
  ])('reports %s and leaves it out', (line, where) => {
    const { rows, diagnostics } = parseEntryWords(`mot,type,nom\n${line}\n`, FILE);
    expect(rows).toEqual([]);
    expect(diagnostics[0]?.message).toContain(`(${where})`);
  });
});

it('the bundled words follow, each once for a thing, and their levels are on the scale', () => {
  const { rows, diagnostics } = parseEntryWords(readFileSync(resolve('content', FILE), 'utf8'), FILE);
  expect(diagnostics).toEqual([]);
  expect(new Set(rows.map(({ word, kind, name }) => `${word} ${kind} ${name}`)).size).toBe(rows.length);
  const levels = rows.filter(({ kind }) => kind === 'level');
  expect(levels.filter(({ name }) => (readLevel(name)?.rank ?? null) === null)).toEqual([]);
});
