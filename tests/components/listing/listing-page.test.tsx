import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { toCatalogueListing, toCatalogueMetadata } from '@/app/metiers/catalogue-data';
import { ListingPage } from '@/components/listing/listing-page';
import { readLevel } from '@/lib/job-sheet/levels';
import { parseCatalogueQuery } from '@/lib/search/catalogue-query';
import { filterJobs } from '@/lib/search/filter-jobs';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const catalogue = aCatalogue({
  jobs: [
    aJobSheet({ minimumLevel: readLevel('CAP ou équivalent'), employmentStatuses: ['salarié', 'artisan'] }),
    aJobSheet({
      id: 'MET.2',
      name: { feminine: 'électricienne', masculine: 'électricien' },
      minimumLevel: readLevel('CAP ou équivalent'),
      employmentStatuses: ['salarié'],
    }),
    aJobSheet({
      id: 'MET.3',
      name: { feminine: 'géologue', masculine: 'géologue' },
      minimumLevel: readLevel('bac + 5'),
      employmentStatuses: ['salarié'],
    }),
  ],
});

const find = (query: string) => filterJobs(catalogue, parseCatalogueQuery(new URLSearchParams(query)));

function show(query: string) {
  render(<ListingPage listing={toCatalogueListing(catalogue, find(query))}>la liste</ListingPage>);
}

describe('ListingPage', () => {
  test('filters are links with the number of results each would give', () => {
    show('');
    const filters = screen.getByRole('navigation', { name: 'Affiner' });
    const cap = within(filters).getByRole('link', { name: /^CAP ou équivalent/, hidden: true });
    expect(cap).toHaveAttribute('href', '/metiers?niveau=cap');
    expect(cap).toHaveTextContent('2 résultats');
    expect(within(filters).queryByText('Domaine')).not.toBeInTheDocument();
  });

  test('groups are closed until one of their filters is in use', () => {
    show('niveau=cap');
    const group = (title: string) => screen.getByText(title, { selector: 'summary' }).closest('details');
    expect(group('Niveau')).toHaveAttribute('open');
    expect(group('Statut')).not.toHaveAttribute('open');
  });

  test('each active filter can be taken away alone', () => {
    show('q=boulanger&niveau=cap&statut=artisan');
    const active = screen.getByRole('list', { name: 'Filtres en cours' });
    const remove = (name: RegExp) => within(active).getByRole('link', { name });
    expect(remove(/^Retirer\s*Niveau/)).toHaveAttribute('href', '/metiers?q=boulanger&statut=artisan');
    expect(remove(/^Retirer\s*Mots/)).toHaveAttribute('href', '/metiers?niveau=cap&statut=artisan');
    expect(screen.getByRole('link', { name: 'Tout effacer' })).toHaveAttribute('href', '/metiers');
  });

  test('a new search keeps the filters, and the field keeps the words', () => {
    show('q=boulanger&niveau=cap');
    const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Chercher un métier' });
    expect(field).toHaveValue('boulanger');
    expect(new FormData(field.form ?? undefined).get('niveau')).toBe('cap');
  });

  test('letters lead to their page, on the plain list only', () => {
    show('');
    const letters = screen.getByRole('navigation', { name: 'De A à Z' });
    expect(within(letters).getByRole('link', { name: 'E' })).toHaveAttribute('href', '/metiers#lettre-e');
  });

  test('a search has no letters', () => {
    show('q=boulanger');
    expect(screen.queryByRole('navigation', { name: 'De A à Z' })).not.toBeInTheDocument();
  });

  test('a search that finds nothing proposes near names, fewer filters and other ways', () => {
    show('q=boulanger&niveau=bac-5');
    expect(screen.queryByText('la liste')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Boulangère / boulanger' })).toHaveAttribute('href', '/metiers/boulanger');
    expect(screen.getByRole('link', { name: /Sans le filtre/ })).toHaveAttribute('href', '/metiers?q=boulanger');
    expect(screen.getByRole('link', { name: /de A à Z/ })).toHaveAttribute('href', '/metiers');
  });

  test('an unknown filter is said', () => {
    show('niveau=bac-99');
    expect(screen.getByText(/n.existe pas/)).toBeInTheDocument();
  });
});

describe('toCatalogueMetadata', () => {
  test.each([
    ['', 'http://localhost:3000/metiers', undefined],
    ['statut=artisan', 'http://localhost:3000/metiers?statut=artisan', undefined],
    ['niveau=cap', 'http://localhost:3000/niveaux/cap', undefined],
    ['niveau=cap&statut=salarie', null, 'noindex, follow'],
    ['q=boulanger', null, 'noindex, follow'],
    ['q=zzzzzz', null, 'noindex, follow'],
  ])('%s', (query, canonical, robots) => {
    expect(toCatalogueMetadata(find(query))).toMatchObject({ canonical, ...(robots && { robots }) });
  });
});
