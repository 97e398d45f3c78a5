import { describe, expect, it } from 'vitest';
import type { JobSheet, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { type KeyFact, keyFacts } from '@/lib/views/job-profile/key-facts';
import { NoteBook } from '@/lib/views/shared/notes';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const TODAY = '2026-11-22';
const source = { key: 'a', name: 'Enquête', publisher: 'Atelier', date: '2024-02', url: null, licence: null };
const second = { ...source, key: 'b', name: 'Guide', publisher: null, date: null };
const credited = aCatalogue({ collection: { credit: 'Fiches, Éditeur, 2025' } });

function fact(key: KeyFact['key'], fields: Partial<JobSheet>, catalogue = credited): KeyFact {
  const found = keyFacts(aJobSheet(fields), catalogue, TODAY, new NoteBook()).find((entry) => entry.key === key);
  if (!found) throw new Error(`no fact ${key}`);
  const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;
  return { ...found, value: plain(found.value), detail: plain(found.detail) ?? '', warning: plain(found.warning) };
}

const years = (fields: Partial<StudyDuration>): StudyDuration => ({
  startsAfter: 'bac',
  text: 'durée',
  years: null,
  maxYears: null,
  source: null,
  year: null,
  line: 1,
  ...fields,
});
const level = (label: string, slug: string) => ({ label, slug, rank: 0 });

describe('keyFacts', () => {
  it('always gives the same four, and says what is missing', () => {
    const facts = keyFacts(aJobSheet(), credited, TODAY, new NoteBook());
    expect(facts.map(({ key }) => key)).toEqual(['pay', 'level', 'studies', 'statuses']);
    expect(facts.filter(({ value, source }) => value !== null || source !== null)).toEqual([]);
    expect(facts.filter(({ detail }) => !detail.startsWith('La fiche ne d'))).toEqual([]);
  });
});

describe('pay', () => {
  const tile = (fields: Partial<JobSheet>) => {
    const notes = new NoteBook();
    const [pay] = keyFacts(aJobSheet(fields), credited, TODAY, notes);
    const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ') ?? null;
    return [
      plain(pay?.value),
      plain(pay?.detail),
      plain(notes.list().find(({ number }) => number === pay?.note)?.text),
    ];
  };
  const credit = 'Fiches, Éditeur, 2025, année non précisée';
  const former = `${credit}. La fiche dit « à partir de 1 801 € brut par mois » : c’était le SMIC de novembre 2024.`;
  const long = 'pour un poste de nuit '.repeat(8).trim();

  it.each([
    ['a lower bound', aSalary({ min: 2230 }), '2 230 € brut', 'par mois, au moins', credit],
    ['a range', aSalary({ min: 1901, max: 2000 }), '1 901 € brut', 'par mois, jusqu’à 2 000 €', credit],
    ['a SMIC of the past', aSalary({ min: 1801 }), 'Au SMIC', '1 867,02 € brut par mois', former],
    ['net', aSalary({ min: 2000, max: 2000, basis: 'net' }), '2 000 € net', 'par mois', credit],
    ['by the hour', aSalary({ min: 13, period: 'hour' }), '13 € brut', 'par heure, au moins', credit],
    [
      'nobody says gross or net',
      aSalary({ min: 2000, max: 2000, basis: 'unspecified' }),
      '2 000 €',
      'par mois, brut ou net non précisé',
      credit,
    ],
    [
      'a short condition',
      aSalary({ min: 2230, condition: 'hors primes' }),
      '2 230 € brut',
      'par mois, au moins, hors primes',
      credit,
    ],
    [
      'a long condition',
      aSalary({ min: 2230, condition: long }),
      '2 230 € brut',
      'par mois, au moins',
      `${credit}. Condition : ${long}.`,
    ],
    [
      'under the SMIC',
      aSalary({ min: 1700 }),
      '1 700 € brut',
      'par mois, moins que le SMIC, au moins',
      `${credit}. Moins que le SMIC (1 867,02 € brut par mois depuis le 1er juin 2026) : montant ancien, hors primes ou à temps partiel.`,
    ],
    [
      'from the SMIC',
      aSalary({ raw: 'À partir du Smic' }),
      'Dès le SMIC',
      '1 867,02 € brut par mois',
      'Fiches, Éditeur, 2025',
    ],
    [
      'words',
      aSalary({ raw: 'Variable selon le lieu' }),
      'Variable',
      'Variable selon le lieu',
      'Fiches, Éditeur, 2025',
    ],
  ])('%s', (_, salary, ...said) => expect(tile({ salaries: [salary] })).toEqual(said));

  it('from a SMIC of the past to more', () => {
    expect(tile({ salaries: [aSalary({ min: 1801, max: 2500 })] }).slice(0, 2)).toEqual([
      'Dès le SMIC',
      'jusqu’à 2 500 € brut par mois',
    ]);
  });

  it('gives the first figure, never an average, and says that there are others for a beginner', () => {
    const salaries = [aSalary({ min: 2230, source: 'a' }), aSalary({ min: 1500, source: 'b' })];
    expect(tile({ salaries, sources: [source, second] })).toEqual([
      '2 230 € brut',
      'par mois, au moins',
      'Enquête, Atelier, février 2024',
    ]);
    expect(tile({ salaries: [aSalary({ min: 2230, max: 2230 }), aSalary({ min: 1500 })] })[1]).toBe(
      'par mois, autres montants plus bas',
    );
  });

  it('takes no figure of later years for a starting pay', () => {
    expect(fact('pay', { salaries: [aSalary({ min: 3000, stage: 'confirmed' })] }).value).toBeNull();
  });
});

describe('source of a fact', () => {
  const minimumLevel = level('bac + 3', 'bac-3');
  it.each([
    ['the single source of the sheet', { sources: [source] }, credited, 'Enquête, Atelier, février 2024'],
    [
      'none of several sources: the first may say otherwise',
      { sources: [source, second] },
      credited,
      'Source non précisée',
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
    expect(fact('level', { minimumLevel, ...fields }, catalogue).source).toBe(expected);
  });

  it('is told apart for the level and for the statuses', () => {
    const sheet = { minimumLevel, employmentStatuses: ['salarié'], sources: [source, second], statusesSource: 'a' };
    expect(fact('statuses', sheet, credited).source).toBe('Enquête, Atelier, février 2024');
    expect(fact('level', sheet, credited).source).toBe('Source non précisée');
  });
});

describe('years of study', () => {
  it.each([
    [{ studyDurations: [years({ years: 3, maxYears: 5 })] }, '3 à 5 ans', 'après le bac'],
    [{ studyDurations: [years({ years: 1, startsAfter: '3e' })] }, '1 an', 'après la 3e'],
    [{ studyDurations: [years({ years: 2, startsAfter: null })] }, '2 ans', 'point de départ non précisé'],
    [
      { studyDurations: [years({ years: 3 }), years({ years: 5 }), years({ years: 3 })] },
      '3 ans',
      'après le bac. Autre durée possible, voir plus bas',
    ],
  ])('stated (%#)', (fields, value, detail) => {
    expect(fact('studies', fields)).toMatchObject({ value, detail, deduced: false });
  });

  it.each([
    ['bac + 5', 'bac-5', '5 ans', 'après le bac, déduit du niveau minimum (bac + 5)'],
    ['bac + 9 et plus', 'bac-9', '9 ans ou plus', 'après le bac, déduit du niveau minimum (bac + 9 et plus)'],
    ['CAP ou équivalent', 'cap', '2 ans', 'après la 3e, déduit du niveau minimum (CAP ou équivalent)'],
  ])('deduced from %s, and said to be', (label, slug, value, detail) => {
    expect(fact('studies', { minimumLevel: level(label, slug) })).toMatchObject({ value, detail, deduced: true });
  });

  it.each([
    ['autre formation', 'autre-formation'],
    ['sans diplôme', 'sans-diplome'],
  ])('nothing is deduced from "%s"', (label, slug) => {
    expect(fact('studies', { minimumLevel: level(label, slug) }).value).toBeNull();
  });

  it('deduces from the level where the sheet has words only', () => {
    expect(fact('studies', { studyDurations: [years({})], minimumLevel: level('bac + 2', 'bac-2') })).toMatchObject({
      value: '2 ans',
      deduced: true,
    });
  });
});

describe('statuses', () => {
  it('names them in both genders', () => {
    expect(fact('statuses', { employmentStatuses: ['salarié', 'fonctionnaire'] })).toMatchObject({
      value: 'Salariée ou salarié',
      detail: 'ou fonctionnaire',
    });
  });
});

describe('the way from a fact to its page', () => {
  it('a level and each status lead to theirs', () => {
    expect(fact('level', { minimumLevel: readLevel('bac + 2') }).href).toBe('/niveaux/bac-2');
    expect(fact('statuses', { employmentStatuses: ['salarié', 'artisan', 'libéral'] })).toMatchObject({
      href: '/statuts/salarie',
      others: [
        { label: 'artisane ou artisan', href: '/statuts/artisan' },
        { label: 'exercice libéral', href: '/statuts/liberal' },
      ],
    });
  });

  it('what the sheet does not say leads nowhere', () => {
    expect(fact('level', {})).toMatchObject({ href: null, others: [] });
    expect(fact('statuses', {})).toMatchObject({ href: null, others: [] });
  });
});
