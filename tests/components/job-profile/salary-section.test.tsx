import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SalarySection } from '@/components/job-profile/salary-section';
import type { JobSheet, Salary } from '@/lib/model/job-sheet/job-sheet';
import { toSafeHtml } from '@/lib/text/safe-html';
import { NBSP } from '@/lib/text/spaces';
import { toPay } from '@/lib/views/job-profile/pay';
import { NoteBook } from '@/lib/views/shared/notes';
import { aPayContext } from '@/tests/builders/a-pay-context';
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
  const notes = new NoteBook();
  const pay = toPay(aPayContext(aCatalogue({ jobs: [job] }), job, today, notes));
  const part = {
    kind: 'salary',
    pay,
    words: toSafeHtml(markdown),
    wordsAnchor: 'salaire',
    anchor: 'montants',
    title: 'Salaire',
  } as const;
  const shown = render(<SalarySection part={part} />);
  return { ...shown, notes: notes.list().map(({ text }) => text.replaceAll(NBSP, ' ')) };
}

const textOf = (element: Element | null) => (element?.textContent ?? '').replaceAll(NBSP, ' ');

describe('SalarySection', () => {
  const sources = [source('a', '2025-10-21'), source('b', null)];

  it('is a table of one row a statement, which keeps its stage, unit and condition; its source is a note', () => {
    const statement = aSalary({ min: 2230, source: 'a', year: 2025, condition: 'hors primes' });
    const { notes } = show([statement, aSalary({ min: 2300, source: 'b' })], { sources });
    const table = screen.getByRole('table', { name: /Salaires que cite la fiche/ });
    const rows = within(table).getAllByRole('row').slice(1).map(textOf);
    expect(rows).toHaveLength(2);
    for (const said of ['Au début', 'À partir de 2 230 € brut par mois', 'Hors primes'])
      expect(rows[0]).toContain(said);
    expect(notes).toContain('Source a, 21 octobre 2025');
    expect(notes).toContain('Source b, date non précisée');
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

  it('places three stages at most on one ruler, with the SMIC, in words and in shapes', () => {
    const { container } = show([
      aSalary({ min: 2230 }),
      aSalary({ min: 30_000, max: 36_000, period: 'year', stage: 'confirmed' }),
      aSalary({ max: 4000, basis: 'unspecified', stage: 'senior' }),
      aSalary({ min: 2500, stage: null }),
      aSalary(),
    ]);
    const ruler = screen.getByRole('figure', { name: 'La paie sur une règle' });
    expect([...ruler.querySelectorAll('p')].map((row) => textOf(row).replaceAll('\u2060', ' '))).toEqual([
      expect.stringContaining('SMIC : 1 867,02 € brut par mois'),
      expect.stringContaining('Au début : à partir de 2 230 € brut par mois'),
      expect.stringContaining('Avec de l’expérience : de 30 000 à 36 000 € brut par an'),
      expect.stringContaining('En fin de carrière : jusqu’à 4 000 € par mois (on ne sait pas si ce montant est brut)'),
    ]);
    for (const svg of container.querySelectorAll('svg')) expect(svg).toHaveAttribute('aria-hidden', 'true');
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('says on the ruler that nobody tells of later years, hatched', () => {
    const { container } = show([aSalary({ min: 2230 })]);
    expect(textOf(container)).toContain('Plus tard : la fiche ne le dit pas');
    expect(container.querySelector('rect[fill="url(#hachures)"]')).toBeInTheDocument();
  });

  it('claims no silence on later years where words of the sheet may tell', () => {
    const { container } = show([aSalary({ min: 2230, raw: '2230 euros, 4000 euros en fin de carrière' })]);
    expect(textOf(container)).toContain('Plus tard : pas de montant à part');
  });

  it('labels an old figure and one below the SMIC', () => {
    const { container } = show([aSalary({ min: 1801, year: 2018 })]);
    expect(textOf(container)).toContain('Moins que le SMIC (1 867,02 € brut par mois depuis le 1er juin 2026)');
    expect(textOf(container)).toContain('Montant ancien : il date de 2018, il y a 8 ans');
  });

  it('tells a SMIC of the past at that of today, drawn on its line, and keeps what the sheet prints', () => {
    const { container } = show([aSalary({ min: 1801 })]);
    expect(textOf(container)).toContain('Au début : au SMIC');
    expect(textOf(container)).toContain('Au SMIC : 1 867,02 € brut par mois');
    expect(textOf(container)).toContain(
      'La fiche dit « à partir de 1 801 € brut par mois » : c’était le SMIC de novembre 2024',
    );
    const place = container.querySelector('figure svg > svg')?.getAttribute('x');
    expect(container.querySelector(`figure line.smic-line[x1="${place}"]`)).toBeInTheDocument();
  });

  it('keeps the sheet’s own words where the address of the section opens them', () => {
    const { container } = show([aSalary({ min: 2230 })], {}, 'Le montant de départ');
    expect(container.querySelector('details #salaire')).toHaveTextContent('Le montant de départ');
  });

  it('leads to the figures where the sheet has no words', () => {
    const { container } = show([aSalary({ min: 2230 })]);
    expect(container.querySelector('details #salaire table')).toBeInTheDocument();
  });

  it('says that the sources disagree, by how much and why', () => {
    show([aSalary({ min: 2230, source: 'a', year: 2025 }), aSalary({ min: 1500, source: 'b' })], {
      sources,
    });
    expect(screen.getByText(/Les sources ne sont pas d’accord : au plus bas, de 1.500.€ à 2.230.€/)).toBeVisible();
    expect(screen.getByText(/L’écart est d’environ 730.€, soit 49.%/)).toBeInTheDocument();
    expect(screen.getByText(/pas de date connue/)).toBeInTheDocument();
  });

  it('puts the stages in the order of a career', () => {
    show([aSalary({ min: 3000, stage: null }), aSalary({ max: 5000, stage: 'senior' }), aSalary({ min: 2000 })]);
    expect(screen.getAllByRole('rowheader').map(textOf)).toEqual([
      'Au début',
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
    expect(textOf(container)).toContain('Salarié à temps plein, on gagne au moins 1 867,02 €');
    expect(textOf(container)).toContain('Après quelques années : la fiche ne le dit pas.');
    expect(container.querySelector('details')).not.toBeInTheDocument();
  });

  it('does without comparison where neither SMIC nor wages are known', () => {
    const job = aJobSheet({ salaries: [aSalary({ min: 1500, basis: 'net' })] });
    const pay = toPay(aPayContext(aCatalogue({ jobs: [job], smic: [], wages: [] }), job, today));
    expect(pay).toMatchObject({ ruler: null, rows: [{ inUnits: { month: null } }] });
  });
});
