import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ComparePage } from '@/components/compare/compare-page';
import { readCompareQuery } from '@/lib/listing/compare-query';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { searchJobs } from '@/lib/search/search-jobs';
import { toComparePage } from '@/lib/views/compare/comparison';
import { aCatalogue } from '../../builders/a-catalogue';
import { aJobSheet } from '../../builders/a-job-sheet';
import { aSalary } from '../../builders/a-salary';

const today = '2026-11-22';
const level = (label: string, slug: string) => ({ label, slug, rank: 3 });
const cap = { id: 'FOR.1', label: 'CAP pain', slug: 'cap-pain' };
const guide = { key: 'guide', name: 'Guide', publisher: null, date: '2025-03', url: null, licence: null };

const baker = aJobSheet({
  sources: [guide],
  salaries: [aSalary({ min: 1900, condition: 'hors primes', source: 'guide' })],
  minimumLevel: level('CAP ou équivalent', 'cap'),
  employmentStatuses: ['salarié'],
  interests: ["j'aime pétrir", 'je me lève tôt'],
  trainings: [cap, { id: 'FOR.2', label: 'BP boulanger', slug: null }],
});
const pastry = aJobSheet({
  id: 'MET.2',
  name: { masculine: 'pâtissier', feminine: 'pâtissière' },
  sources: [guide],
  salaries: [aSalary({ min: 24_000, max: 27_600, period: 'year', basis: 'unspecified', year: 2018 })],
  minimumLevel: level('CAP ou équivalent', 'cap'),
  employmentStatuses: ['salarié', 'artisan'],
  interests: ["j'aime pétrir"],
  trainings: [cap],
  careerMoves: [
    {
      direction: 'evolution',
      jobId: 'MET.1',
      label: 'boulanger',
      condition: 'avec un CAP',
      rome: null,
      source: 'guide',
      line: 1,
    },
  ],
});
const miller = aJobSheet({ id: 'MET.3', name: { masculine: 'meunier', feminine: 'meunière' } });
const others = ['notaire', 'luthier', 'maçon'].map((masculine, index) =>
  aJobSheet({ id: `MET.${10 + index}`, name: { masculine } }),
);
const catalogue = aCatalogue({ jobs: [baker, pastry, miller, ...others] });

function show(search: string, words = '') {
  const query = readCompareQuery(new URLSearchParams(search), catalogue);
  const hits = words ? searchJobs(catalogue, words).hits : [];
  return render(<ComparePage page={toComparePage(catalogue, query, hits, today)} />);
}
const rowOf = (title: string) =>
  screen.getByRole('rowheader', { name: new RegExp(`^${title}`) }).closest('tr') as JobRow;
type JobRow = HTMLTableRowElement;
const cellsOf = (title: string) => within(rowOf(title)).getAllByRole('cell');
const idsOf = (jobs: readonly JobSheet[]) => jobs.map(({ id }) => `m=${id}`).join('&');

describe('ComparePage', () => {
  it('names the main source of each column: the level and the statuses have no other', () => {
    show('m=MET.1&m=MET.2');
    expect(cellsOf('Source de la fiche')[0]).toHaveTextContent('Guide, mars 2025');
  });

  it('puts the jobs side by side under their names in both forms', () => {
    show('m=MET.2&m=MET.1');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Comparer deux métiers');
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toEqual(['Critère', 'Pâtissière ou pâtissier', 'Boulangère ou boulanger']);
  });

  it('gives the pay in one unit, with what each figure is, its age and its place against the SMIC', () => {
    show('m=MET.1&m=MET.2&m=MET.3');
    const [first, second, third] = cellsOf('Paie au début');
    expect(first).toHaveTextContent('1 900 €');
    expect(first).toHaveTextContent('au moins, brut par mois');
    expect(first).toHaveTextContent('hors primes');
    expect(first).toHaveTextContent('1 % de plus que le SMIC');
    expect(second).toHaveTextContent('2 000 à 2 300 €');
    expect(second).toHaveTextContent('par mois, brut ou net non précisé, calculé');
    expect(second).toHaveTextContent('Montant ancien : il date de 2018');
    expect(third).toHaveTextContent('La fiche ne le dit pas.');
  });

  it('folds what takes sentences, each text under the name of its job: what the sheets print of the pay, and who says so', () => {
    show('m=MET.1&m=MET.2&m=MET.3');
    const fold = screen.getByText('D’où vient la paie au début').closest('details') as HTMLElement;
    expect(fold).not.toHaveAttribute('open');
    const [mine, theirs, silent] = within(fold)
      .getAllByText(/boulang|pâtiss|meuni/i, { selector: 'h3' })
      .map((name) => name.parentElement);
    expect(mine).toHaveTextContent('Source : Guide, mars 2025');
    expect(theirs).toHaveTextContent('La fiche donne de 24 000 à 27 600 € par an');
    expect(silent).toHaveTextContent('La fiche ne le dit pas.');
  });

  it('draws the pay of all jobs on one scale, and says in words what it draws', () => {
    show('m=MET.1&m=MET.2&m=MET.3');
    const drawing = screen.getByRole('region', { name: 'Au début, on gagne' });
    const rows = within(drawing).getAllByRole('listitem').slice(0, 3);
    expect(rows[0]).toHaveTextContent('Boulangère ou boulanger : 1 900 € au moins, brut par mois');
    expect(rows[2]).toHaveTextContent('Meunière ou meunier : La fiche ne le dit pas');
    expect(rows.map((row) => row.querySelectorAll('.smic-line').length)).toEqual([1, 1, 0]);
    const places = rows.slice(0, 2).map((row) => row.querySelector('.smic-line')?.getAttribute('x1'));
    expect(new Set(places).size).toBe(1);
    expect(rows.map((row) => row.querySelector('[fill="url(#hachures)"]') !== null)).toEqual([false, false, true]);
    expect(drawing).toHaveTextContent('SMIC : 1 867,02 € brut par mois depuis le 1er juin 2026');
  });

  it('draws no scale where nothing can be placed on it', () => {
    show(idsOf(others.slice(0, 2)));
    expect(screen.queryByRole('region', { name: /on gagne|on étudie/ })).not.toBeInTheDocument();
    expect(screen.getByRole('table')).toBeInTheDocument();
  });

  it('says that net pay was estimated, and what the sheet gives', () => {
    const net = aJobSheet({ salaries: [aSalary({ min: 1578, basis: 'net' })] });
    const jobs = aCatalogue({ jobs: [net, miller] });
    const query = readCompareQuery(new URLSearchParams(idsOf([net, miller])), jobs);
    render(<ComparePage page={toComparePage(jobs, query, [], today)} />);
    expect(cellsOf('Paie au début')[0]).toHaveTextContent('2 000 €');
    expect(cellsOf('Paie au début')[0]).toHaveTextContent('estimation');
    expect(screen.getByText('La fiche donne à partir de 1 578 € net par mois')).toBeInTheDocument();
    expect(screen.getByText(/^Place peu sûre/)).toBeInTheDocument();
  });

  it('draws in outline what is old or under the SMIC', () => {
    const old = aJobSheet({ salaries: [aSalary({ min: 2500, year: 2018 })] });
    const jobs = aCatalogue({
      jobs: [old, aJobSheet({ id: 'MET.2', slug: 'meunier', salaries: [aSalary({ min: 1900 })] })],
    });
    const query = readCompareQuery(new URLSearchParams('m=MET.17&m=MET.2'), jobs);
    const { pay } = toComparePage(jobs, { ...query, jobs: jobs.jobs }, [], today);
    expect(pay?.rows.map(({ mark }) => mark?.isCertain)).toEqual([false, true]);
  });

  it('as many sources are not the same answer', () => {
    const sheetOf = (id: string, names: string[]) =>
      aJobSheet({
        id,
        slug: id.toLowerCase().replace('.', '-'),
        sources: names.map((name) => ({ key: name, name, publisher: null, date: null, url: null, licence: null })),
      });
    const jobs = aCatalogue({ jobs: [sheetOf('MET.1', ['Insee', 'Dares']), sheetOf('MET.2', ['Onisep', 'Apec'])] });
    const query = readCompareQuery(new URLSearchParams('m=MET.1&m=MET.2'), jobs);
    const row = toComparePage(jobs, query, [], today).rows.find(({ title }) => title === 'Source de la fiche');
    expect(row?.differs).toBe(true);
  });

  it('shows what differs first, and says where the answer is the same', () => {
    show('m=MET.1&m=MET.2');
    const titles = screen.getAllByRole('rowheader').map((head) => head.textContent ?? '');
    expect(titles.findIndex((title) => title.startsWith('Études, au minimum'))).toBeGreaterThan(
      titles.findIndex((title) => title.startsWith('Statuts')),
    );
    expect(rowOf('Études, au minimum')).toHaveTextContent('même réponse');
    expect(rowOf('Statuts possibles')).not.toHaveTextContent('même réponse');
  });

  it('marks what is in common in words', () => {
    show('m=MET.1&m=MET.2');
    const [mine, theirs] = cellsOf('Centres d’intérêt');
    expect(mine).toHaveTextContent("J'aime pétrir (en commun)");
    expect(mine).not.toHaveTextContent('Je me lève tôt (en commun)');
    expect(theirs).toHaveTextContent("J'aime pétrir (en commun)");
    expect(cellsOf('Formations conseillées')[0]).toHaveTextContent('1 en commun, 1 à ce seul métier');
    const shared = screen.getByRole('region', { name: 'Formations en commun' });
    expect(within(shared).getByRole('link', { name: 'CAP pain' })).toHaveAttribute('href', '/formations/cap-pain');
    expect(within(shared).getAllByRole('listitem')).toHaveLength(1);
  });

  it('tells the moves between the jobs, with their source', () => {
    show('m=MET.1&m=MET.2');
    const moves = screen.getByRole('region', { name: 'De l’un à l’autre' });
    expect(moves).toHaveTextContent(
      'De pâtissière ou pâtissier, on peut devenir boulangère ou boulanger : avec un CAP.',
    );
    expect(moves).toHaveTextContent('Guide, mars 2025');
  });

  it('takes a job out and adds one without script', () => {
    show('m=MET.1&m=MET.2');
    const remove = screen.getByRole('link', { name: /^Retirer\s*Pâtissière ou pâtissier de la comparaison$/ });
    expect(remove).toHaveAttribute('href', '/comparer?m=MET.1');
    const form = screen.getByRole('searchbox', { name: 'Ajouter un métier' }).closest('form');
    expect(new FormData(form ?? undefined).getAll('m')).toEqual(['MET.1', 'MET.2']);
    expect(form).toHaveAttribute('action', '/comparer');
    expect(form).toHaveAttribute('method', 'get');
    expect(form?.closest('suggest-jobs')).not.toBeNull();
  });

  it('offers the jobs found, each leading to the new comparison', () => {
    show('m=MET.1&ajouter=patiss', 'patiss');
    const offer = screen.getByRole('heading', { name: /Quel métier ajouter/ }).closest('section') as HTMLElement;
    const link = within(offer).getByRole('link', { name: 'Pâtissière ou pâtissier' });
    expect(link).toHaveAttribute('href', '/comparer?m=MET.1&m=MET.2');
  });

  it.each([
    { search: 'm=MET.1&m=MET.404', note: 'Aucune fiche ne porte l’identifiant ou le nom « MET.404 »' },
    { search: 'm=<script>alert(1)</script>', note: '« <script>alert(1)</script> »' },
    { search: 'm=a&m=b&m=c&m=d&m=e', note: '« a », « b », « c » et 2 autres' },
    { search: `${idsOf([baker, pastry, miller, ...others])}`, note: 'On compare 4 métiers au plus' },
    { search: 'm=MET.1&ajouter=zzzz', note: 'Aucun métier trouvé pour « zzzz »' },
  ])('says what it leaves aside in "$search"', ({ search, note }) => {
    const { container } = show(search);
    expect(container).toHaveTextContent(note);
    expect(container.querySelector('script')).toBeNull();
  });

  it('explains and gives examples where there is nothing to compare', () => {
    show('');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.getByRole('searchbox', { name: 'Premier métier' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Des exemples' })).toBeInTheDocument();
  });

  it('closes the form when there are four', () => {
    show(idsOf([baker, pastry, miller, ...others.slice(0, 1)]));
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('keeps the roles of a table, whatever its display', () => {
    show('m=MET.1&m=MET.2');
    const table = screen.getByRole('table');
    expect(table).toHaveAttribute('role', 'table');
    expect(within(table).getAllByRole('row')).toHaveLength(10);
    const names = within(table).getAllByRole('row')[0];
    expect(names && within(names).getAllByRole('columnheader')).toHaveLength(3);
    expect(within(rowOf('Domaine')).getAllByRole('cell')).toHaveLength(2);
  });
});
