import { describe, expect, it } from 'vitest';
import { describeLegalFloor } from '@/lib/pay/describe-legal-floor';
import { listLandmarks } from '@/lib/pay/pay-landmarks';
import { describeMedian, describeNetMethod, describeSmicToday } from '@/lib/pay/pay-notes';
import { NBSP } from '@/lib/text/spaces';
import { SMIC_STEPS, WAGES } from '@/tests/builders/a-catalogue';

const today = '2026-11-22';
const facts = { smic: SMIC_STEPS, wages: WAGES };
const plain = (text: string | null | undefined) => text?.replaceAll(NBSP, ' ') ?? null;

describe('listLandmarks', () => {
  it('gives the SMIC in force as the law writes it, and the median as an estimate', () => {
    const [smic, median] = listLandmarks(facts, today);
    expect(smic).toMatchObject({ key: 'smic', grossMonthly: 1867.02, isEstimated: false });
    expect(plain(smic?.label)).toBe('SMIC 1 867,02 €');
    expect(median).toMatchObject({ key: 'median', isEstimated: true });
    expect(plain(median?.label)).toBe('médiane 2 830 € (est.)');
  });

  it('takes the SMIC of the day, and leaves out what is not known', () => {
    expect(listLandmarks(facts, '2026-02-01')[0]?.grossMonthly).toBe(1823.03);
    expect(listLandmarks({ smic: [], wages: WAGES.slice(1) }, today)).toEqual([]);
  });
});

describe('notes', () => {
  it('give every comparison its amount, its date and its source', () => {
    expect(plain(describeSmicToday(SMIC_STEPS, today))).toBe(
      'SMIC : 1 867,02 € brut par mois (1 477,93 € net), 12,31 € par heure, depuis le 1er juin 2026 (arrêté).',
    );
    expect(plain(describeMedian(facts, today))).toBe(
      'Médiane : 2 190 € net par mois dans le privé en 2024, tous âges réunis (Insee Première n° 2079), soit environ 2 830 € brut (estimation).',
    );
    const net = plain(describeNetMethod(facts, today));
    expect(net).toContain('79,2 % du brut (1 477,93 € net pour 1 867,02 € depuis le 1er juin 2026 : fiche F2300)');
    expect(net).toContain('75,7 % (moyenne du privé en 2023 : 2 735 € pour 3 613 €, Insee Première n° 2020)');
  });

  it('are none where nothing is known', () => {
    const nothing = { smic: [], wages: [] };
    const notes = [describeSmicToday([], today), describeMedian(nothing, today), describeNetMethod(nothing, today)];
    expect(notes).toEqual([null, null, null]);
  });
});

describe('describeLegalFloor', () => {
  it.each([
    ['an employee', ['salarié', 'artisan']],
    ['nobody says', []],
  ])('holds for %s', (_, employmentStatuses) => {
    expect(plain(describeLegalFloor({ employmentStatuses }, SMIC_STEPS, today))).toBe(
      'Salarié à temps plein, on gagne au moins 1 867,02 € brut par mois.',
    );
  });

  it('does not hold for those who are never employees, nor without a SMIC', () => {
    expect(describeLegalFloor({ employmentStatuses: ['artisan'] }, SMIC_STEPS, today)).toBeNull();
    expect(describeLegalFloor({ employmentStatuses: [] }, [], today)).toBeNull();
  });
});
