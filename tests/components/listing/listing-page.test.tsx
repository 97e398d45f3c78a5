import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ListingPage } from '@/components/listing/listing-page';
import { filterJobs } from '@/lib/listing/filter-jobs';
import { parseCatalogueQuery } from '@/lib/listing/job-list-query';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { NBSP } from '@/lib/text/spaces';
import { toCatalogueListing, toCatalogueMetadata } from '@/lib/views/job-list/job-list';
import { toSearchHelp } from '@/lib/views/job-list/search-help';
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
      domains: [{ domain: 'sciences', subdomain: 'chimie' }],
      employmentStatuses: ['salarié'],
    }),
  ],
});

const find = (query: string) => filterJobs(catalogue, parseCatalogueQuery(new URLSearchParams(query)));

function show(query: string) {
  render(<ListingPage listing={toCatalogueListing(catalogue, find(query))}>la liste</ListingPage>);
}

/** The link of a filter's value; its group is closed, and looking closed groups up by role is slow. */
function getFilter(label: string): HTMLElement {
  const link = screen.getByText(label, { selector: 'details li span' }).closest('a');
  if (!link) throw new Error(`${label} is not a link`);
  return link;
}

describe('ListingPage', () => {
  test('filters are links with the number of results each would give', () => {
    show('');
    const filters = screen.getByRole('navigation', { name: 'Filtrer' });
    const cap = getFilter('CAP ou équivalent');
    expect(cap).toHaveAttribute('href', '/metiers?niveau=cap#resultats');
    expect(cap).toHaveTextContent('2 résultats');
    expect(getFilter('Bac + 5')).toHaveTextContent(/1 résultat$/);
    expect(within(filters).queryByText('Sous-domaine')).not.toBeInTheDocument();
  });

  test('one fold holds the filters, and says how many are in use', () => {
    show('niveau-max=bac&statut=artisan');
    const fold = screen.getByText('Filtrer (2)', { selector: 'summary' }).closest('details');
    expect(fold).not.toHaveAttribute('open');
    expect(fold).toContainElement(getFilter('Jusqu’au bac'));
  });

  test('a level up to which one studies stands for a level alone', () => {
    show('niveau=bac-5&statut=salarie');
    expect(getFilter('Jusqu’au CAP')).toHaveAttribute('href', '/metiers?niveau-max=cap&statut=salarie#resultats');
    expect(getFilter('Jusqu’au CAP')).toHaveTextContent(/2 résultats$/);
  });

  test.each([
    ['', 'Tous les métiers'],
    ['niveau=cap', 'Métiers au niveau « CAP ou équivalent » : 2'],
    ['niveau-max=bac-5&domaine=sciences', 'Métiers accessibles jusqu’à bac + 5, dans le domaine « sciences » : 1'],
    ['q=boulanger&statut=artisan', 'Métiers pour « boulanger », avec le statut « artisane ou artisan » : 1'],
    ['niveau=inconnu', 'Tous les métiers'],
  ])('the title names what narrows the list: %s', (query, title) => {
    const found = find(query);
    const plain = (text: string) => text.replaceAll(NBSP, ' ');
    expect(plain(toCatalogueListing(catalogue, found).title)).toBe(title);
    expect(plain(toCatalogueMetadata(found).title)).toContain(title);
  });

  test.each(['M1805', 'm 1805', 'code ROME : M1805'])('a code is read as one, not as a letter: %s', (q) => {
    const coded = aCatalogue({ jobs: [aJobSheet({ romeCodes: ['M1805'] })] });
    const found = filterJobs(coded, parseCatalogueQuery(new URLSearchParams({ q })));
    expect(toCatalogueListing(coded, found).summary.replaceAll(NBSP, ' ')).toContain('« M1805 »');
  });

  test('groups are closed, so that the list stays near, and say the value in use', () => {
    show('niveau=cap');
    const group = (title: RegExp) => screen.getByText(title, { selector: 'summary span' }).closest('details');
    expect(group(/^Niveau/)).not.toHaveAttribute('open');
    expect(group(/^Niveau/)?.querySelector('summary')).toHaveTextContent(/^Niveau exactCAP ou équivalent$/);
    expect(group(/^Statut/)?.querySelector('summary')).toHaveTextContent(/^Statut$/);
  });

  test('a domain in use brings the filter of its sub-domains', () => {
    show('domaine=sciences');
    expect(getFilter('Chimie')).toHaveAttribute('href', '/metiers?domaine=sciences&sous-domaine=chimie#resultats');
  });

  test('orders are links, the current one marked, kept by filters and by the search form', () => {
    show('tri=salaire');
    const orders = screen.getByRole('navigation', { name: 'Trier' });
    expect(
      within(orders)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['nom', 'salaire', 'études']);
    expect(within(orders).getByRole('link', { current: true })).toHaveTextContent('salaire');
    expect(within(orders).getByRole('link', { name: 'nom' })).toHaveAttribute('href', '/metiers#resultats');
    expect(screen.getByText(/du salaire de début le plus haut au plus bas/)).toBeInTheDocument();
    expect(screen.getByText(/3.fiches sans montant mensuel sont à la fin/)).toBeInTheDocument();
    expect(getFilter('CAP ou équivalent')).toHaveAttribute('href', '/metiers?niveau=cap&tri=salaire#resultats');
    const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Chercher un métier' });
    expect(new FormData(field.form ?? undefined).get('tri')).toBe('salaire');
    expect(screen.queryByRole('navigation', { name: 'De A à Z' })).not.toBeInTheDocument();
  });

  test('nearness is an order of searches, which a single result needs not', () => {
    const bakers = aCatalogue({
      jobs: ['boulanger', 'boulanger bio'].map((masculine, index) =>
        aJobSheet({ id: `MET.${index}`, name: { masculine } }),
      ),
    });
    const linksOf = (query: string) => {
      const found = filterJobs(bakers, parseCatalogueQuery(new URLSearchParams(query)));
      return toCatalogueListing(bakers, found).sortLinks.map(({ label, href }) => [label, href]);
    };
    expect(linksOf('q=boulanger')).toEqual([
      ['les plus proches', '/metiers?q=boulanger#resultats'],
      ['nom', '/metiers?q=boulanger&tri=nom#resultats'],
      ['salaire', '/metiers?q=boulanger&tri=salaire#resultats'],
      ['études', '/metiers?q=boulanger&tri=etudes#resultats'],
    ]);
    expect(linksOf('q=bio')).toEqual([]);
  });

  test('words that were misspelt are said with what was understood', () => {
    show('q=géolgue');
    expect(screen.getByText(/^1.métier pour «.géologue.»\.$/)).toBeInTheDocument();
    expect(screen.getByText(/^Vous avez écrit «.géolgue.»\.$/)).toBeInTheDocument();
  });

  test('each active filter can be taken away alone', () => {
    show('q=boulanger&niveau=cap&statut=artisan');
    const active = screen.getByRole('list', { name: 'Filtres en cours' });
    const remove = (name: RegExp) => within(active).getByRole('link', { name });
    expect(remove(/^Retirer\s*Niveau/)).toHaveAttribute('href', '/metiers?q=boulanger&statut=artisan#resultats');
    expect(remove(/^Retirer\s*Mots/)).toHaveAttribute('href', '/metiers?niveau=cap&statut=artisan#resultats');
    expect(screen.getByRole('link', { name: 'Tout effacer' })).toHaveAttribute('href', '/metiers');
  });

  test('words alone are not repeated under the field that says them', () => {
    show('q=boulanger');
    expect(screen.queryByRole('list', { name: 'Filtres en cours' })).not.toBeInTheDocument();
    expect(screen.getByRole('searchbox', { name: 'Chercher un métier' })).toHaveValue('boulanger');
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
    expect(screen.getByRole('link', { name: 'Boulangère ou boulanger' })).toHaveAttribute('href', '/metiers/boulanger');
    expect(screen.getByRole('link', { name: /Sans le filtre/ })).toHaveAttribute('href', '/metiers?q=boulanger');
    expect(screen.getByRole('link', { name: /de A à Z/ })).toHaveAttribute('href', '/metiers');
  });

  test('a search that finds nothing leads to the domains and to the first questions', () => {
    show('q=zzzzzz');
    expect(screen.getByText('Aucune fiche ne contient ces mots.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Sciences/ })).toHaveAttribute('href', '/domaines/sciences');
    expect(screen.getByRole('link', { name: /^Sciences/ })).toHaveTextContent(/1 métier$/);
    expect(screen.getByRole('link', { name: 'Deux questions pour commencer' })).toHaveAttribute(
      'href',
      '/par-ou-commencer',
    );
  });

  test('a collection that allows no question leads to none', () => {
    const bare = aCatalogue({ jobs: [aJobSheet()] });
    const found = filterJobs(bare, parseCatalogueQuery(new URLSearchParams('q=zzzzzz')));
    expect(toSearchHelp(bare, found)?.elsewhere.map(({ key }) => key)).toEqual(['tous']);
  });

  test('a search that finds little shows it, then how to find more', () => {
    show('q=boulanger&niveau=cap');
    expect(screen.getByText('la liste')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Chercher autrement' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: /par domaine/ })).not.toBeInTheDocument();
  });

  test('the plain list needs no help', () => {
    show('');
    expect(screen.queryByRole('heading', { name: 'Chercher autrement' })).not.toBeInTheDocument();
  });

  test('the whole list can be printed and taken as a file, with its words and filters', () => {
    show('niveau=cap&statut=salarie');
    const print = screen.getByRole('link', { name: /^imprimer \(2.métiers\)$/ });
    expect(print).toHaveAttribute('href', '/metiers?niveau=cap&statut=salarie&liste=entiere');
    expect(screen.getByRole('link', { name: /^fichier pour tableur \(CSV/ })).toHaveAttribute(
      'href',
      '/metiers.csv?niveau=cap&statut=salarie',
    );
  });

  test('nothing is to be printed of an empty list', () => {
    show('q=zzzzzz');
    expect(screen.queryByRole('link', { name: /imprimer/ })).not.toBeInTheDocument();
  });

  test('an unknown filter is said', () => {
    show('niveau=bac-99');
    expect(screen.getByText(/n.existe pas/)).toBeInTheDocument();
  });
});

describe('toCatalogueMetadata', () => {
  test.each([
    ['', 'http://localhost:3000/metiers', undefined],
    ['statut=artisan', 'http://localhost:3000/statuts/artisan', undefined],
    ['domaine=sciences', 'http://localhost:3000/domaines/sciences', undefined],
    ['domaine=sciences&sous-domaine=chimie', 'http://localhost:3000/domaines/sciences/chimie', undefined],
    ['domaine=sciences&niveau=bac-5', null, 'noindex, follow'],
    ['tri=salaire', null, 'noindex, follow'],
    ['niveau=cap', 'http://localhost:3000/niveaux/cap', undefined],
    ['niveau=cap&statut=salarie', null, 'noindex, follow'],
    ['niveau-max=cap', null, 'noindex, follow'],
    ['q=boulanger', null, 'noindex, follow'],
    ['q=zzzzzz', null, 'noindex, follow'],
  ])('%s', (query, canonical, robots) => {
    expect(toCatalogueMetadata(find(query))).toMatchObject({ canonical, ...(robots && { robots }) });
  });
});
