import { describe, expect, it } from 'vitest';
import type { JobSheet, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { type KeyFact, keyFacts } from '@/lib/views/job-profile/key-facts';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const TODAY = '2026-11-22';
const source = { key: 'a', name: 'Enquête', publisher: 'Atelier', date: '2024-02', url: null, licence: null };
const second = { ...source, key: 'b', name: 'Guide', publisher: null, date: null };
const credited = aCatalogue({ collection: { credit: 'Fiches, Éditeur, 2025' } });

function fact(key: KeyFact['key'], fields: Partial<JobSheet>, catalogue = credited): KeyFact {
  const found = keyFacts(aJobSheet(fields), catalogue, TODAY).find((entry) => entry.key === key);
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
    const facts = keyFacts(aJobSheet(), credited, TODAY);
    expect(facts.map(({ key }) => key)).toEqual(['pay', 'level', 'studies', 'statuses']);
    expect(facts.filter(({ value, source }) => value !== null || source !== null)).toEqual([]);
    expect(facts.filter(({ detail }) => !detail.startsWith('La fiche ne d'))).toEqual([]);
  });
});

describe('pay', () => {
  it('keeps unit, condition and source with the figure', () => {
    expect(
      fact('pay', { salaries: [aSalary({ min: 2230, condition: 'hors primes', source: 'a' })], sources: [source] }),
    ).toMatchObject({
      value: '2 230 €',
      detail: 'au moins, brut par mois, hors primes',
      source: 'Enquête, Atelier, février 2024',
      warning: null,
    });
  });

  it('gives the first figure, never an average, and says that there are others for a beginner', () => {
    const salaries = [
      aSalary({ raw: 'Variable' }),
      aSalary({ min: 2230, source: 'a' }),
      aSalary({ min: 1500, max: 2500, source: 'b', year: 2018, basis: 'unspecified' }),
      aSalary({ max: 5000, stage: 'senior', source: 'b' }),
    ];
    expect(fact('pay', { salaries, sources: [source, second] })).toMatchObject({
      value: '2 230 €',
      detail: 'au moins, brut par mois, 1 autre montant dans la fiche',
      source: 'Enquête, Atelier, février 2024',
    });
  });

  it('warns below the SMIC only', () => {
    expect(fact('pay', { salaries: [aSalary({ min: 1700 })] }).warning).toBe(
      'Moins que le SMIC (1 867,02 € brut par mois depuis le 1er juin 2026) : montant ancien, hors primes ou à temps partiel',
    );
    expect(fact('pay', { salaries: [aSalary({ min: 2230 })] }).warning).toBeNull();
  });

  it.each([
    ['a SMIC of the past', aSalary({ min: 1801 }), 'Au SMIC', '1 867,02 € brut par mois depuis le 1er juin 2026'],
    [
      'a range from there',
      aSalary({ min: 1801, max: 2500 }),
      'Du SMIC à 2 500 €',
      'brut par mois (SMIC : 1 867,02 € depuis le 1er juin 2026)',
    ],
  ])('tells %s at the SMIC in force, with its date and without an alert', (_, salary, value, detail) => {
    expect(fact('pay', { salaries: [salary] })).toMatchObject({ value, detail, warning: null });
  });

  it('above bac + 3 says in words that the pay is under the SMIC, without an alert', () => {
    const minimumLevel = { label: 'bac + 5', slug: 'bac-5', rank: 10 };
    expect(fact('pay', { minimumLevel, salaries: [aSalary({ min: 1700 })] })).toMatchObject({
      detail: 'au moins, brut par mois, moins que le SMIC',
      warning: null,
    });
  });

  it.each([
    ['Variable en fonction du lieu', 'Variable'],
    ["À partir du Smic. S'y ajoute une part variable", 'À partir du Smic'],
    ['Rémunération fixée par un contrat dont la durée change', 'Sans montant mensuel'],
  ])('says %s in few words', (raw, value) => {
    expect(fact('pay', { salaries: [aSalary({ raw })] })).toMatchObject({ value, detail: raw });
  });

  it('cuts a condition that would fill the page; the section of the sheet shows it whole', () => {
    const condition = 'pour un poste de nuit '.repeat(8).trim();
    expect(fact('pay', { salaries: [aSalary({ condition })] }).detail.length).toBeLessThan(condition.length);
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
