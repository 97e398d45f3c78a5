import { describe, expect, it } from 'vitest';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { toPayFact } from '@/lib/views/job-profile/pay-fact';
import { NoteBook } from '@/lib/views/shared/notes';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aPayContext } from '@/tests/builders/a-pay-context';
import { aSalary } from '@/tests/builders/a-salary';

const TODAY = '2026-11-22';
const source = { key: 'a', name: 'Enquête', publisher: 'Atelier', date: '2024-02', url: null, licence: null };
const second = { ...source, key: 'b', name: 'Guide', publisher: null, date: null };
const credited = aCatalogue({ collection: { credit: 'Fiches, Éditeur, 2025' } });

describe('pay', () => {
  const tile = (fields: Partial<JobSheet>) => {
    const notes = new NoteBook();
    const pay = toPayFact(aPayContext(credited, aJobSheet(fields), TODAY, notes));
    const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ') ?? null;
    return [
      plain(pay?.value),
      plain(pay?.detail),
      plain(notes.list().find(({ number }) => number === pay?.note)?.text),
    ];
  };
  it('says in its note the end of words that are cut, where no chapter of pay follows', () => {
    const salary = aSalary({ raw: 'Variable selon la région et le mode d’exercice choisi.' });
    const said = 'La fiche dit « Variable selon la région et le mode d’exercice choisi ».';
    const noteOf = (isAlone: boolean) => {
      const notes = new NoteBook();
      toPayFact(aPayContext(credited, aJobSheet({ salaries: [salary] }), TODAY, notes), isAlone);
      return notes.list()[0]?.text;
    };
    expect(noteOf(true)).toContain(said);
    expect(noteOf(false)).not.toContain(said);
  });

  const credit = 'Fiches, Éditeur, 2025, année non précisée';
  const former = `${credit}. La fiche dit « à partir de 1 801 € brut par mois » : c’était le SMIC de novembre 2024.`;
  const long = 'pour un poste de nuit '.repeat(8).trim();

  it.each([
    ['a lower bound', aSalary({ min: 2230 }), '2 230 € brut', 'par mois, au moins', credit],
    ['a range', aSalary({ min: 1901, max: 2000 }), '1 901 € brut', 'par mois, jusqu’à 2 000 €', credit],
    ['a SMIC of the past', aSalary({ min: 1801 }), 'Au SMIC', '1 867,02 € brut par mois', former],
    [
      'an old amount',
      aSalary({ min: 2230, year: 2020 }),
      '2 230 € brut',
      'par mois en 2020, au moins',
      `${credit.slice(0, 21)}, chiffre de 2020. Montant ancien : il date de 2020, il y a 6 ans.`,
    ],
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
      'a condition that the tile has no room for',
      aSalary({ min: 1890, condition: 'dans la fonction publique' }),
      '1 890 € brut',
      'par mois, au moins',
      `${credit}. Condition : dans la fonction publique.`,
    ],
    [
      'a condition of pay at the SMIC',
      aSalary({ min: 1801, condition: 'hors primes' }),
      'Au SMIC',
      '1 867,02 € brut par mois',
      `${former} Condition : hors primes.`,
    ],
    [
      'a long condition',
      aSalary({ min: 2230, condition: long }),
      '2 230 € brut',
      'par mois, au moins',
      `${credit}. Condition : ${long}.`,
    ],
    [
      'a long condition that is a sentence',
      aSalary({ min: 2230, condition: `${long}.` }),
      '2 230 € brut',
      'par mois, au moins',
      `${credit}. Condition : ${long}.`,
    ],
    [
      'under the SMIC',
      aSalary({ min: 1700 }),
      '1 700 € brut',
      'par mois, au moins : moins que le SMIC',
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
      'par mois, au moins, autre montant cité',
      'Enquête, Atelier, février 2024',
    ]);
    const three = [aSalary({ min: 2230, max: 2230 }), aSalary({ min: 1500 }), aSalary({ min: 1600 })];
    expect(tile({ salaries: three })[1]).toBe('par mois, autres montants cités');
  });

  it('takes no figure of later years for a starting pay', () => {
    expect(tile({ salaries: [aSalary({ min: 3000, stage: 'confirmed' })] })[0]).toBeNull();
  });
});
