import { describe, expect, it } from 'vitest';
import { expandAppellation } from '@/lib/model/job-sheet/expand-appellation';
import { findOwnCodes, type NamedJob } from '@/lib/open-data/rome/find-own-codes';
import { listRomeMoves } from '@/lib/open-data/rome/list-moves';
import { indexRomeNames } from '@/lib/open-data/rome/rome-names';
import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';

/** Codes as "code: label | listed name | listed name < parent". */
function aRome(
  lines: string[],
  facts: { mobilities?: Record<string, string[]>; regulatedCodes?: string[] } = {},
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
    regulatedCodes: new Set(facts.regulatedCodes),
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

describe('listRomeMoves', () => {
  const lines = [
    'B1501: Luthier / Luthière | Facteur / Factrice de violons',
    "B1601: Métallier / Métallière d'art | Bronzier / Bronzière",
    'K2105: Professeur / Professeure de musique',
  ];
  const domains = ['arts/musique'];
  const luthier = aNamedJob('MET.1', 'luthier', ['B1501'], { domains });
  const metalworker = aNamedJob('MET.2', "métallier d'art", ['B1601'], { domains });
  const teacher = aNamedJob('MET.3', 'professeur de musique', ['K2105'], { domains });
  const list = (
    jobs: NamedJob[],
    { regulatedCodes = [] as string[], isRegulated = (_: { names: readonly string[] }): boolean => false } = {},
  ) => {
    const rome = aRome(lines, { mobilities: { B1501: ['B1601', 'K2105'] }, regulatedCodes });
    return listRomeMoves(jobs, rome, indexRomeNames(rome), isRegulated);
  };
  const targets = (...args: Parameters<typeof list>) =>
    list(...args)
      .get('MET.1')
      ?.map(({ to }) => to) ?? [];

  it('joins two sheets that bear the names of the codes, the way the table gives, and says which codes', () => {
    const moves = list([luthier, metalworker]);
    expect([...moves]).toEqual([
      [
        'MET.1',
        [
          {
            to: 'MET.2',
            from: { code: 'B1501', label: 'Luthier / Luthière' },
            into: { code: 'B1601', label: "Métallier / Métallière d'art" },
          },
        ],
      ],
    ]);
  });

  it.each([
    ['a name that the code only lists', aNamedJob('MET.4', 'bronzier', ['B1601'], { domains }), []],
    ['the code alone', aNamedJob('MET.4', 'forgeron', ['B1601'], { domains }), []],
    [
      'a name much like that of the code',
      aNamedJob('MET.4', "métallier d'art et d'église", ['B1601'], { domains }),
      ['MET.4'],
    ],
    ['another field', aNamedJob('MET.4', 'professeur de musique', ['K2105'], { domains: ['enseignement'] }), []],
  ])('weighs %s', (_, job, expected) => expect(targets([luthier, job])).toEqual(expected));

  it('of the sheets that print a code, takes the one that bears its name', () => {
    expect(targets([luthier, aNamedJob('MET.4', 'forgeron', ['B1601'], { domains }), metalworker])).toEqual(['MET.2']);
  });

  it('takes none where several sheets share a code and none or two bear its name', () => {
    const like = (id: string) => aNamedJob(id, "métallier d'art et d'église", ['B1601'], { domains });
    expect(targets([luthier, like('MET.4'), like('MET.5')])).toEqual([]);
    expect(targets([luthier, metalworker, { ...metalworker, id: 'MET.6' }])).toEqual([]);
    expect(targets([luthier, { ...luthier, id: 'MET.7' }, metalworker])).toEqual([]);
  });

  it('never leads to a job that the ROME or the table says to be regulated', () => {
    expect(targets([luthier, metalworker, teacher], { regulatedCodes: ['K2105'] })).toEqual(['MET.2']);
    const isRegulated = ({ names }: { names: readonly string[] }) => names.includes("métallier d'art");
    expect(targets([luthier, metalworker, teacher], { isRegulated })).toEqual(['MET.3']);
  });

  it('gives eight moves at most, each sheet once', () => {
    const codes = Array.from({ length: 12 }, (_, index) => `B17${10 + index}`);
    const rome = aRome([...lines, ...codes.map((code) => `${code}: Métier ${code}`)], {
      mobilities: { B1501: [...codes, ...codes] },
    });
    const jobs = codes.map((code, index) => aNamedJob(`MET.${index + 10}`, `métier ${code}`, [code], { domains }));
    const moves = listRomeMoves([luthier, ...jobs], rome, indexRomeNames(rome), () => false).get('MET.1') ?? [];
    expect(moves.map(({ to }) => to)).toEqual([10, 11, 12, 13, 14, 15, 16, 17].map((number) => `MET.${number}`));
  });
});
