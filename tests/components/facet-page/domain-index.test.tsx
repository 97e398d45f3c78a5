import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DomainIndex } from '@/components/facet-page/domain-index';
import { InterestIndex } from '@/components/facet-page/interest-index';
import { ValueIndex } from '@/components/facet-page/value-index';
import { readLevel } from '@/lib/model/job-sheet/levels';
import type { FacetText } from '@/lib/model/reference/facet-texts';
import { listOtherFacetLinks, toInterestGroups, toValueIndex } from '@/lib/views/facet-page/facet-index';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const status: FacetText = {
  kind: 'status',
  slug: 'artisan',
  group: null,
  text: 'On travaille à son compte.',
  source: "Code de l'artisanat, article L111-1",
  url: 'https://www.legifrance.gouv.fr/',
};
const interest: FacetText = {
  ...status,
  kind: 'interest',
  slug: 'j-aime-bouger',
  group: 'activity',
  source: null,
  url: null,
};

const catalogue = aCatalogue({
  jobs: [
    aJobSheet({
      minimumLevel: readLevel('CAP ou équivalent'),
      employmentStatuses: ['salarié', 'artisan'],
      interests: ["j'aime bouger", 'je rêve de pain'],
    }),
    aJobSheet({
      id: 'MET.2',
      name: { masculine: 'fournier' },
      minimumLevel: readLevel('bac + 2'),
      employmentStatuses: ['salarié'],
    }),
  ],
  facetTexts: [status, interest],
});

describe('the index of domains', () => {
  const levels = [{ slug: 'cap', label: 'CAP ou équivalent', count: 3 }];
  const others = [{ href: '/interets', label: 'Par ce que vous aimez', detail: '2 centres d’intérêt' }];

  test('a collection without domains says so and offers levels', () => {
    render(<DomainIndex crumbs={[]} domains={[]} levels={levels} interests={[]} withoutDomain={3} others={others} />);
    expect(screen.getByText(/ne disent pas à quel domaine/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /CAP ou équivalent/ })).toHaveAttribute('href', '/niveaux/cap');
    expect(screen.queryByRole('heading', { name: 'Domaines' })).not.toBeInTheDocument();
  });

  test('domains come with the pages of their sub-domains, and doors to the other ways instead of the ways themselves', () => {
    const subdomains = [{ slug: 'foret', label: 'Forêt', count: 2 }];
    const domains = [{ slug: 'agriculture-animaux', label: 'Agriculture, animaux', count: 4, subdomains }];
    render(
      <DomainIndex crumbs={[]} domains={domains} levels={levels} interests={[]} withoutDomain={1} others={others} />,
    );
    expect(screen.getByRole('link', { name: /^Forêt/ })).toHaveAttribute('href', '/domaines/agriculture-animaux/foret');
    expect(
      screen.getByText(/^1.domaine, tel que les fiches le nomment\. 1.fiche n’en nomme aucun.: /),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /CAP ou équivalent/ })).not.toBeInTheDocument();
    const doors = screen.getByRole('navigation', { name: 'Chercher autrement' });
    expect(within(doors).getByRole('link', { name: /Par ce que vous aimez/ })).toHaveAttribute('href', '/interets');
  });
});

test.each([
  [1, 0, '1 domaine, tel que les fiches le nomment.'],
  [2, 0, '2 domaines, tels que les fiches les nomment. Un métier peut appartenir à plusieurs.'],
  [
    2,
    3,
    '2 domaines, tels que les fiches les nomment. 3 fiches n’en nomment aucun : les autres chemins, au bas de la page, y mènent aussi.',
  ],
])('%i domains and %i sheets without one are counted', (count, withoutDomain, lead) => {
  const domains = Array.from({ length: count }, (_, index) => ({
    slug: `domaine-${index}`,
    label: `Domaine ${index}`,
    count: 1,
    subdomains: [],
  }));
  const { container } = render(
    <DomainIndex crumbs={[]} domains={domains} levels={[]} interests={[]} withoutDomain={withoutDomain} others={[]} />,
  );
  expect(container).toHaveTextContent(lead);
});

describe('the index of interests', () => {
  test('groups the interests as the referential does, those it does not know last', () => {
    render(<InterestIndex crumbs={[]} lead="" groups={toInterestGroups(catalogue)} others={[]} />);
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(['Ce que vous aimez faire', 'Autres centres d’intérêt', 'Chercher autrement']);
    const known = screen.getByRole('region', { name: 'Ce que vous aimez faire' });
    expect(within(known).getByRole('link', { name: /J'aime bouger/ })).toHaveAttribute(
      'href',
      '/interets/j-aime-bouger',
    );
  });

  test('is one list where the referential knows none of them', () => {
    const groups = toInterestGroups(aCatalogue({ jobs: [aJobSheet({ interests: ["j'aime pétrir"] })] }));
    expect(groups.map(({ title }) => title)).toEqual(['Tous les centres d’intérêt']);
  });
});

describe('the indexes of levels and statuses', () => {
  test('levels go down the ladder, each with its meaning and the source of what is law', () => {
    const entries = toValueIndex(catalogue, 'level').entries;
    expect(entries.map(({ href }) => href)).toEqual(['/niveaux/bac-2', '/niveaux/cap']);
    expect(entries[1]?.meaning).toContain('certificat d’aptitude professionnelle');
    expect(entries[1]?.source?.label).toContain('D6113-19');
  });

  test('what is no fact of law has no source', () => {
    const jobs = [aJobSheet({ minimumLevel: readLevel('bac + 1') })];
    const [entry] = toValueIndex(aCatalogue({ jobs }), 'level').entries;
    expect(entry).toMatchObject({ meaning: expect.stringContaining('Une année'), source: null });
  });

  test.each([
    ['tells them', catalogue, /^Le niveau minimum donné par chaque fiche/],
    ['tells none', aCatalogue(), /ne donnent pas de niveau d’études/],
  ])('the lead of a collection that %s', (_, from, lead) => {
    expect(toValueIndex(from, 'level')).toMatchObject({
      title: 'Les métiers par niveau d’études',
      lead: expect.stringMatching(lead),
    });
  });

  test('a status is explained with its source; one without a text still stands', () => {
    render(<ValueIndex crumbs={[]} index={toValueIndex(catalogue, 'status')} others={[]} />);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Salariée ou salarié2 métiers');
    expect(second).toHaveTextContent('On travaille à son compte.');
    expect(within(second as HTMLElement).getByRole('link', { name: /Code de l'artisanat/ })).toHaveAttribute(
      'href',
      'https://www.legifrance.gouv.fr/',
    );
  });
});

test('the doors lead to the other ways only, and to none without sheets', () => {
  expect(listOtherFacetLinks(catalogue, 'interest').map(({ href }) => href)).toEqual([
    '/niveaux',
    '/statuts',
    '/par-ou-commencer',
    '/metiers',
  ]);
});
