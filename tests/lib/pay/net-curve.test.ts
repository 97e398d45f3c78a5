import { describe, expect, it } from 'vitest';
import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { curveFor } from '@/lib/pay/curve-for';
import { toGrossMonthly } from '@/lib/pay/gross-monthly';
import { estimateGross, estimateNet, findNetCurve, roundEstimate, roundNet } from '@/lib/pay/net-curve';
import { SMIC_STEPS, WAGES } from '@/tests/builders/a-catalogue';
import { aSalary } from '@/tests/builders/a-salary';

const TODAY = '2026-11-22';
const tables = { smic: SMIC_STEPS, wages: WAGES };
const curve = findNetCurve(tables, TODAY);
if (!curve) throw new Error('no curve');

describe('findNetCurve', () => {
  it('goes from the published net of the SMIC to the mean net over the mean gross of the latest year that has both', () => {
    expect(curve).toMatchObject({ smic: 1867.02, published: { from: '2026-06-01' }, mean: { year: 2023 } });
    expect(curve.smicRate).toBeCloseTo(0.7916, 4);
    expect(curve.meanRate).toBeCloseTo(0.757, 3);
  });

  it('keeps the rate of the latest step whose net is published, on the SMIC of the day', () => {
    expect(findNetCurve(tables, '2026-02-01')).toMatchObject({ smic: 1823.03, published: { from: '2024-11-01' } });
  });

  it('prefers the latest of several years', () => {
    const [first] = WAGES;
    const later = first ? [...WAGES, { ...first, year: 2025, meanGross: 4000 }] : [];
    expect(findNetCurve({ ...tables, wages: later }, TODAY)?.mean.year).toBe(2025);
  });

  it.each([
    ['without wages', { ...tables, wages: [] }],
    ['without a gross mean', { ...tables, wages: WAGES.filter(({ meanGross }) => meanGross === null) }],
    ['without a published net', { ...tables, smic: SMIC_STEPS.map((step) => ({ ...step, net: null })) }],
    ['without a SMIC', { ...tables, smic: [] }],
  ])('is unknown %s', (_, known) => expect(findNetCurve(known, TODAY)).toBeNull());
});

describe('estimates', () => {
  it.each([
    ['the SMIC itself', 1867.02, 1477.93],
    ['between', 2230, 1750],
    ['half-way to twice the SMIC', 2800.53, 2168.5],
    ['twice the SMIC', 3734.04, 2826.6],
    ['far above', 10000, 7569.9],
  ])('net of %s', (_, gross, net) => {
    expect(Math.abs((estimateNet(gross, curve) ?? 0) - net)).toBeLessThan(5);
  });

  it('no full-time net is under that of the SMIC', () => {
    expect(estimateNet(1867, curve)).toBeNull();
    for (let gross = 1867.02; gross < 1900; gross += 0.37) {
      const net = estimateNet(gross, curve) ?? 0;
      expect(roundNet(net, 'month', curve)).toBeGreaterThanOrEqual(1477.93);
      expect(roundNet(net, 'hour', curve)).toBeGreaterThanOrEqual(9.74);
      expect(roundNet(net, 'year', curve)).toBeGreaterThanOrEqual(17735);
    }
  });

  it.each([1867.02, 1900, 2230, 2900, 3734.04, 6000])('gross from the net of %d is that gross', (gross) => {
    expect(estimateGross(estimateNet(gross, curve) ?? 0, curve)).toBeCloseTo(gross, 6);
  });

  it('net rises with gross', () => {
    for (let gross = 1868; gross < 4000; gross += 1) {
      expect(estimateNet(gross + 1, curve)).toBeGreaterThan(estimateNet(gross, curve) ?? 0);
    }
  });

  it.each([
    [11.127, 'hour', 11.1],
    [1688.1, 'month', 1690],
    [20257, 'year', 20300],
  ] as const)('%d by the %s is rounded to %d', (amount, unit, expected) =>
    expect(roundEstimate(amount, unit)).toBe(expected),
  );
});

describe('curveFor', () => {
  const allows = (condition: string | null, employmentStatuses: string[]) =>
    curveFor(aSalary({ min: 2000, condition }), { employmentStatuses }, curve) !== null;

  it.each([
    [null, ['salarié']],
    [null, []],
    ['hors primes', ['saisonnier', 'salarié']],
    ['dans le secteur privé', ['fonctionnaire', 'salarié']],
    ['pour un ingénieur R&D', ['salarié', 'indépendant']],
    ['pour 152 heures de travail', ['salarié']],
    ['primes possibles pour les horaires décalés (nuit, jours fériés)', ['salarié']],
  ])('holds for: %s, %s', (condition, statuses) => expect(allows(condition, statuses)).toBe(true));

  it.each([
    [null, ['fonctionnaire']],
    [null, ['fonctionnaire', 'salarié']],
    [null, ['militaire']],
    [null, ['indépendant']],
    [null, ['libéral', 'artisan']],
    ['dans la fonction publique hospitalière', ['salarié']],
    ['(hors primes et indemnités) pour un agent de catégorie C en début de carrière.', ['salarié']],
    ['pour un animateur territorial', ['salarié']],
    ['pour un professeur certifié, l’année de titularisation', ['salarié']],
    ['pour les praticiens hospitaliers débutants', ['salarié']],
    ['pour un chargé de recherche', ['salarié']],
    ['pour un ingénieur d’études, dans le public, hors primes', ['salarié']],
    ['pour le grade de lieutenant échelon 1, hors primes', ['salarié']],
    ['dans la gendarmerie', ['salarié']],
    ['pour un poste en collectivité territoriale', ['salarié']],
    ['pour un ingénieur de Météo-France, hors indemnités', ['salarié']],
    ['à temps partiel', ['salarié']],
    ['ou en cachet : 106.75 euros par jour', ['salarié']],
    ['pour un apprenti de 18 ans', ['salarié']],
    ['pendant l’année de stage, hors primes', ['salarié']],
  ])('is silent for: %s, %s', (condition, statuses) => expect(allows(condition, statuses)).toBe(false));

  it('reads the whole statement, not its condition alone', () => {
    const salary = aSalary({ min: 2000, raw: '2000 euros brut par mois dans la fonction publique' });
    expect(curveFor(salary, { employmentStatuses: ['salarié'] }, curve)).toBeNull();
  });
});

describe('toGrossMonthly', () => {
  const cases: [string, Salary, object | null][] = [
    ['gross', aSalary({ min: 2230 }), { min: 2230, max: null, certainty: 'given' }],
    [
      'gross or net unknown',
      aSalary({ max: 30000, period: 'year', basis: 'unspecified' }),
      { min: null, max: 2500, certainty: 'assumed' },
    ],
    ['words', aSalary(), null],
    ['by the week', aSalary({ min: 500, period: 'week' }), null],
  ];
  it.each(cases)('%s', (_, salary, expected) => expect(toGrossMonthly(salary, curve)).toEqual(expected));

  it('brings net pay back to gross, as an estimate, or not at all', () => {
    const net = aSalary({ min: 2121, basis: 'net' });
    expect(toGrossMonthly(net, curve)).toMatchObject({ max: null, certainty: 'estimated' });
    expect(toGrossMonthly(net, curve)?.min).toBeCloseTo(2736, -1);
    expect(toGrossMonthly(net, null)).toBeNull();
  });
});
