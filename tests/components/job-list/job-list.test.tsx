import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { JobList } from '@/components/job-list/job-list';
import { LetteredJobList } from '@/components/job-list/lettered-job-list';
import { PickToCompare } from '@/components/job-list/pick-to-compare';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { toJobRow } from '@/lib/views/shared/job-row';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';
import { aSection } from '@/tests/builders/a-section';

const baker = aJobSheet({
  tagline: 'Pétrir, façonner, cuire : une nuit de travail.',
  domains: [{ domain: 'matières premières, fabrication, industries', subdomain: null }],
  minimumLevel: readLevel('CAP ou équivalent'),
  salaries: [aSalary({ min: 1900 })],
  sections: [aSection('working-conditions', 'Elle travaille par tous les temps.', { title: 'Conditions de travail' })],
});
const manager = aJobSheet({
  id: 'MET.2',
  name: { feminine: 'community manager', masculine: 'community manager', lang: 'en' },
});
const catalogue = aCatalogue({ jobs: [baker, manager] });

describe('JobList', () => {
  test('a row compares at a glance: both names, presentation, pay with its unit, level, place, each read with its label', () => {
    render(<JobList rows={[toJobRow(catalogue, baker, 'Trouvé grâce à : panetière')]} />);
    const row = screen.getByRole('listitem');
    expect(within(row).getByRole('link', { name: 'Boulangère ou boulanger' })).toHaveAttribute(
      'href',
      '/metiers/boulanger',
    );
    expect(row).toHaveTextContent(/Pétrir, façonner, cuire/);
    expect(row).toHaveTextContent(/Paie au début : un peu plus que le SMIC : dès 1 900 € brut par mois/);
    expect(row).toHaveTextContent(/Études, au minimum : CAP/);
    expect(row).toHaveTextContent(/Lieu : souvent dehors/);
    expect(row).toHaveTextContent(/Trouvé grâce à : panetière/);
    expect(row).toHaveAttribute('data-domaine', 'matieres-premieres-fabrication-industries');
  });

  test('what the sheet does not say is said to be missing, and an English name says its language', () => {
    render(<JobList rows={[toJobRow(catalogue, manager)]} />);
    expect(screen.getByText('Paie et études non précisées')).toBeInTheDocument();
    expect(screen.getByText('Community manager')).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('listitem')).not.toHaveAttribute('data-domaine');
  });
});

test('jobs to tick go to the comparison by a plain form, each box under the name of its job', () => {
  render(
    <PickToCompare>
      <JobList canPick rows={[toJobRow(catalogue, baker), toJobRow(catalogue, manager)]} />
    </PickToCompare>,
  );
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choisir boulangère ou boulanger' });
  screen.getByRole('checkbox', { name: 'Choisir community manager' }).click();
  box.click();
  const { form } = box;
  expect(form).toHaveAttribute('action', '/comparer');
  expect(form).toHaveAttribute('method', 'get');
  expect(new FormData(form ?? undefined).getAll('m')).toEqual(['MET.1', 'MET.2']);
  expect(screen.getByRole('button', { name: 'Comparer' })).toHaveAttribute('type', 'submit');
  expect(screen.getByRole('button', { name: '+ Ma liste' })).toHaveAttribute('formaction', '/selection');
});

test('each row leads to a list with its job, under its name', () => {
  render(<JobList rows={[toJobRow(catalogue, baker)]} />);
  const link = screen.getByRole('link', { name: '+ Ma liste boulangère ou boulanger' });
  expect(link).toHaveAttribute('href', '/selection?m=MET.1');
});

test('a list out of a form has no boxes', () => {
  render(<JobList rows={[toJobRow(catalogue, baker)]} />);
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});

test('LetteredJobList gives each letter a heading and an anchor', () => {
  const groups = [{ letter: 'B', anchor: 'lettre-b', rows: [toJobRow(catalogue, baker)] }];
  render(<LetteredJobList groups={groups} />);
  const letter = screen.getByRole('region', { name: 'B' });
  expect(letter).toHaveAttribute('id', 'lettre-b');
  expect(within(letter).getByRole('heading', { level: 3, name: 'Boulangère ou boulanger' })).toBeInTheDocument();
});
