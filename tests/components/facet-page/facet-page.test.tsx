import { cleanup, render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FacetPageView } from '@/components/facet-page/facet-page';
import { DOMAIN_GLYPHS } from '@/components/figures/glyphs/domain-glyphs';
import { INTEREST_GLYPHS } from '@/components/figures/glyphs/interest-glyphs';
import { KIND_GLYPHS } from '@/components/figures/glyphs/kind-glyphs';
import { listFacetPages } from '@/lib/facets/list-facet-pages';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { toFacetPageData } from '@/lib/views/facet-page/facet-page';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const domain = 'agriculture, animaux';
const today = '2026-11-22';

function aJob(id: number, name: string, fields: Partial<Omit<JobSheet, 'name'>> = {}): JobSheet {
  return aJobSheet({ id: `MET.${id}`, name: { feminine: name, masculine: name }, ...fields });
}

const catalogue = aCatalogue({
  jobs: [
    aJob(1, 'apiculteur', {
      domains: [{ domain, subdomain: 'soins aux animaux' }],
      minimumLevel: readLevel('CAP ou équivalent'),
      interests: ["j'aime la nature"],
      employmentStatuses: ['indépendant'],
      salaries: [aSalary({ min: 1900 })],
    }),
    aJob(2, 'bucheron', {
      domains: [
        { domain, subdomain: 'forêt' },
        { domain, subdomain: 'cultures' },
      ],
      minimumLevel: readLevel('bac + 2'),
      interests: ["j'aime la nature", 'je veux travailler de mes mains'],
      employmentStatuses: ['salarié', 'indépendant'],
    }),
    aJob(3, 'fermier', {
      domains: [
        { domain, subdomain: null },
        { domain: 'commerce, marketing, vente', subdomain: 'vente' },
      ],
      minimumLevel: readLevel('bac + 2'),
    }),
    aJob(4, 'caissier', {
      domains: [{ domain: 'commerce, marketing, vente', subdomain: 'vente' }],
      interests: ['je veux travailler de mes mains'],
      salaries: [aSalary({ min: 2000 })],
    }),
  ],
  facetTexts: [
    {
      kind: 'domain',
      slug: 'agriculture-animaux',
      group: null,
      text: 'Cultiver, élever.',
      source: 'Code rural',
      url: 'https://www.legifrance.gouv.fr/',
    },
  ],
  collection: { name: 'Fiches de la ferme', date: '2025-10-21' },
});

function show(path: string, from: Catalogue = catalogue, page = 1) {
  const facetPage = listFacetPages(from).find((candidate) => candidate.path === path);
  if (!facetPage) throw new Error(`no page at ${path}`);
  return render(<FacetPageView page={toFacetPageData(from, facetPage, today, page)} />);
}

const plain = (element: HTMLElement) => element.textContent?.replaceAll('\u00a0', ' ');

describe('the page of a domain', () => {
  test('says what it covers, with the source of what is law, and how many jobs it has', () => {
    show('/domaines/agriculture-animaux');
    expect(screen.getByText('Agriculture, animaux', { selector: 'h1' })).toBeInTheDocument();
    expect(screen.getByText('Cultiver, élever.')).toBeInTheDocument();
    expect(screen.getByText('Code rural', { selector: 'a' })).toHaveAttribute(
      'href',
      'https://www.legifrance.gouv.fr/',
    );
    expect(screen.getByText(/^3.métiers, dont 1 avec un salaire de début en euros/)).toBeInTheDocument();
  });

  test('without a text of ours, tells its parts and what its sheets cite most', () => {
    show('/domaines/agriculture-animaux', aCatalogue({ jobs: [...catalogue.jobs] }));
    const text = screen.getByText(/^Ce domaine réunit/);
    expect(plain(text)).toBe(
      "Ce domaine réunit 3 parties : cultures ; forêt ; soins aux animaux. Ce que les fiches citent le plus : « j'aime la nature ».",
    );
  });

  test('shows its jobs once each, before its charts, and leads to its parts at the anchors that they have', () => {
    const { container } = show('/domaines/agriculture-animaux');
    const jobs = screen.getByRole('region', { name: 'Métiers' });
    expect(within(jobs).getAllByRole('heading', { level: 3 }).map(plain)).toEqual([
      'Apiculteur',
      'Bucheron',
      'Fermier',
    ]);
    const part = container.querySelector('#liste #foret');
    expect(part).toHaveTextContent(/^Forêt1 métier$/);
    expect(part?.querySelector('a')).toHaveAttribute('href', '/domaines/agriculture-animaux/foret');
    const pay = screen.getByRole('region', { name: 'Combien on gagne au début ?' });
    expect(jobs.compareDocumentPosition(pay)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('counts its jobs by level, each a link to them in the catalogue', () => {
    show('/domaines/agriculture-animaux');
    const levels = screen.getByRole('region', { name: 'Niveau minimum demandé' });
    expect(within(levels).getAllByRole('listitem').map(plain)).toEqual([
      'CAP ou équivalent1 métier',
      'Bac + 22 métiers',
    ]);
    expect(within(levels).getByRole('link', { name: /^Bac.\+.2$/ })).toHaveAttribute(
      'href',
      '/metiers?domaine=agriculture-animaux&niveau=bac-2',
    );
  });

  test('beside what the shares of the catalogue would give, where there are jobs enough to compare', () => {
    const jobs = Array.from({ length: 24 }, (_, index) =>
      aJob(index + 1, `métier ${index}`, {
        domains: [{ domain: index < 12 ? domain : 'sciences', subdomain: null }],
        minimumLevel: readLevel(index < 8 || index >= 20 ? 'bac' : 'bac + 2'),
      }),
    );
    show('/domaines/agriculture-animaux', aCatalogue({ jobs }));
    const levels = screen.getByRole('region', { name: 'Niveau minimum demandé' });
    expect(within(levels).getAllByRole('listitem').map(plain)).toEqual([
      'Bac8 métiers ; 6 avec la part moyenne de tout le site',
      'Bac + 24 métiers ; 6 avec la part moyenne de tout le site',
    ]);
    expect(levels).toHaveTextContent('Trait : la moyenne de tout le site.');
  });

  test('names the nearest domains with the reason, then leads to all of them', () => {
    show('/domaines/agriculture-animaux');
    const near = screen.getByRole('navigation', { name: 'Les domaines les plus proches' });
    const [first] = within(near).getAllByRole('listitem');
    expect(plain(first as HTMLElement)).toBe('Commerce, marketing, vente1 métier en commun, sur 2');
    expect(within(near).getByRole('link', { name: 'Tous les domaines' })).toHaveAttribute('href', '/domaines');
  });
});

describe('the starting pay of a page', () => {
  test('is a sentence, a dot a job, the SMIC, and what the sheets leave out, with source and date', () => {
    show('/domaines/agriculture-animaux');
    const pay = screen.getByRole('region', { name: 'Combien on gagne au début ?' });
    expect(plain(pay)).toContain('Le seul métier au montant mensuel connu débute au SMIC ou un peu au-dessus.');
    expect(plain(pay)).toContain('SMIC : 1 867,02 € brut par mois');
    expect(within(pay).getByRole('link', { name: /2.métiers ne donnent pas de montant mensuel/ })).toHaveAttribute(
      'href',
      '/metiers?domaine=agriculture-animaux&salaire=non-precise',
    );
    expect(plain(pay)).toContain('Montants des fiches « Fiches de la ferme », 21 octobre 2025.');
    expect(plain(pay)).toContain('SMIC en vigueur depuis le 1er juin 2026.');
  });

  test('is counted by band, each leading to its jobs, and so are the silent sheets', () => {
    show('/domaines/agriculture-animaux');
    const bands = screen.getByRole('table', { name: 'Nombre de fiches par tranche, en brut par mois', hidden: true });
    expect(within(bands).getByRole('link', { name: 'Sans montant mensuel', hidden: true })).toHaveAttribute(
      'href',
      '/metiers?domaine=agriculture-animaux&salaire=non-precise',
    );
  });

  test('is left out where no sheet gives an amount', () => {
    const silent = aCatalogue({ jobs: [aJob(1, 'apiculteur', { employmentStatuses: ['salarié'] })] });
    show('/statuts/salarie', silent);
    expect(screen.queryByRole('region', { name: 'Combien on gagne au début ?' })).not.toBeInTheDocument();
  });
});

describe('the page of a sub-domain', () => {
  test('says of which domain it is a part, and lists its own jobs', () => {
    show('/domaines/agriculture-animaux/foret');
    expect(plain(screen.getByText(/^Une des 3 parties/))).toBe(
      'Une des 3 parties du domaine « agriculture, animaux ». On y trouve : bucheron.',
    );
    expect(screen.queryByText('Cultiver, élever.')).not.toBeInTheDocument();
    expect(screen.queryByText('Centres d’intérêt les plus cités')).not.toBeInTheDocument();
    const jobs = screen.getByRole('region', { name: 'Métiers' });
    expect(within(jobs).getAllByRole('heading', { level: 3 }).map(plain)).toEqual(['Bucheron']);
    const crumbs = screen.getByRole('navigation', { name: 'Fil d’Ariane' });
    expect(
      within(crumbs)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/', '/domaines', '/domaines/agriculture-animaux']);
  });
});

test.each([
  ['/domaines/agriculture-animaux', DOMAIN_GLYPHS['agriculture-animaux']],
  ['/domaines/agriculture-animaux/foret', DOMAIN_GLYPHS['agriculture-animaux']],
  ['/interets/j-aime-la-nature', INTEREST_GLYPHS['j-aime-la-nature']],
  ['/niveaux/bac-2', KIND_GLYPHS.level],
  ['/statuts/independant', KIND_GLYPHS.status],
])('%s wears its own sign', (path, sign) => {
  const { container } = show(path);
  expect(container.querySelector('header svg path')).toHaveAttribute('d', sign);
});

test('the page of an interest quotes it, and shows no letters for a short list', () => {
  show('/interets/j-aime-la-nature');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent("« J'aime la nature »");
  expect(screen.getByRole('region', { name: 'Métiers' })).toBeInTheDocument();
  expect(screen.queryByRole('navigation', { name: 'De A à Z' })).not.toBeInTheDocument();
});

test('the page of a status leads to its jobs in the catalogue', () => {
  show('/statuts/independant');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Indépendante ou indépendant');
  expect(screen.getByRole('link', { name: /Filtrer et trier ces 2.métiers/ })).toHaveAttribute(
    'href',
    '/metiers?statut=independant',
  );
});

describe('the page of a level', () => {
  test('says what the level is, and leads one step up and down', () => {
    show('/niveaux/cap');
    expect(screen.getByText(/certificat d’aptitude professionnelle/)).toBeInTheDocument();
    const rungs = screen.getByRole('navigation', { name: 'Un cran plus haut, un cran plus bas' });
    expect(within(rungs).getAllByRole('listitem').map(plain)).toEqual(['Bac + 2Au-dessus : 2 métiers']);
  });

  test('cuts a long list at its letters, 24 jobs a page; a letter of another page keeps its anchor', () => {
    const minimumLevel = readLevel('bac');
    const jobs = Array.from({ length: 40 }, (_, index) =>
      aJob(index + 1, `${index % 2 ? 'a' : 'c'} ${index}`, { minimumLevel }),
    );
    const long = aCatalogue({ jobs });
    const { container } = show('/niveaux/bac', long);
    expect(within(screen.getByRole('region', { name: 'A' })).getAllByRole('heading', { level: 3 })).toHaveLength(20);
    expect(within(screen.getByRole('region', { name: 'C' })).getAllByRole('heading', { level: 3 })).toHaveLength(4);
    const letters = () => [...container.querySelectorAll('#sommaire a')].map((link) => link.getAttribute('href'));
    expect(letters()).toEqual(['#lettre-a', '#lettre-c']);
    const pages = screen.getByRole('navigation', { name: 'Pages des métiers' });
    expect(within(pages).getByRole('link', { name: /suivante/ })).toHaveAttribute('href', '/niveaux/bac/2');
    cleanup();

    const second = show('/niveaux/bac', long, 2).container;
    expect(screen.getByText('Métiers de A à Z, page 2 sur 2')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(16);
    const [first] = second.querySelectorAll('#sommaire a');
    expect(first).toHaveAttribute('href', '/niveaux/bac#lettre-a');
    expect(second.querySelector('#lettre-a')).toContainElement(first as HTMLElement);
    expect(screen.queryByRole('region', { name: 'Domaines les plus représentés' })).not.toBeInTheDocument();
  });
});
