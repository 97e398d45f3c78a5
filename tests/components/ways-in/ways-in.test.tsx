import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { toDomainPage, toInterestPage, toLevelPage } from '@/app/way-in-data';
import { WayInPage } from '@/components/ways-in/way-in-page';
import { WaysIn } from '@/components/ways-in/ways-in';
import type { JobSheet } from '@/lib/job-sheet/job-sheet';
import { readLevel } from '@/lib/job-sheet/levels';
import { buildFacets } from '@/lib/relations/facets';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const domain = 'agriculture, animaux';

function aJob(id: number, name: string, fields: Partial<Omit<JobSheet, 'name'>> = {}): JobSheet {
  return aJobSheet({ id: `MET.${id}`, name: { feminine: name, masculine: name }, ...fields });
}

const catalogue = aCatalogue({
  jobs: [
    aJob(1, 'apiculteur', {
      domains: [{ domain, subdomain: 'soins aux animaux' }],
      minimumLevel: readLevel('CAP ou équivalent'),
      interests: ["j'aime la nature"],
    }),
    aJob(2, 'bucheron', {
      domains: [
        { domain, subdomain: 'forêt' },
        { domain, subdomain: 'cultures' },
      ],
      minimumLevel: readLevel('bac + 2'),
      interests: ["j'aime la nature", 'je veux travailler de mes mains'],
    }),
    aJob(3, 'fermier', { domains: [{ domain, subdomain: null }], minimumLevel: readLevel('bac + 2') }),
    aJob(4, 'caissier', { domains: [{ domain: 'commerce, marketing, vente', subdomain: null }] }),
  ],
});
const facets = buildFacets(catalogue);

function first<Value>(values: readonly Value[]): Value {
  const [value] = values;
  if (value === undefined) throw new Error('nothing to show');
  return value;
}

describe('the page of a domain', () => {
  test('shows its jobs by sub-domain, one in several under each, those without one at the end', () => {
    render(<WayInPage page={toDomainPage(catalogue, first(facets.domains))} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Agriculture, animaux');
    for (const name of ['Cultures', 'Forêt']) {
      expect(within(screen.getByRole('region', { name })).getByRole('link', { name: 'Bucheron' })).toBeInTheDocument();
    }
    const others = screen.getByRole('region', { name: 'Autres métiers du domaine' });
    expect(within(others).getByRole('link')).toHaveTextContent('Fermier');
    const parts = screen.getByRole('navigation', { name: 'Dans ce domaine' });
    expect(within(parts).getByRole('link', { name: /^Forêt/ })).toHaveAttribute('href', '#foret');
  });

  test('counts its jobs by level, each a link to them, and names the other domains', () => {
    render(<WayInPage page={toDomainPage(catalogue, first(facets.domains))} />);
    const spread = screen.getByRole('region', { name: 'Niveau minimum demandé' });
    const rows = within(spread).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      'CAP ou équivalent1 métier',
      'Bac + 22 métiers',
    ]);
    expect(within(spread).getByRole('link', { name: /^Bac.\+.2$/ })).toHaveAttribute(
      'href',
      '/metiers?domaine=agriculture-animaux&niveau=bac-2',
    );
    const others = screen.getByRole('navigation', { name: 'Les autres domaines' });
    expect(within(others).getAllByRole('link')).toHaveLength(1);
  });
});

test('the page of an interest quotes it, and shows no letters for a short list', () => {
  render(<WayInPage page={toInterestPage(catalogue, first(facets.interests))} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent("« J'aime la nature »");
  expect(screen.getByRole('region', { name: 'Métiers' })).toBeInTheDocument();
  expect(screen.queryByRole('navigation', { name: 'De A à Z' })).not.toBeInTheDocument();
});

describe('the page of a level', () => {
  test('says what the level is', () => {
    render(<WayInPage page={toLevelPage(catalogue, first(facets.levels))} />);
    expect(screen.getByText(/certificat d’aptitude professionnelle/)).toBeInTheDocument();
  });

  test('cuts a long list at its letters', () => {
    const minimumLevel = readLevel('bac');
    const jobs = Array.from({ length: 40 }, (_, index) =>
      aJob(index + 1, `${index % 2 ? 'a' : 'b'} ${index}`, { minimumLevel }),
    );
    const long = aCatalogue({ jobs });
    render(<WayInPage page={toLevelPage(long, first(buildFacets(long).levels))} />);
    const letters = screen.getByRole('navigation', { name: 'De A à Z' });
    expect(within(letters).getByRole('link', { name: 'B' })).toHaveAttribute('href', '#lettre-b');
    expect(within(screen.getByRole('region', { name: 'A' })).getAllByRole('listitem')).toHaveLength(20);
  });
});

describe('WaysIn', () => {
  const levels = [{ slug: 'cap', label: 'CAP ou équivalent', count: 3 }];

  test('a collection without domains says so and offers levels', () => {
    render(<WaysIn crumbs={[]} domains={[]} levels={levels} interests={[]} withoutDomain={3} />);
    expect(screen.getByText(/ne disent pas à quel domaine/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /CAP ou équivalent/ })).toHaveAttribute('href', '/niveaux/cap');
    expect(screen.queryByRole('heading', { name: 'Domaines' })).not.toBeInTheDocument();
  });

  test('domains come with their sub-domains, and the jobs that name none are counted', () => {
    const subdomains = [{ slug: 'foret', label: 'Forêt', count: 2 }];
    const domains = [{ slug: 'agriculture-animaux', label: 'Agriculture, animaux', count: 4, subdomains }];
    render(<WaysIn crumbs={[]} domains={domains} levels={levels} interests={[]} withoutDomain={1} />);
    expect(screen.getByRole('link', { name: /^Forêt/ })).toHaveAttribute('href', '/domaines/agriculture-animaux#foret');
    expect(screen.getByText(/1 métier n’en nomme aucun/)).toBeInTheDocument();
  });
});
