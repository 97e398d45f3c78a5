import { describe, expect, it } from 'vitest';
import { describeLegalFloor } from '@/lib/pay/describe-legal-floor';
import { listLandmarks } from '@/lib/pay/pay-landmarks';
import { listPayNotes } from '@/lib/pay/pay-notes';
import { NBSP } from '@/lib/text/spaces';
import { SMIC_STEPS, WAGES } from '@/tests/builders/a-catalogue';

const today = '2026-11-22';
const facts = { smic: SMIC_STEPS, wages: WAGES };
const plain = (text: string | null | undefined) => text?.replaceAll(NBSP, ' ') ?? null;

describe('listLandmarks', () => {
  it('gives the SMIC in force as the law writes it, and the median as an estimate', () => {
    const [smic, median] = listLandmarks(facts, today);
    expect(smic).toMatchObject({ key: 'smic', grossMonthly: 1867.02, isEstimated: false });
    expect(Object.values(smic?.labels ?? {}).map(plain)).toEqual(['SMIC 1 867,02 €', 'SMIC 12,31 €', 'SMIC 22 404 €']);
    expect(median).toMatchObject({ key: 'median', isEstimated: true });
    expect(Object.values(median?.labels ?? {}).map(plain)).toEqual([
      'médiane 2 830 € (est.)',
      'médiane 18,70 € (est.)',
      'médiane 34 000 € (est.)',
    ]);
  });

  it('takes the SMIC of the day, and leaves out what is not known', () => {
    expect(listLandmarks(facts, '2026-02-01')[0]?.grossMonthly).toBe(1823.03);
    expect(listLandmarks({ smic: [], wages: WAGES.slice(1) }, today)).toEqual([]);
  });
});

describe('listPayNotes', () => {
  it('gives every comparison its amount, its date and its source', () => {
    const notes = listPayNotes(facts, today, { hasOutlines: true }).map(plain);
    expect(notes).toHaveLength(5);
    expect(notes[0]).toBe(
      'SMIC : 1 867,02 € brut par mois (1 477,93 € net), 12,31 € par heure, depuis le 1er juin 2026 (arrêté).',
    );
    expect(notes[1]).toBe(
      'Médiane : 2 190 € net par mois dans le privé en 2024, tous âges réunis (Insee Première n° 2079), soit environ 2 830 € brut (estimation).',
    );
    expect(notes[2]).toContain('79,2 % du brut (1 477,93 € net pour 1 867,02 € depuis le 1er juin 2026 : fiche F2300)');
    expect(notes[2]).toContain('75,7 % (moyenne du privé en 2023 : 2 735 € pour 3 613 €, Insee Première n° 2020)');
    expect(notes[3]).toContain('151,67 heures par mois');
  });

  it('is shorter where less is known or drawn', () => {
    expect(listPayNotes({ smic: [], wages: [] }, today, { hasOutlines: false })).toHaveLength(1);
  });
});

describe('describeLegalFloor', () => {
  it.each([
    ['an employee', ['salarié', 'artisan']],
    ['nobody says', []],
  ])('holds for %s', (_, employmentStatuses) => {
    expect(plain(describeLegalFloor({ employmentStatuses }, SMIC_STEPS, today))).toContain(
      'au moins au SMIC, 1 867,02 € brut par mois depuis le 1er juin 2026 (arrêté)',
    );
  });

  it('does not hold for those who are never employees, nor without a SMIC', () => {
    expect(describeLegalFloor({ employmentStatuses: ['artisan'] }, SMIC_STEPS, today)).toBeNull();
    expect(describeLegalFloor({ employmentStatuses: [] }, [], today)).toBeNull();
  });
});
