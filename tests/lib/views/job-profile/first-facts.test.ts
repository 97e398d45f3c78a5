import { describe, expect, it } from 'vitest';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { listFirstFacts } from '@/lib/views/job-profile/first-facts';
import type { FirstFact } from '@/lib/views/shared/chapter';
import { NoteBook } from '@/lib/views/shared/notes';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

const pay: FirstFact = {
  key: 'pay',
  label: 'Au début, on gagne',
  value: '1 890 € brut',
  detail: 'par mois',
  note: null,
  href: null,
};
const whole: Partial<JobSheet> = {
  minimumLevel: readLevel('bac + 3'),
  employmentStatuses: ['salarié', 'artisan'],
  interests: ["j'aime organiser, gérer", "j'aime bouger"],
  sections: [
    aSection('working-conditions', 'Elle travaille en plein air toute l’année.', { title: 'Conditions de travail' }),
  ],
};
const listFacts = (fields: Partial<JobSheet>, known: FirstFact | null = pay) => {
  const notes = new NoteBook();
  const job = aJobSheet(fields);
  const catalogue = aCatalogue({ jobs: [job], collection: { credit: 'Fiches, 2025' } });
  const facts = listFirstFacts(job, catalogue, known, notes);
  return { facts, noteOf: ({ note }: FirstFact) => notes.list().find(({ number }) => number === note)?.text };
};
const keys = (...given: Parameters<typeof listFacts>) => listFacts(...given).facts.map(({ key }) => key);

describe('listFirstFacts', () => {
  it('gives four facts, and another takes the place of one that the sheet does not give', () => {
    expect(keys(whole)).toEqual(['pay', 'level', 'place', 'statuses']);
    expect(keys(whole, null)).toEqual(['level', 'place', 'statuses', 'interest']);
    expect(keys({ ...whole, sections: [] })).toEqual(['pay', 'level', 'statuses', 'interest']);
    expect(keys({}, null)).toEqual([]);
  });

  it('calls no level a minimum where no diploma is asked for', () => {
    const sections = [aSection('access', 'Aucun diplôme n’est exigé pour exercer la profession.')];
    expect(listFacts({ ...whole, sections }).facts[1]).toMatchObject({ key: 'level', detail: 'pas obligatoire' });
  });

  it('says where each comes from', () => {
    const { facts, noteOf } = listFacts(whole);
    expect(facts.map(noteOf)).toEqual([
      undefined,
      'Fiches, 2025',
      'Lu par le site dans la fiche : « Elle travaille en plein air toute l’année. »',
      'Fiches, 2025',
    ]);
  });

  it.each([
    ['a place among others', 'Elle travaille en plein air, mais aussi au bureau.'],
    ['one of two places', 'Elle travaille en plein air. Elle passe du temps dans un atelier.'],
    ['a place that is only possible', 'Elle peut travailler en plein air.'],
    ['a place that is not what is usual', 'Le travail en cabinet connaît généralement un pic au printemps.'],
    ['a place where one is sent', 'Elle est amenée à intervenir sur des chantiers.'],
  ])('tells no place of %s', (_, words) => {
    const sections = [aSection('working-conditions', words, { title: 'Conditions de travail' })];
    expect(keys({ sections }, null)).not.toContain('place');
  });

  it.each([
    ['the least that is asked', 'bac + 3', '', 'au minimum'],
    ['a level that is not asked', 'bac + 3', 'Aucun diplôme n’est exigé.', 'pas obligatoire'],
    ['no diploma', 'sans diplôme', 'Aucun diplôme n’est exigé.', null],
    ['a level beside the scale', 'autre formation', '', null],
  ])('says beside %s what it is', (_, level, words, detail) => {
    const { facts } = listFacts({ minimumLevel: readLevel(level), sections: [aSection('access', words)] }, null);
    expect(facts[0]?.detail).toBe(detail);
  });

  it.each([
    ['DNB puis concours de la ville', 'Le brevet', 'puis un concours'],
    ['DNB puis concours, ou sans concours', 'Classe de\u00a03e', 'au minimum'],
  ])('tells of the brevet and of the contest as the answer does: %s', (text, value, detail) => {
    const studyDurations = [
      { startsAfter: '3e' as const, years: null, maxYears: null, text, source: null, year: null, line: 1 },
    ];
    const { facts } = listFacts({ minimumLevel: readLevel('3E'), studyDurations }, null);
    expect(facts[0]).toMatchObject({ value, detail });
  });

  it('counts the statuses that a tile has no room for, and names them in the note', () => {
    const { facts, noteOf } = listFacts({ employmentStatuses: ['salarié', 'libéral', 'indépendant'] }, null);
    expect(facts[0]?.detail?.replaceAll('\u00a0', ' ')).toBe('ou 2 autres statuts');
    expect(noteOf(facts[0] as FirstFact)).toContain('exercice libéral, indépendante ou indépendant');
  });

  it('shows the shortest interest in its words', () => {
    const { facts } = listFacts({ interests: whole.interests ?? [] }, null);
    expect(facts[0]).toMatchObject({ value: "« J'aime bouger »", href: '/interets/j-aime-bouger' });
  });
});

const source = { key: 'a', name: 'Enquête', publisher: 'Atelier', date: '2024-02', url: null, licence: null };
const second = { ...source, key: 'b', name: 'Guide', publisher: null, date: null };
const credited = aCatalogue({ collection: { credit: 'Fiches, Éditeur, 2025' } });

describe('source of a fact', () => {
  const minimumLevel = readLevel('bac + 3');
  const sourceOf = (key: string, fields: Partial<JobSheet>, catalogue: Catalogue) => {
    const notes = new NoteBook();
    const found = listFirstFacts(aJobSheet(fields), catalogue, null, notes).find((fact) => fact.key === key);
    return notes.list().find(({ number }) => number === found?.note)?.text;
  };
  it.each([
    ['the single source of the sheet', { sources: [source] }, credited, 'Enquête, Atelier, février 2024'],
    [
      'none of several sources: the first may say otherwise',
      { sources: [source, second] },
      credited,
      'Cette fiche, d’après les sources qu’elle cite',
    ],
    [
      'the one that the head names',
      { sources: [second, source], minimumLevelSource: 'a' },
      credited,
      'Enquête, Atelier, février 2024',
    ],
    ['no other than the one it names', { sources: [source], minimumLevelSource: 'z' }, credited, 'Source non précisée'],
    [
      'the source that is the collection, wherever it stands',
      { sources: [second, { ...source, name: "Fiches d'essai", publisher: null }] },
      credited,
      "Fiches d'essai, février 2024",
    ],
    ['the collection when the sheet has none', {}, credited, 'Fiches, Éditeur, 2025'],
    [
      'the name of a collection without credit',
      {},
      aCatalogue({ collection: { date: '2025-10-21' } }),
      "Fiches d'essai, 21 octobre 2025",
    ],
  ])('%s', (_, fields, catalogue, expected) => {
    expect(sourceOf('level', { minimumLevel, ...fields }, catalogue)).toBe(expected);
  });

  it('is told apart for the level and for the statuses', () => {
    const sheet = { minimumLevel, employmentStatuses: ['salarié'], sources: [source, second], statusesSource: 'a' };
    expect(sourceOf('statuses', sheet, credited)).toBe('Enquête, Atelier, février 2024');
    expect(sourceOf('level', sheet, credited)).toBe('Cette fiche, d’après les sources qu’elle cite');
  });
});
