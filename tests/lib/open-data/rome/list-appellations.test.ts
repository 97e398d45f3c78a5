import { describe, expect, it } from 'vitest';
import type { NamedJob } from '@/lib/open-data/rome/find-own-codes';
import { listAppellations } from '@/lib/open-data/rome/list-appellations';
import { indexRomeNames } from '@/lib/open-data/rome/rome-names';
import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';

/** Codes as "code: label | listed name | listed name". */
function aRome(lines: string[], rare: string[] = []): RomeReferenceData {
  const read = lines.map((line) => line.split(/: | \| /)).map(([code = '', ...names]) => ({ code, names }));
  return {
    name: 'ROME 4.0',
    date: null,
    codes: new Map(read.map(({ code, names }) => [code, { code, label: names[0] ?? '', parent: code }])),
    appellations: new Map(read.map(({ code, names }) => [code, names])),
    rareAppellations: new Set(rare),
    mobilities: new Map(),
    regulatedCodes: new Set(),
  };
}

function aNamedJob(id: string, names: string, romeCodes: string[], otherNames: string[] = []): NamedJob {
  return { id, names: names.split('/'), romeCodes, otherNames, domains: [] };
}

/** Names given to MET.1. */
function give(jobs: NamedJob[], rome: RomeReferenceData): string[] {
  const found = listAppellations(jobs, rome, indexRomeNames(rome)).get('MET.1') ?? [];
  return found.flatMap(({ labels }) => labels);
}

const leather = [
  'B1802: Maroquinier / Maroquinière | Sellier-maroquinier / Sellière-maroquinière | Gainier / Gainière | Ouvrier / Ouvrière en maroquinerie | Responsable de production',
];
const leatherworker = aNamedJob('MET.1', 'maroquinier/maroquinière', ['B1802']);

describe('listAppellations', () => {
  it('gives the sheet that is the whole of a code the names that hold its own, close ones, and those of one word', () => {
    expect(listAppellations([leatherworker], aRome(leather), indexRomeNames(aRome(leather))).get('MET.1')).toEqual([
      {
        code: 'B1802',
        labels: [
          'Sellier-maroquinier / Sellière-maroquinière',
          'Gainier / Gainière',
          'Ouvrier / Ouvrière en maroquinerie',
        ],
      },
    ]);
  });

  it('leaves out the names that the sheet has, however they are written', () => {
    const rome = aRome(['B1: Géophysicien / Géophysicienne | Géophysicien-conseil | Ingénieurs en géophysique']);
    const job = aNamedJob(
      'MET.1',
      'géophysicien/géophysicienne',
      ['B1'],
      ['Géophysicien Conseil', 'ingénieur géophysique'],
    );
    expect(give([job], rome)).toEqual([]);
  });

  it.each(["professeur d'EPS (EPS)/professeure d'EPS (EPS)", "professeur d'EPS/professeure d'EPS"])(
    'knows a name with or without its brackets: %s',
    (names) => {
      const rome = aRome(["K1: Professeur / Professeure de collège | Professeur / Professeure d'EPS (EPS)"]);
      expect(give([aNamedJob('MET.1', names, ['K1'])], rome)).toEqual([]);
    },
  );

  it('keeps a name of which only one gender is known', () => {
    const rome = aRome(['B1: Sage-femme | Maïeuticien / Maïeuticienne']);
    expect(give([aNamedJob('MET.1', 'sage-femme', ['B1'], ['maïeuticien'])], rome)).toEqual([
      'Maïeuticien / Maïeuticienne',
    ]);
  });

  it('leaves out what the ROME calls rarely used', () => {
    expect(give([leatherworker], aRome(leather, ['Gainier / Gainière']))).not.toContain('Gainier / Gainière');
  });

  it('leaves a name to the sheet that bears it, or that bears more of it', () => {
    const rome = aRome([
      'D1: Pâtissier / Pâtissière | Chocolatier / Chocolatière | Pâtissier / Pâtissière de restaurant gastronomique',
    ]);
    const job = aNamedJob('MET.1', 'pâtissier/pâtissière', ['D1']);
    expect(give([job], rome)).toHaveLength(2);
    expect(give([job, aNamedJob('MET.2', 'chocolatier/chocolatière', ['D9'])], rome)).toEqual([
      'Pâtissier / Pâtissière de restaurant gastronomique',
    ]);
    expect(give([job, aNamedJob('MET.2', 'pâtissier de restaurant', ['D9'])], rome)).toEqual([
      'Chocolatier / Chocolatière',
    ]);
  });

  it('leaves a close name to the sheet that bears it', () => {
    const rome = aRome(['K1: Psychologue | Psychomotricien / Psychomotricienne']);
    const job = aNamedJob('MET.1', 'psychologue', ['K1']);
    expect(give([job], rome)).toEqual(['Psychomotricien / Psychomotricienne']);
    expect(give([job, aNamedJob('MET.2', 'psychomotricien/psychomotricienne', ['J9'])], rome)).toEqual([]);
  });

  it('gives a sheet that a code only lists nothing but the names that hold its own', () => {
    const rome = aRome([
      'G1: Educateur sportif / Educatrice sportive | Moniteur / Monitrice de voile | Moniteur / Monitrice de voile habitable | Moniteur / Monitrice de rugby | Entraîneur / Entraîneure',
    ]);
    expect(give([aNamedJob('MET.1', 'moniteur de voile/monitrice de voile', ['G1'])], rome)).toEqual([
      'Moniteur / Monitrice de voile habitable',
    ]);
  });

  it('takes a sheet named nearly as its code for the whole of it, when it is alone', () => {
    const rome = aRome([
      'J1: Opticien / Opticienne | Opticien-lunetier / Opticienne-lunetière | Opticien / Opticienne en visagisme',
    ]);
    const job = aNamedJob('MET.1', 'opticien-lunetier/opticienne-lunetière', ['J1']);
    expect(give([job], rome)).toEqual(['Opticien / Opticienne', 'Opticien / Opticienne en visagisme']);
    expect(give([job, aNamedJob('MET.2', 'opticien/opticienne', ['J1'])], rome)).toEqual([]);
  });

  it('gives nothing where only the code is known', () => {
    const rome = aRome(['B1802: Maroquinier / Maroquinière | Gantier / Gantière de ville']);
    expect(give([aNamedJob('MET.1', 'gantier/gantière', ['B1802'])], rome)).toEqual([]);
  });

  it('gives a name that several sheets may bear to all of them', () => {
    const rome = aRome(['F1: Maçon / Maçonne | Maçon / Maçonne en rénovation']);
    const jobs = ['MET.1', 'MET.2'].map((id) => aNamedJob(id, 'maçon/maçonne', ['F1']));
    expect([...listAppellations(jobs, rome, indexRomeNames(rome)).keys()]).toEqual(['MET.1', 'MET.2']);
  });
});
