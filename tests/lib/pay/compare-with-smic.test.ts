import { describe, expect, it } from 'vitest';
import { smicAt } from '@/lib/model/reference/smic';
import { compareWithSmic } from '@/lib/pay/compare-with-smic';
import { SMIC_STEPS } from '@/tests/builders/a-catalogue';
import { aSalary } from '@/tests/builders/a-salary';

const TODAY = '2026-11-22';
const nbsp = (text: string) => text.replaceAll('_', '\u00a0');

describe('smicAt', () => {
  it.each([
    ['2024-10-31', undefined],
    ['2024-11-01', 1801.8],
    ['2026-05-31', 1823.03],
    ['2026-06-01', 1867.02],
    ['2030-01-01', 1867.02],
  ])('%s → %s', (date, monthly) => expect(smicAt(SMIC_STEPS, date)?.monthly).toBe(monthly));
});

describe('compareWithSmic', () => {
  const inForce = 'SMIC en vigueur (1_867,02_€ brut par mois depuis le 1er juin 2026)';
  it.each([
    ['below', aSalary({ min: 1700 }), `Inférieur au ${inForce}_: montant ancien ou temps partiel`],
    [
      'below',
      aSalary({ min: 1801 }),
      `Inférieur au ${inForce}_: montant ancien ou temps partiel (c’était le SMIC au 1er novembre 2024)`,
    ],
    [
      'below',
      aSalary({ min: 1500, max: 2500, basis: 'unspecified' }),
      `Inférieur au ${inForce}_: montant ancien, net ou temps partiel`,
    ],
    ['at', aSalary({ min: 1867 }), `Au niveau du ${inForce}`],
    ['at', aSalary({ min: 12.31, period: 'hour' }), `Au niveau du ${inForce}`],
    ['above', aSalary({ min: 1875 }), `Un peu plus que le ${inForce}`],
    ['above', aSalary({ min: 2230 }), `19_% de plus que le ${inForce}`],
    [
      'above',
      aSalary({ min: 25000, max: 30000, period: 'year', basis: 'unspecified' }),
      `11_% de plus que le ${inForce}, si le montant est brut, ce que la source ne précise pas`,
    ],
    ['above', aSalary({ max: 5000 }), `167_% de plus que le ${inForce}`],
  ])('%s (%#)', (position, salary, text) => {
    expect(compareWithSmic(salary, SMIC_STEPS, TODAY)).toMatchObject({ position, text: nbsp(text) });
  });

  it.each([
    ['no figure', aSalary(), TODAY],
    ['net pay', aSalary({ min: 1500, basis: 'net' }), TODAY],
    ['pay by the day', aSalary({ min: 100, period: 'day' }), TODAY],
    ['no SMIC known on that day', aSalary({ min: 1500 }), '1990-01-01'],
  ])('compares nothing: %s', (_, salary, date) => expect(compareWithSmic(salary, SMIC_STEPS, date)).toBeNull());

  it('compares with the SMIC of the day asked for', () => {
    expect(compareWithSmic(aSalary({ min: 1810 }), SMIC_STEPS, '2025-06-01')?.position).toBe('above');
    expect(compareWithSmic(aSalary({ min: 1810 }), SMIC_STEPS, TODAY)?.position).toBe('below');
  });
});
