import { describe, expect, it } from 'vitest';
import type { StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import type { Training } from '@/lib/model/training/training';
import { buildEntryMap } from '@/lib/pathways/build-entry-map';
import { toStudyTimeline } from '@/lib/views/job-profile/study-timeline';
import { NoteBook } from '@/lib/views/shared/notes';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const types = {
  cap: { type: 'CAP (CAP)', durationYears: 2, certificationRank: 3 },
  bp: { type: 'brevet professionnel (BP)', durationYears: 2, certificationRank: 4 },
  bts: { type: 'brevet de technicien supérieur (BTS)', durationYears: 2, certificationRank: 5 },
  pro: { type: 'licence pro', durationYears: 1, certificationRank: 6 },
  bachelor: { type: 'bachelor en sciences et ingénierie', durationYears: 3, certificationRank: 6 },
  master: { type: 'master', durationYears: 2, certificationRank: 7 },
  engineer: { type: "diplôme d'ingénieur", durationYears: 3, certificationRank: 7 },
  mastere: { type: 'mastère spécialisé (mastère spé.)', durationYears: 1, certificationRank: 7 },
  title: { type: 'titre professionnel (TP)', durationYears: 1, certificationRank: 3 },
} satisfies Record<string, Partial<Training>>;

let made = 0;
function training(kind: keyof typeof types, label: string) {
  made += 1;
  return aTraining({ id: `FOR.${made}`, label, ...types[kind] });
}

function stated(startsAfter: StudyDuration['startsAfter'], years: number | null, text: string): StudyDuration {
  return { startsAfter, years, maxYears: null, text, source: null, year: null, line: made++ + 1 };
}

interface Case {
  level?: string;
  says?: StudyDuration[];
  trainings?: Training[];
}

function draw({ level, says = [], trainings = [] }: Case) {
  const catalogue = aCatalogue({ trainings });
  const job = aJobSheet({
    minimumLevel: level ? readLevel(level) : null,
    studyDurations: says,
    trainings: trainings.map(({ id, label, slug }) => ({ id, label, slug })),
  });
  const notes = new NoteBook();
  return { timeline: toStudyTimeline(buildEntryMap(job, catalogue), job, notes), notes };
}

/** "Un bac 2-4 ~ BTS 5-6 | vers 20 ans": names, columns, "~" after what is deduced, "?" after what is unknown. */
function rowsOf(made: Case): string[] {
  const signs = { stated: '', deduced: ' ~', unknown: ' ?' };
  return (draw(made).timeline?.rows ?? []).map(({ bars, age }) =>
    [bars.map(({ name, column, span, kind }) => `${name} ${column}-${column + span - 1}${signs[kind]}`).join(', '), age]
      .filter(Boolean)
      .join(' | ')
      .replaceAll('\u00a0', ' '),
  );
}

describe('time line of studies', () => {
  it.each<[string, Case, string[]]>([
    [
      'a bac comes first, deduced',
      { says: [stated('bac', 3, '3 ans pour un BUT')] },
      ['Un bac 2-4 ~, BUT 5-7 | vers 21 ans'],
    ],
    [
      'a year after the bac is no diploma by its level',
      { says: [stated('bac', 1, '1 an payé à l’école de police')] },
      ['Un bac 2-4 ~, formation 5-5 | vers 19 ans'],
    ],
    [
      'a BP after the CAP of the sheet',
      {
        says: [stated('3e', 2, '2 ans pour le CAP boulanger')],
        trainings: [training('cap', 'CAP boulanger'), training('bp', 'BP boulanger')],
      },
      ['CAP boulanger 2-3 | vers 17 ans', 'CAP 2-3, BP boulanger 4-5 ~ | vers 19 ans'],
    ],
    [
      'a BP after any CAP',
      { trainings: [training('bp', 'BP boulanger')] },
      ['Un CAP 2-3 ~, BP boulanger 4-5 ~ | vers 19 ans'],
    ],
    [
      'a sheet that says a length alone',
      { says: [stated('bac', 11, "11 ans d'études")], level: 'bac + 9 et plus' },
      ['Un bac 2-4 ~, études supérieures 5-15 | vers 29 ans'],
    ],
    [
      'no training named where the sheet speaks of others',
      { says: [stated('bac', 2, '2 ans pour un BTS du commerce')], trainings: [training('bts', 'BTS tourisme')] },
      ['Un bac 2-4 ~, BTS 5-6 | vers 20 ans'],
    ],
    [
      'a licence pro after the BTS that leads to it',
      { level: 'bac + 3', trainings: [training('bts', 'BTS pain'), training('pro', 'licence pro pain')] },
      ['Un bac 2-4 ~, BTS 5-6 ~, licence pro pain 7-7 ~ | vers 21 ans'],
    ],
    [
      'a licence pro of a sheet after a bac + 2, whatever it counts from the bac',
      { level: 'bac + 3', says: [stated('bac', 3, '3 ans pour un BUT ou une licence pro')] },
      ['Un bac 2-4 ~, BUT 5-7 | vers 21 ans', 'Un bac 2-4 ~, un bac + 2 5-6 ~, licence pro 7-7 ~ | vers 21 ans'],
    ],
    [
      'its year as the sheet counts it',
      { level: 'bac + 3', says: [stated('bac', 3, '3 ans pour une licence pro (1 an après un bac + 2)')] },
      ['Un bac 2-4 ~, un bac + 2 5-6 ~, licence pro 7-7 | vers 21 ans'],
    ],
    [
      'every diploma for which a sheet counts years, not the first alone',
      {
        level: 'CAP ou équivalent',
        says: [
          stated('3e', 2, '2 ans pour préparer le CAP boulanger (en apprentissage) ; 3 ans pour le bac professionnel'),
          stated('bac', 2, '2 ans pour un BTS ; 3 ans pour un BUT ; 5 ans d’études pour un master'),
        ],
      },
      [
        'CAP 2-3 | vers 17 ans',
        'Bac pro 2-4 | vers 18 ans',
        'Un bac 2-4 ~, BTS 5-6 | vers 20 ans',
        'Un bac 2-4 ~, BUT 5-7 | vers 21 ans',
        'Un bac 2-4 ~, master 5-9 | vers 23 ans',
      ],
    ],
    [
      'the CAP of a sheet that counts something shorter first',
      { level: 'CAP ou équivalent', says: [stated('3e', 1, '1 an pour un CQP. 2 ans pour préparer le CAP maçon')] },
      ['CAP 2-3 | vers 17 ans'],
    ],
    [
      'no years that begin elsewhere',
      {
        level: 'CAP ou équivalent',
        says: [stated('3e', 2, '2 ans pour le CAP ; 3 ans pour un bac pro après un CAP')],
      },
      ['CAP 2-3 | vers 17 ans'],
    ],
    [
      'a BP whose length the sheet gives in brackets',
      {
        says: [stated('3e', 2, '2 ans pour le CAP boulanger, éventuellement complété par le BP boulanger (en 2 ans)')],
        trainings: [training('bp', 'BP boulanger')],
      },
      ['CAP 2-3 | vers 17 ans', 'CAP 2-3, BP boulanger 4-5 | vers 19 ans'],
    ],
    [
      'the kind alone where the sheet counts the years of another training of that kind',
      {
        says: [stated('3e', 2, '2 ans pour le CAP boulanger, éventuellement complété par un BP cuisine (en 2 ans)')],
        trainings: [training('bp', 'BP primeur')],
      },
      ['CAP 2-3 | vers 17 ans', 'CAP 2-3, BP 4-5 | vers 19 ans'],
    ],
    [
      'a training whose mention the sheet does not call so',
      {
        level: 'bac + 3',
        says: [stated('bac', 2, '2 ans pour un BTS, complété par une licence pro pain bio (1 an)')],
        trainings: [training('pro', 'licence pro mention pain bio')],
      },
      ['Un bac 2-4 ~, un bac + 2 5-6 ~, licence pro mention pain bio 7-7 | vers 21 ans'],
    ],
    [
      'no BP that the sheet counts shorter than its own sheet',
      {
        says: [stated('3e', 2, '2 ans pour le CAP boulanger, éventuellement complété par le BP boulanger (en 1 an)')],
        trainings: [training('bp', 'BP boulanger')],
      },
      ['CAP 2-3 | vers 17 ans'],
    ],
    [
      'a training of another kind than the diploma that the sheet counts: apart, deduced',
      { says: [stated('bac', 3, '3 ans pour un BUT')], trainings: [training('bachelor', 'bachelor pain')] },
      ['Un bac 2-4 ~, BUT 5-7 | vers 21 ans', 'Un bac 2-4 ~, bachelor pain 5-7 ~ | vers 21 ans'],
    ],
    [
      'no licence pro before a master, when something else leads there',
      {
        level: 'bac + 5',
        says: [stated('bac', 5, '5 ans')],
        trainings: [
          training('pro', 'licence pro pain'),
          training('bachelor', 'bachelor pain'),
          training('master', 'master pain'),
        ],
      },
      ['Un bac 2-4 ~, bac + 5 5-9 | vers 23 ans', 'Un bac 2-4 ~, un bac + 3 5-7 ~, master pain 8-9 ~ | vers 23 ans'],
    ],
    [
      'no BTS before three years of engineering school',
      { level: 'bac + 5', trainings: [training('bts', 'BTS pain'), training('engineer', 'ingénieur Mines')] },
      ['Un bac 2-4 ~, un bac + 2 5-6 ~, ingénieur Mines 7-9 ~ | vers 23 ans'],
    ],
    [
      'a master once',
      {
        level: 'bac + 5',
        says: [stated('bac', 5, '5 ans pour un master')],
        trainings: [training('master', 'master chimie')],
      },
      ['Un bac 2-4 ~, master 5-9 | vers 23 ans'],
    ],
    [
      'with or without the bac: no age',
      { says: [stated('any', 2, '2 ans pour un DEJEPS')] },
      ['Avec ou sans le bac 2-4 ?, DEJEPS 5-6'],
    ],
    [
      'a competition afterwards: no age',
      { says: [stated('bac', 3, '3 ans pour une licence, puis passer un concours')] },
      ['Un bac 2-4 ~, licence 5-7'],
    ],
    ['the minimum level alone, all deduced', { level: 'bac + 2' }, ['Un bac 2-4 ~, un bac + 2 5-6 ~ | vers 20 ans']],
    ['the bac alone is no way', { level: 'bac ou équivalent' }, []],
    ['a start that nobody knows', { level: 'CAP ou équivalent', trainings: [training('title', 'TP boulanger')] }, []],
    ['a length that contradicts the level', { level: 'bac + 5', says: [stated('bac', 2, '2 ans pour un master')] }, []],
    ['nothing', {}, []],
  ])('%s', (_, made, expected) => {
    expect(rowsOf(made)).toEqual(expected);
  });

  it('has the columns it needs, the major ones marked', () => {
    const { timeline } = draw({ says: [stated('bac', 2, '2 ans pour un BTS')] });
    expect(timeline?.columns.map(({ label, isMajor }) => `${label}${isMajor ? '!' : ''}`)).toEqual([
      '3e!',
      '2de',
      '1re',
      'Tle!',
      '+1',
      '+2!',
    ]);
  });

  it('shows five rows, the shortest first, and says how many are left', () => {
    const says = [2, 3, 4, 5, 6, 8].map((years) => stated('bac', years, `${years} ans`));
    const { timeline } = draw({ says });
    expect(timeline?.rows.map(({ age }) => age)).toEqual([
      'vers 20 ans',
      'vers 21 ans',
      'vers 22 ans',
      'vers 23 ans',
      'vers 24 ans',
    ]);
    expect(timeline?.others?.replaceAll('\u00a0', ' ')).toBe('1 autre chemin est dans la liste.');
  });

  it('explains in a note only what it draws', () => {
    const deduced = draw({ says: [stated('bac', 3, '3 ans')] });
    expect(deduced.timeline?.legend).toBe(
      'Trait plein : la fiche du métier ou celle de la formation le dit. Tirets : calculé par le site.',
    );
    expect(deduced.notes.list().map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Tirets : .*15 ans en fin de 3e/),
    ]);
    const sure = draw({ says: [stated('3e', 2, '2 ans pour le CAP')] });
    expect(sure.notes.list().map(({ text }) => text)).toEqual([expect.stringMatching(/^Âge à la fin/)]);
    expect(draw({ says: [stated('any', 2, '2 ans')] }).timeline?.note).toBeNull();
  });

  it('keeps a long name out of a bar of one year', () => {
    const [short, long] = ['licence pro', 'licence pro métiers des arts culinaires et de la table'].map(
      (label) => draw({ level: 'bac + 3', trainings: [training('pro', label)] }).timeline?.rows[0]?.fits,
    );
    expect([short, long]).toEqual([true, false]);
    expect(draw({ says: [stated('bac', 3, '3 ans pour un BUT')] }).timeline?.rows[0]?.fits).toBe(true);
  });
});
