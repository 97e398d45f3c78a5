import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, test } from 'vitest';
import { Home } from '@/components/home/home';
import { filterJobs } from '@/lib/listing/filter-jobs';
import { parseCatalogueQuery } from '@/lib/listing/job-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { toHome } from '@/lib/views/home/home';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aGuidedCatalogue } from '@/tests/builders/a-guided-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const day = '2026-11-22';
const show = (catalogue: Catalogue) => render(<Home home={toHome(catalogue, day)} />);
const hrefsIn = (region: HTMLElement) =>
  within(region)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

it('asks its question, and leads those who do not know what to type to three questions', () => {
  const { container } = show(aGuidedCatalogue());
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Quel métier pour moi ?');
  expect(container).toHaveTextContent('4 métiers');
  expect(screen.getByRole('link', { name: 'Je ne sais pas : trois questions' })).toHaveAttribute(
    'href',
    '/par-ou-commencer',
  );
});

describe('where one is', () => {
  test.each([
    ['Au collège', '/metiers?niveau-max=bac', 1],
    ['Au lycée', '/metiers?niveau-max=bac-3', 1],
    ['Après le bac', '/metiers?niveau-max=bac-5', 3],
    ['Adulte, je change', '/metiers?tri=etudes', 4],
  ])('%s: a list that exists, with the number that is said', (name, href, count) => {
    const catalogue = aGuidedCatalogue();
    show(catalogue);
    const link = screen.getByRole('link', { name: new RegExp(`^${name}`) });
    expect(link).toHaveAttribute('href', href);
    const found = filterJobs(catalogue, parseCatalogueQuery(new URLSearchParams(href.split('?')[1])));
    expect(found).toMatchObject({ total: count, notes: [] });
    if (count < 4) expect(link).toHaveTextContent(count > 1 ? `${count} métiers` : '1 métier');
  });

  it('has no door to a list without a job, and none where no sheet gives a level', () => {
    show(aCatalogue({ jobs: [aJobSheet({ minimumLevel: readLevel('bac + 5') })] }));
    expect(hrefsIn(screen.getByRole('region', { name: 'Je suis…' }))).toEqual([
      '/metiers?niveau-max=bac-5',
      '/metiers?tri=etudes',
    ]);
    expect(toHome(aCatalogue({ jobs: [aJobSheet({ minimumLevel: null })] }), day).situations).toEqual([]);
  });
});

it('shows eight interests at most, then the way to all', () => {
  const interests = Array.from({ length: 12 }, (_, index) => `j'aime la chose ${index}`);
  show(aCatalogue({ jobs: [aJobSheet({ interests })] }));
  const hrefs = hrefsIn(screen.getByRole('region', { name: 'J’aime…' }));
  expect(hrefs.filter((href) => href?.startsWith('/interets/'))).toHaveLength(8);
  expect(screen.getByRole('link', { name: 'Les 12 phrases' })).toHaveAttribute('href', '/interets');
});

it('shows each domain in its colour, with its number of jobs', () => {
  show(aGuidedCatalogue());
  const domain = screen.getByRole('link', { name: /^Agriculture, animaux\s+1\s+métier$/ });
  expect(domain).toHaveAttribute('href', '/domaines/agriculture-animaux');
  expect(domain.closest('[data-domaine]')).toHaveAttribute('data-domaine', 'agriculture-animaux');
});

it('shows a job, the same all day, among those that say pay and studies', () => {
  const catalogue = aGuidedCatalogue();
  const { slug } = toHome(catalogue, day).job ?? {};
  expect(catalogue.findJob(slug ?? '')).toBeDefined();
  expect(toHome(catalogue, day).job?.slug).toBe(slug);
  const days = Array.from({ length: 20 }, (_, index) => toHome(catalogue, `2026-12-${index + 10}`).job?.slug);
  expect(new Set(days).size).toBeGreaterThan(1);
  show(catalogue);
  const card = within(screen.getByRole('region', { name: 'Un métier à découvrir' }));
  expect(card.getByRole('heading', { level: 3 })).toBeVisible();
  expect(card.getByRole('link', { name: 'Au hasard' })).toHaveAttribute('rel', 'nofollow');
});

describe('examples of searches', () => {
  test.each([
    [
      'ways in that the words name',
      [{ tagline: 'Tout se passe dehors.', interests: ["j'aimerais travailler dehors"] }],
      'travailler dehors',
    ],
    [
      'names of jobs where the words find nothing',
      [{ name: { masculine: 'luthier', feminine: 'luthière' } }],
      'luthière',
    ],
  ])('are %s', (_, sheets, label) => {
    const catalogue = aCatalogue({ jobs: sheets.map((sheet, index) => aJobSheet({ id: `MET.${index}`, ...sheet })) });
    const { examples } = toHome(catalogue, day);
    expect(examples.map((example) => example.label)).toContain(label);
    for (const { href } of examples) {
      const query = parseCatalogueQuery(new URLSearchParams(href.split('?')[1]));
      expect(filterJobs(catalogue, query).total, href).toBeGreaterThan(0);
    }
  });
});

it('works with one bare job, and with none', () => {
  show(aCatalogue({ jobs: [aJobSheet({ interests: [], domains: [], minimumLevel: null, salaries: [] })] }));
  expect(screen.queryByRole('region', { name: /Je suis|J’aime|domaine/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Je ne sais pas/ })).not.toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Un métier à découvrir' })).toBeVisible();
  expect(toHome(aCatalogue({ jobs: [] }), day)).toMatchObject({ job: null, examples: [] });
});
