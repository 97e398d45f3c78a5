import { describe, expect, it } from 'vitest';
import type { JobSheet, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import type { Training } from '@/lib/model/training/training';
import { buildEntryMap } from '@/lib/pathways/build-entry-map';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';
import { aTraining } from '@/tests/builders/a-training';

function training(id: number, label: string, type: string, years: number, rank: number | null): Training {
  return aTraining({ id: `FOR.${id}`, label, type, durationYears: years, certificationRank: rank });
}

const trainings = [
  training(1, 'CAP boulanger', 'CAP (CAP)', 2, 3),
  training(2, 'BUT chimie', 'bachelor universitaire de technologie (BUT)', 3, 6),
  training(3, 'BUT biologie', 'bachelor universitaire de technologie (BUT)', 3, 6),
  training(4, 'licence pro pain', 'licence pro', 1, 6),
  training(5, 'TP boulanger', 'titre professionnel (TP)', 1, 3),
  training(6, 'BP boulanger', 'brevet professionnel (BP)', 2, 4),
  training(8, 'BTS pain', 'brevet de technicien supérieur (BTS)', 2, 5),
  training(11, 'diplôme d’ingénieur du pain', "diplôme d'ingénieur", 3, 7),
  {
    ...training(9, 'DEJEPS pain', "diplôme d'État (DEJEPS)", 2, 5),
    sections: [aTrainingSection('Aucun diplôme requis.')],
  },
  {
    ...training(10, 'DE de levain', "diplôme d'État", 10, 7),
    sections: [aTrainingSection('Inscription sur Parcoursup.')],
  },
];

function aTrainingSection(markdown: string): Training['sections'][number] {
  return { key: 'access', anchor: 'acces', title: 'Accès', sourceTitle: 'Accès', line: 1, markdown };
}

function studies(startsAfter: StudyDuration['startsAfter'], years: number | null, text: string, maxYears = null) {
  return { startsAfter, years, maxYears, text, source: null, year: null, line: 1 };
}

function map(fields: Partial<JobSheet>, ids: number[] = []) {
  const recommended = ids.map((id) => {
    const found = trainings.find((candidate) => candidate.id === `FOR.${id}`);
    return { id: `FOR.${id}`, label: found?.label ?? `BTS absent ${id}`, slug: found?.slug ?? null };
  });
  const { name, ...rest } = fields;
  return buildEntryMap(aJobSheet({ ...rest, trainings: recommended }), aCatalogue({ trainings }));
}

describe('buildEntryMap', () => {
  it('places each training where it begins, those of a kind together, the unknown last', () => {
    const { startingPoints } = map({}, [1, 2, 3, 4, 5, 6]);
    expect(
      startingPoints.map(({ from, routes }) => [
        from,
        routes.map(({ kind, years, to, trainings: all }) => [kind, years, to, all.length]),
      ]),
    ).toEqual([
      ['3e', [['CAP', 2, 'cap', 1]]],
      ['cap', [['BP', 2, 'bac', 1]]],
      ['bac', [['BUT', 3, 'bac-3', 2]]],
      ['bac-2', [['licence pro', 1, 'bac-3', 1]]],
      ['unknown', [['TP', 1, null, 1]]],
    ]);
  });

  it('says which starting points of a line are deduced', () => {
    const [route] = map({}, [2, 3]).startingPoints[0]?.routes ?? [];
    expect(route?.basis).toBe('deduced');
    expect([...(route?.deducedTrainings ?? [])].map(({ id }) => id).sort()).toEqual(['FOR.2', 'FOR.3']);
  });

  it('places a training without a sheet by its name, without a length', () => {
    const [point] = map({}, [99]).startingPoints;
    expect(point).toMatchObject({ from: 'bac', routes: [{ kind: 'BTS', years: null, to: null }] });
  });

  it('counts a training without a sheet with those of its kind', () => {
    const recommended = ['BUT chimie', 'BUT forêt'].map((label, index) => ({
      id: index === 0 ? 'FOR.2' : null,
      label,
      slug: index === 0 ? 'but-chimie' : null,
    }));
    const { startingPoints } = buildEntryMap(aJobSheet({ trainings: recommended }), aCatalogue({ trainings }));
    expect(startingPoints[0]?.routes.map(({ years, trainings: all }) => [years, all.length])).toEqual([[3, 2]]);
  });

  it('keeps the words of the sheet under their starting point', () => {
    const { startingPoints } = map({
      studyDurations: [
        studies('bac', 5, '5 ans pour un master'),
        studies(null, null, 'École interne'),
        studies('any', 2, '2 ans'),
      ],
    });
    expect(startingPoints.map(({ from, statements }) => [from, statements.map(({ text }) => text)])).toEqual([
      ['bac', ['5 ans pour un master']],
      ['any', ['2 ans']],
      ['unknown', ['École interne']],
    ]);
  });

  it('sends the 3e to the bac first where the minimum level asks for it and nothing begins before', () => {
    const minimumLevel = readLevel('bac + 5');
    expect(map({ minimumLevel }, [2]).startingPoints[0]).toMatchObject({
      from: '3e',
      needsFirst: { to: 'bac', years: 3 },
    });
    expect(map({ minimumLevel }, [1]).startingPoints[0]).toMatchObject({ from: '3e', needsFirst: null });
    expect(map({ minimumLevel: readLevel('CAP ou équivalent') }, [2]).startingPoints[0]?.from).toBe('bac');
  });

  it('is empty where the sheet says nothing', () => {
    expect(map({})).toEqual({ startingPoints: [], climbs: [], minimum: null });
  });

  it('draws a way once: stated wins over deduced, names and trainings add up', () => {
    const { climbs } = map({ studyDurations: [studies('bac', 3, '3 ans pour un BUT')] }, [2, 3]);
    expect(climbs).toMatchObject([
      { from: 'bac', to: 'bac-3', years: 3, basis: 'job-sheet', named: ['BUT'], marks: ['BUT'] },
    ]);
    expect(climbs[0]?.trainings).toHaveLength(2);
  });

  it('draws no length that adds up to less than the minimum level, nor any other of the same sheet', () => {
    const studyDurations = [studies('bac', 2, '2 ans pour un master'), studies('any', 5, '5 ans')];
    expect(map({ studyDurations, minimumLevel: readLevel('bac + 5') }).climbs.map(({ to }) => to)).toEqual([]);
  });

  it('draws no way that stops below the minimum level, but one that another takes further', () => {
    const climbsOf = (ids: number[]) =>
      map({ minimumLevel: readLevel('bac + 3') }, ids).climbs.map(({ from, to }) => `${from}>${to}`);
    expect(climbsOf([8])).toEqual([]);
    expect(climbsOf([8, 4])).toEqual(['bac>bac-2', 'bac-2>bac-3']);
  });

  it('draws no training that skips the bac', () => {
    expect(map({}, [9]).climbs).toEqual([]);
  });

  it.each([
    ['L’accès à la profession est réglementé. Deux voies de formation sont possibles.', ['bac-2>bac-3']],
    ['L’accès à la profession est réglementé.', ['bac>bac-3', 'bac-2>bac-3']],
    ['Deux voies de formation mènent au métier.', ['bac>bac-3', 'bac-2>bac-3']],
  ])('draws no training of the list but those told of where the sheet closes it: %s', (access, expected) => {
    const fields = {
      sections: [aSection('access', access)],
      studyDurations: [studies('bac', null, 'une licence pro (1 an après un bac + 2)')],
    };
    expect(map(fields, [2, 4]).climbs.map(({ from, to }) => `${from}>${to}`)).toEqual(expected);
  });

  it.each([
    ['3 ans pour le bac pro (pain ; levain), éventuellement complété par le BP boulanger (2 ans)', ['3e>bac']],
    ['3 ans pour le bac pro ou le CAP, complété par le BP boulanger (2 ans)', ['3e>bac', 'cap>bac']],
    ['3 ans pour le bac pro', ['3e>bac', 'cap>bac']],
  ])('draws no BP after a CAP that the sheet leaves out: %s', (text, expected) => {
    const fields = { studyDurations: [studies('3e', 3, text)], minimumLevel: readLevel('bac ou équivalent') };
    expect(map(fields, [6]).climbs.map(({ from, to }) => `${from}>${to}`)).toEqual(expected);
  });

  it.each([
    ['5 ans (ou 3 ans après un bac + 2) pour obtenir un diplôme d’ingénieur', 'job-sheet'],
    ['5 ans pour obtenir un diplôme d’ingénieur', 'deduced'],
  ])('calls nothing deduced that the sheet counts from a bac + 2: %s', (text, basis) => {
    const { climbs } = map({ studyDurations: [studies('bac', 5, text)] }, [11]);
    expect(climbs.find(({ from }) => from === 'bac-2')?.basis).toBe(basis);
  });

  it('leaves the highest level to the sheet where it states another length', () => {
    const stated = { studyDurations: [studies('bac', 11, '11 ans')], minimumLevel: readLevel('bac + 9 et plus') };
    expect(map(stated, [10]).climbs.map(({ to, years }) => [to, years])).toEqual([['bac-9', 11]]);
  });

  it.each([
    [studies('3e', 2, '2 ans pour le CAP boulanger'), ['3e>cap']],
    [studies('3e', 3, '3 ans pour le bac pro'), ['3e>bac']],
    [studies('3e', 2, '2 ans dans une école'), []],
    [{ ...studies('bac', 3, '3 à 5 ans'), maxYears: 5 }, ['bac>bac-3', 'bac>bac-5']],
    [studies('bac', null, 'Des études longues'), []],
    [studies(null, 2, '2 ans'), []],
  ])('draws only what the words place: %j', (duration, expected) => {
    const { climbs } = map({ studyDurations: [duration] });
    expect(climbs.map(({ from, to }) => `${from}>${to}`)).toEqual(expected);
  });
});
