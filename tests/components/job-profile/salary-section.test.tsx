import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SalarySection } from '@/components/job-profile/salary-section';
import type { JobSheet, Salary } from '@/lib/model/job-sheet/job-sheet';
import { toSafeHtml } from '@/lib/text/safe-html';
import { NBSP } from '@/lib/text/spaces';
import { toPay } from '@/lib/views/job-profile/pay';
import { aCatalogue } from '../../builders/a-catalogue';
import { aJobSheet } from '../../builders/a-job-sheet';
import { aSalary } from '../../builders/a-salary';

const today = '2026-11-22';
const source = (key: string, date: string | null) => ({
  key,
  name: `Source ${key}`,
  publisher: null,
  date,
  url: null,
  licence: null,
});

function show(salaries: Salary[], fields: Partial<JobSheet> = {}, markdown = '') {
  const { name, ...others } = fields;
  const job = aJobSheet({ salaries, ...(name && { name }), ...others });
  const pay = toPay(aCatalogue({ jobs: [job] }), job, today);
  return render(<SalarySection part={{ kind: 'salary', pay, words: toSafeHtml(markdown) }} />);
}

const textOf = (element: Element | null) => (element?.textContent ?? '').replaceAll(NBSP, ' ');

describe('SalarySection', () => {
  const sources = [source('a', '2025-10-21'), source('b', null)];

  it('is a table in which every figure keeps its stage, unit, condition, source and year', () => {
    show([aSalary({ min: 2230, source: 'a', year: 2025, condition: 'hors primes' })], { sources });
    const table = screen.getByRole('table', { name: /Salaires que cite la fiche/ });
    const [row] = within(table).getAllByRole('row').slice(1);
    expect(textOf(row ?? null)).toContain('En début de carrière');
    expect(textOf(row ?? null)).toContain('À partir de 2 230 € brut par mois');
    expect(textOf(row ?? null)).toContain('Hors primes');
    expect(textOf(row ?? null)).toContain('Source a, 21 octobre 2025');
  });

  it('gives the year of a figure that differs from its source’s, and says that none is known', () => {
    const { container } = show([aSalary({ min: 2230, source: 'a', year: 2024 }), aSalary({ min: 2300, source: 'b' })], {
      sources,
    });
    expect(textOf(container)).toContain('Source a, 21 octobre 2025, chiffre de 2024');
    expect(textOf(container)).toContain('Source b, date non précisée');
  });

  it('holds the amounts of the three units, of which the month is chosen', () => {
    const { container } = show([aSalary({ min: 2230 })]);
    const choice = screen.getByRole('group', { name: 'Unité' });
    const radios = within(choice).getAllByRole('radio');
    expect(radios.map((radio) => (radio as HTMLInputElement).value)).toEqual(['month', 'hour', 'year']);
    expect(within(choice).getByRole('radio', { name: 'mois' })).toBeChecked();
    const said = (unit: string) => [...container.querySelectorAll(`td [data-unit="${unit}"]`)].map(textOf);
    expect(said('month')).toEqual(['Soit environ 1 750 € net par mois (estimation)']);
    expect(said('hour')).toEqual(['Soit au moins 14,70 € brut par heure (calculé), environ 11,50 € net (estimation)']);
    expect(said('year')).toEqual(['Soit au moins 26 760 € brut par an (calculé), environ 21 000 € net (estimation)']);
  });

  it('draws every figure that can be placed, hidden from those who read the table', () => {
    const { container } = show([
      aSalary({ min: 2230 }),
      aSalary({ min: 25000, max: 30000, period: 'year' }),
      aSalary(),
    ]);
    expect(container.querySelectorAll('tbody svg circle')).toHaveLength(1);
    expect(container.querySelectorAll('tbody svg rect')).toHaveLength(1);
    for (const svg of container.querySelectorAll('svg')) expect(svg).toHaveAttribute('aria-hidden', 'true');
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('names what it compares with, with sources', () => {
    const { container } = show([aSalary({ min: 2230 })]);
    expect(textOf(container)).toContain('SMIC : 1 867,02 € brut par mois');
    expect(textOf(container)).toContain('2 190 € net par mois dans le privé en 2024');
    expect(textOf(container)).toContain('2 735 € pour 3 613 €, Insee Première n° 2020');
  });

  it('labels an old figure and one below the SMIC', () => {
    const { container } = show([aSalary({ min: 1801, year: 2018 })]);
    expect(textOf(container)).toContain('Moins que le SMIC (1 867,02 € brut par mois depuis le 1er juin 2026)');
    expect(textOf(container)).toContain('Montant ancien : il date de 2018, il y a 8 ans');
  });

  it('tells a SMIC of the past at that of today, drawn on its line, and keeps what the sheet prints', () => {
    const { container } = show([aSalary({ min: 1801 })]);
    expect(textOf(container)).toContain('Au SMIC : 1 867,02 € brut par mois');
    expect(textOf(container)).toContain(
      'La fiche dit « à partir de 1 801 € brut par mois » : c’était le SMIC de novembre 2024',
    );
    expect(textOf(container)).not.toContain('temps partiel »');
    const place = container.querySelector('tbody svg circle')?.getAttribute('cx');
    expect(container.querySelector(`tbody svg line[x1="${place}"]:not([stroke-width])`)).toBeInTheDocument();
  });

  it('says that the sources disagree, by how much and why', () => {
    show([aSalary({ min: 2230, source: 'a', year: 2025 }), aSalary({ min: 1500, source: 'b' })], {
      sources,
    });
    expect(screen.getByRole('heading', { name: 'Les sources ne sont pas d’accord' })).toBeInTheDocument();
    expect(screen.getByText(/L’écart est de 730 €, soit 49 %/)).toBeInTheDocument();
    expect(screen.getByText(/pas de date connue/)).toBeInTheDocument();
  });

  it('puts the stages in the order of a career', () => {
    show([aSalary({ min: 3000, stage: null }), aSalary({ max: 5000, stage: 'senior' }), aSalary({ min: 2000 })]);
    expect(screen.getAllByRole('rowheader').map(textOf)).toEqual([
      'En début de carrière',
      'En fin de carrière',
      'Expérience non précisée',
    ]);
  });

  it('explains pay in words, and gives the legal floor instead of a figure', () => {
    const { container } = show([aSalary({ raw: 'Payé au cachet' })], {}, 'Payé au cachet');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(textOf(container)).toContain('Payé au cachet');
    expect(textOf(container)).toContain('La paie se fait au cachet');
    expect(textOf(container)).toContain('au moins au SMIC, 1 867,02 €');
  });

  it('does without comparison where neither SMIC nor wages are known', () => {
    const job = aJobSheet({ salaries: [aSalary({ min: 1500, basis: 'net' })] });
    const pay = toPay(aCatalogue({ jobs: [job], smic: [], wages: [] }), job, today);
    expect(pay.chart?.rows).toMatchObject([{ mark: null, inUnits: { month: null } }]);
    expect(pay.chart?.landmarks).toEqual([]);
  });
});
