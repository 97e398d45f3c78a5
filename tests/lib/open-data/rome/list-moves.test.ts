import { describe, expect, it } from 'vitest';
import { expandAppellation } from '@/lib/model/job-sheet/expand-appellation';
import { findOwnCodes, type NamedJob } from '@/lib/open-data/rome/find-own-codes';
import { listRomeMoves } from '@/lib/open-data/rome/list-moves';
import { indexRomeNames } from '@/lib/open-data/rome/rome-names';
import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';

/** Codes as "code: label | listed name | listed name < parent". */
function aRome(
  lines: string[],
  facts: { mobilities?: Record<string, string[]>; evolutions?: Record<string, string[]> } = {},
): RomeReferenceData {
  const read = lines.map((line) => {
    const [rest = '', parent] = line.split(' < ');
    const [code = '', ...names] = rest.split(/: | \| /);
    return { code, label: names[0] ?? '', parent: parent ?? code, names: names.slice(1) };
  });
  return {
    name: 'ROME 4.0',
    date: null,
    codes: new Map(read.map(({ names: _, ...code }) => [code.code, code])),
    appellations: new Map(read.map(({ code, names }) => [code, names])),
    rareAppellations: new Set(),
    mobilities: new Map(Object.entries(facts.mobilities ?? {})),
    evolutions: new Map(Object.entries(facts.evolutions ?? {})),
    rome3Labels: new Map(),
  };
}

function aNamedJob(id: string, name: string, romeCodes: string[], more: Partial<NamedJob> = {}): NamedJob {
  return { id, names: name.split('/'), romeCodes, otherNames: [], domains: [], ...more };
}

describe('expandAppellation', () => {
  it.each([
    ['Démographe', ['Démographe']],
    ['Chargé / Chargée de communication', ['Chargé de communication', 'Chargée de communication']],
    ['Agent commercial / Agente commerciale en vin', ['Agent commercial en vin', 'Agente commerciale en vin']],
    ['Homme sage-femme / Sage-femme', ['Homme sage-femme', 'Sage-femme']],
  ])('%s', (label, forms) => {
    expect(expandAppellation(label)).toEqual(forms);
  });
});

describe('findOwnCodes', () => {
  const rome = aRome([
    'B1501: Luthier / Luthière | Facteur / Factrice de violons',
    'B1502: Archetier / Archetière < B1501',
    'K1301: Accompagnant / Accompagnante des élèves (AESH)',
    'N4102: Livreur / Livreuse | Luthier / Luthière de nuit',
  ]);
  const find = (job: NamedJob) => findOwnCodes(job, rome, indexRomeNames(rome));

  it.each([
    [
      'its own name, in a code that came from the printed one',
      aNamedJob('MET.1', 'archetier/archetière', ['B1501']),
      ['B1502'],
      'label',
    ],
    ['the feminine alone', aNamedJob('MET.1', 'xx/luthière', ['B1501']), ['B1501'], 'label'],
    ['a listed name', aNamedJob('MET.1', 'facteur de violons', ['B1501']), ['B1501'], 'appellation'],
    [
      'an other name of the sheet',
      aNamedJob('MET.1', 'xx', ['B1501'], { otherNames: ['luthier'] }),
      ['B1501'],
      'appellation',
    ],
    ['small words and plurals', aNamedJob('MET.1', 'facteur en violon', ['B1501']), ['B1501'], 'appellation'],
    ['what stands in brackets left out', aNamedJob('MET.1', "accompagnante d'élèves", ['K1301']), ['K1301'], 'label'],
    ['nothing but the code', aNamedJob('MET.1', 'xx', ['B1501', 'A15']), ['B1501'], 'code'],
    [
      'a name of a code that the sheet does not print: not taken',
      aNamedJob('MET.1', 'luthier', ['N4102']),
      ['N4102'],
      'code',
    ],
  ])('knows a sheet by %s', (_, job, codes, by) => {
    expect(find(job)).toEqual({ codes, by });
  });
});

describe('listMoves', () => {
  const lines = [
    'B1501: Luthier / Luthière | Facteur / Factrice de violons',
    "B1601: Métallier / Métallière d'art | Bronzier / Bronzière",
    'K2105: Professeur / Professeure de musique | Professeur / Professeure de chant',
  ];
  const mobilities = { B1501: ['B1601', 'K2105'] };
  const luthier = aNamedJob('MET.1', 'luthier', ['B1501']);
  const metalworker = aNamedJob('MET.2', "métallier d'art", ['B1601']);
  const teacher = aNamedJob('MET.3', 'professeur de musique', ['K2105']);
  const list = (jobs: NamedJob[], facts = {}) => {
    const rome = aRome(lines, { mobilities, ...facts });
    const moves = listRomeMoves(jobs, rome, indexRomeNames(rome)).get('MET.1') ?? [];
    return moves.map(({ to, direction }) => `${direction} ${to}`);
  };

  it('joins two sheets that bear the names of the codes, both ways of the table only', () => {
    expect(list([luthier, metalworker, teacher])).toEqual(['proche MET.2', 'proche MET.3']);
    const rome = aRome(lines, { mobilities });
    expect(listRomeMoves([luthier, metalworker], rome, indexRomeNames(rome)).has('MET.2')).toBe(false);
  });

  it('says what a move rests on', () => {
    const rome = aRome(lines, { mobilities });
    expect(listRomeMoves([luthier, metalworker], rome, indexRomeNames(rome)).get('MET.1')).toEqual([
      {
        to: 'MET.2',
        direction: 'proche',
        from: { code: 'B1501', label: 'Luthier / Luthière' },
        into: { code: 'B1601', label: "Métallier / Métallière d'art" },
      },
    ]);
  });

  it.each([
    ['a listed name in the same great domain', aNamedJob('MET.4', 'bronzier', ['B1601']), true],
    ['a listed name in another great domain', aNamedJob('MET.4', 'professeur de chant', ['K2105']), false],
    [
      'the same with a sub-domain in common',
      aNamedJob('MET.4', 'professeur de chant', ['K2105'], { domains: ['arts/musique'] }),
      true,
    ],
    [
      'a domain without sub-domain in common',
      aNamedJob('MET.4', 'professeur de chant', ['K2105'], { domains: ['arts'] }),
      false,
    ],
    ['the code alone', aNamedJob('MET.4', 'forgeron', ['B1601']), false],
    [
      'the code alone with a sub-domain in common',
      aNamedJob('MET.4', 'forgeron', ['B1601'], { domains: ['arts/musique'] }),
      true,
    ],
  ])('weighs %s', (_, job, isKept) => {
    const from = { ...luthier, domains: ['arts/musique', 'arts'] };
    expect(list([from, job])).toEqual(isKept ? ['proche MET.4'] : []);
  });

  it('does not join two sheets of which only the codes are known', () => {
    const domains = ['arts/musique'];
    expect(
      list([aNamedJob('MET.1', 'xx', ['B1501'], { domains }), aNamedJob('MET.2', 'yy', ['B1601'], { domains })]),
    ).toEqual([]);
  });

  it('prefers the sheet that bears the name of the code to those that it lists', () => {
    expect(list([luthier, aNamedJob('MET.4', 'bronzier', ['B1601']), metalworker])).toEqual(['proche MET.2']);
  });

  it('takes none of many sheets behind one code', () => {
    const domains = ['arts/musique'];
    const many = [4, 5, 6].map((number) => aNamedJob(`MET.${number}`, 'bronzier', ['B1601'], { domains }));
    expect(list([{ ...luthier, domains }, ...many.slice(0, 2)])).toHaveLength(2);
    expect(list([{ ...luthier, domains }, ...many])).toEqual([]);
  });

  it('takes its direction from ROME 3, where it is one way', () => {
    expect(list([luthier, metalworker], { evolutions: { B1501: ['B1601'] } })).toEqual(['evolution MET.2']);
    expect(list([luthier, metalworker], { evolutions: { B1601: ['B1501'] } })).toEqual(['avant MET.2']);
    expect(list([luthier, metalworker], { evolutions: { B1501: ['B1601'], B1601: ['B1501'] } })).toEqual([
      'proche MET.2',
    ]);
  });

  it('gives eight moves at most, evolutions first, each sheet once', () => {
    const codes = Array.from({ length: 12 }, (_, index) => `B17${10 + index}`);
    const rome = aRome([...lines, ...codes.map((code) => `${code}: Métier ${code}`)], {
      mobilities: { B1501: [...codes, ...codes] },
      evolutions: { B1501: [codes[11] ?? ''] },
    });
    const jobs = codes.map((code, index) => aNamedJob(`MET.${index + 10}`, `métier ${code}`, [code]));
    const moves = listRomeMoves([luthier, ...jobs], rome, indexRomeNames(rome)).get('MET.1') ?? [];
    expect(moves.map(({ to }) => to)).toEqual([
      'MET.21',
      'MET.10',
      'MET.11',
      'MET.12',
      'MET.13',
      'MET.14',
      'MET.15',
      'MET.16',
    ]);
  });
});
