import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOfficialTerms } from '@/lib/model/reference/official-terms';
import { foldText } from '@/lib/text/fold-text';

const FILE = 'referentiels/termes-officiels.csv';
const HEAD = 'anglais,feminin,masculin,source,adresse\n';

describe('parseOfficialTerms', () => {
  it('reads the English names of one term, both its forms, its source and its address', () => {
    const { rows, diagnostics } = parseOfficialTerms(
      `${HEAD}trader,opératrice de marché,opérateur de marché,Journal officiel,https://exemple.fr/\nDJ ; disc jockey ;,animatrice,animateur,Journal officiel,\n`,
      FILE,
    );
    expect(diagnostics).toEqual([]);
    expect(rows).toEqual([
      {
        foreign: ['trader'],
        feminine: 'opératrice de marché',
        masculine: 'opérateur de marché',
        source: 'Journal officiel',
        url: 'https://exemple.fr/',
      },
      expect.objectContaining({ foreign: ['DJ', 'disc jockey'], url: null }),
    ]);
  });

  it.each([
    [' ; ,a,b,Journal officiel,', 'anglais'],
    ['trader,,b,Journal officiel,', 'feminin'],
    ['trader,a,b,,', 'source'],
    ['trader,a,b,Journal officiel,exemple.fr', 'adresse'],
  ])('reports %s and leaves it out', (line, where) => {
    const { rows, diagnostics } = parseOfficialTerms(`${HEAD}${line}\n`, FILE);
    expect(rows).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'bad-referential', file: FILE, line: 2 }]);
    expect(diagnostics[0]?.message).toContain(`(${where})`);
  });
});

describe('the bundled terms', () => {
  const { rows, diagnostics } = parseOfficialTerms(readFileSync(resolve('content', FILE), 'utf8'), FILE);

  it('have no wrong line, and no English name twice', () => {
    expect(diagnostics).toEqual([]);
    const names = rows.flatMap(({ foreign }) => foreign.map(foldText));
    expect(names.length).toBeGreaterThan(40);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are dated by the Journal officiel and have an official address', () => {
    for (const { source, url } of rows) {
      expect(source).toMatch(/^Journal officiel du \d{1,2}(?:er)? \p{L}+ \d{4}$/u);
      expect(url).toMatch(/^https:\/\/www\.(?:culture\.fr\/franceterme\/terme\/[A-Z]+\d+|education\.gouv\.fr\/)/);
    }
  });

  it('are written in full in both genders', () => {
    expect(rows.filter(({ feminine, masculine }) => /[(·]|, -|\/-?/.test(feminine + masculine))).toEqual([]);
  });
});
