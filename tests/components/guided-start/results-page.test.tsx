import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ResultsPage } from '@/components/guided-start/results-page';
import { parseGuidedQuery } from '@/lib/guided-start/guided-query';
import { listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { toResultsMetadata, toResultsPage } from '@/lib/views/guided-start/results-page';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aGuidedCatalogue } from '@/tests/builders/a-guided-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const guided = aGuidedCatalogue();
const read = (query: string, catalogue = guided) =>
  parseGuidedQuery(new URLSearchParams(`${query}&question=resultats`), listGuidedQuestions(catalogue));
function show(query: string, catalogue: Catalogue = guided) {
  return render(<ResultsPage page={toResultsPage(catalogue, read(query, catalogue))} />);
}

it('groups the jobs by the interests that they take up, and says why where that is not plain', () => {
  const { container } = show('interets=j-aime-la-nature,j-aime-bouger');
  expect(container).toHaveTextContent('3 métiers vont avec au moins une des 2 choses que j’aime ; 1 avec les 2.');
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'Les 2 choses que j’aime',
    '1 des 2 choses que j’aime',
  ]);
  const rows = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('heading', { level: 3 }));
  expect(rows[0]).toHaveTextContent('garde forestier');
  expect(rows[1]).toHaveTextContent("J'aime bouger");
  expect(container).toHaveTextContent('2 métiers à égalité, de A à Z');
});

it('lists the answers one by one, each to be taken off', () => {
  show('situation=lycee&interets=j-aime-la-nature,j-aime-bouger&lieu=dehors');
  const chips = within(screen.getByRole('list', { name: 'Mes réponses' }));
  expect(chips.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Retirer Au lycée✕',
    "Retirer J'aime bouger✕",
    "Retirer J'aime la nature✕",
    'Retirer Lieu : dehors✕',
  ]);
  expect(chips.getByRole('link', { name: /J'aime bouger/ })).toHaveAttribute(
    'href',
    '/par-ou-commencer?situation=lycee&interets=j-aime-la-nature&lieu=dehors&question=resultats',
  );
  expect(screen.getByRole('link', { name: 'Changer mes réponses' })).toHaveAttribute(
    'href',
    '/par-ou-commencer?situation=lycee&interets=j-aime-bouger,j-aime-la-nature&lieu=dehors&question=situation',
  );
});

it('filters by studies and by what is not asked, each value with the jobs that it would leave', () => {
  show('interets=j-aime-la-nature&statut=salarie');
  const filters = within(screen.getByRole('navigation', { name: 'Filtrer' }));
  expect(filters.getByText('Filtrer (1)')).toBeInTheDocument();
  expect(filters.getByRole('link', { name: /^Fonctionnaire.*2/, hidden: true })).toHaveAttribute(
    'href',
    '/par-ou-commencer?interets=j-aime-la-nature&statut=fonctionnaire&question=resultats',
  );
  expect(filters.getByRole('link', { name: /Retirer le filtre/, hidden: true })).toHaveAttribute(
    'href',
    '/par-ou-commencer?interets=j-aime-la-nature&question=resultats',
  );
});

it('answers an old address with the jobs that go with all of it', () => {
  const { container } = show('gouts=j-aime-la-nature&faire=j-aime-bouger&lieu=dehors');
  expect(container).toHaveTextContent('garde forestier');
  expect(container).toHaveTextContent('Dehors : « Le travail se fait dehors, par tous les temps. »');
  expect(container).toHaveTextContent('1 fiche ne dit rien du lieu : elle n’est pas dans cette liste.');
});

it('says how many jobs ask for longer studies, and leads to them', () => {
  const { container } = show('interets=j-aime-la-nature&etudes=cap');
  expect(container).toHaveTextContent('1 autre métier demande des études plus longues.');
  expect(screen.getByRole('link', { name: 'Le voir aussi' })).toHaveAttribute(
    'href',
    '/par-ou-commencer?interets=j-aime-la-nature&question=resultats',
  );
});

it('gives no verdict, no percentage, says how to read the list after it, and where the answers are', () => {
  const { container } = show('interets=j-aime-la-nature,j-aime-bouger');
  expect(container).toHaveTextContent('Mes réponses sont dans l’adresse de cette page, nulle part ailleurs.');
  expect(container).toHaveTextContent('Ce n’est pas un verdict');
  expect(container.textContent).not.toMatch(/%|fait pour moi|me correspond|idéal/);
  const order = screen
    .getByText('Comment lire cette liste')
    .compareDocumentPosition(screen.getAllByRole('heading', { level: 3 })[0] ?? container);
  expect(order & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
});

it('lists all jobs without an answer, and leads to the questions', () => {
  const { container } = show('');
  expect(container).toHaveTextContent('Aucune réponse pour l’instant : voici 4 métiers.');
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
  expect(screen.getByRole('link', { name: 'Répondre aux questions' })).toHaveAttribute(
    'href',
    '/par-ou-commencer?question=situation',
  );
  expect(screen.getByRole('link', { name: 'Un métier au hasard' })).toHaveAttribute('rel', 'nofollow');
});

it('says so where no sheet goes with the answers', () => {
  const { container } = show('interets=j-aime-les-langues&etudes=cap');
  expect(container).toHaveTextContent('Aucun métier ne va avec toutes ces réponses.');
  expect(container).toHaveTextContent('1 métier demande des études plus longues.');
});

it.each([
  ['domaine=sciences', '/metiers?domaine=sciences'],
  ['interets=j-aime-bouger&statut=salarie', null],
  ['interets=j-aime-la-nature&statut=salarie', '/metiers?interet=j-aime-la-nature&statut=salarie'],
  ['interets=j-aime-la-nature,j-aime-bouger', null],
  ['etudes=cap', null],
  ['lieu=dehors', null],
])('leads from %s to the same list of the catalogue where that has it', (query, href) => {
  show(query);
  const same = screen.queryByRole('link', { name: /La même liste/ });
  expect(same?.getAttribute('href') ?? null).toBe(href);
});

it('pages a long list', () => {
  const jobs = Array.from({ length: 30 }, (_, index) =>
    aJobSheet({
      id: `MET.${index + 1}`,
      name: { masculine: `métier ${String(index).padStart(2, '0')}` },
      interests: ["j'aime bouger", ...(index === 0 ? ["j'aime communiquer"] : [])],
      employmentStatuses: [index % 2 ? 'salarié' : 'artisan'],
    }),
  );
  const catalogue = aCatalogue({ jobs });
  show('interets=j-aime-bouger&page=2', catalogue);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Des métiers à regarder, page 2');
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(6);
  expect(screen.getByRole('link', { name: /Page précédente/ })).toHaveAttribute(
    'href',
    '/par-ou-commencer?interets=j-aime-bouger&question=resultats',
  );
});

it('is never indexed', () => {
  expect(toResultsMetadata(read('gouts=j-aime-la-nature'))).toMatchObject({
    robots: 'noindex, follow',
    canonical: null,
  });
});
