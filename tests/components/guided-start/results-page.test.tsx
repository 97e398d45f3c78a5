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

it('groups the jobs by the answers that they take up, and says why each is there', () => {
  const { container } = show('gouts=j-aime-la-nature&faire=j-aime-bouger&lieu=dehors');
  expect(container).toHaveTextContent('3 métiers reprennent au moins une de vos 3 réponses ; 1 en reprend les 3.');
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'Vos réponses',
    'Comment lire cette liste',
    'Vos 3 réponses',
    '1 de vos 3 réponses',
  ]);
  const [first] = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('heading', { level: 3 }));
  expect(first).toHaveTextContent('garde forestier');
  expect(first).toHaveTextContent(
    "2 de vos 2 intérêts : j'aime la nature, j'aime bouger ; dehors : « Le travail se fait dehors, par tous les temps. »",
  );
  expect(container).toHaveTextContent('2 métiers à égalité, de A à Z');
  expect(container).toHaveTextContent('1 fiche ne dit rien du lieu');
});

it('lists the answers, each to be changed alone', () => {
  show('gouts=j-aime-la-nature&etudes=cap');
  expect(screen.getByRole('link', { name: /Changer.: Ce qui vous attire/ })).toHaveAttribute(
    'href',
    '/par-ou-commencer?gouts=j-aime-la-nature&etudes=cap&question=gouts',
  );
  expect(screen.getByRole('link', { name: /Répondre.: Le lieu/ })).toBeVisible();
});

it('says how many jobs ask for longer studies, and leads to them', () => {
  const { container } = show('gouts=j-aime-la-nature&etudes=cap');
  expect(container).toHaveTextContent('1 autre métier demande des études plus longues.');
  expect(screen.getByRole('link', { name: 'Le voir aussi' })).toHaveAttribute(
    'href',
    '/par-ou-commencer?gouts=j-aime-la-nature&question=resultats',
  );
});

it('gives no verdict, no percentage, and says where the answers are', () => {
  const { container } = show('gouts=j-aime-la-nature&faire=j-aime-bouger&lieu=dehors');
  expect(container).toHaveTextContent('Vos réponses sont dans l’adresse de cette page, nulle part ailleurs.');
  expect(container).toHaveTextContent('Ce n’est pas un verdict');
  expect(container.textContent).not.toMatch(/%|fait pour vous|vous correspond|idéal/);
});

it('says what to do without an answer', () => {
  const { container } = show('');
  expect(container).toHaveTextContent('Il n’y a pas encore de réponse.');
  expect(screen.getByRole('link', { name: 'Répondre aux questions' })).toHaveAttribute(
    'href',
    '/par-ou-commencer?question=gouts',
  );
  expect(screen.getByRole('link', { name: 'Un métier au hasard' })).toHaveAttribute('rel', 'nofollow');
});

it('says so where no sheet takes up an answer', () => {
  const { container } = show('gouts=j-aime-les-langues&etudes=cap');
  expect(container).toHaveTextContent('Aucune fiche ne reprend vos réponses.');
  expect(container).toHaveTextContent('1 métier demande des études plus longues.');
});

it('leads to the same list of the catalogue where that has it', () => {
  show('domaine=sciences');
  expect(screen.getByRole('link', { name: /La même liste/ })).toHaveAttribute('href', '/metiers?domaine=sciences');
});

it('pages a long list of equals and suggests another answer', () => {
  const jobs = Array.from({ length: 30 }, (_, index) =>
    aJobSheet({
      id: `MET.${index + 1}`,
      name: { masculine: `métier ${String(index).padStart(2, '0')}` },
      interests: ["j'aime bouger", ...(index === 0 ? ["j'aime communiquer"] : [])],
      employmentStatuses: [index % 2 ? 'salarié' : 'artisan'],
    }),
  );
  const catalogue = aCatalogue({ jobs });
  const { container } = show('faire=j-aime-bouger&page=2', catalogue);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Des métiers à regarder, page 2');
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(6);
  expect(screen.getByRole('link', { name: /Page précédente/ })).toHaveAttribute(
    'href',
    '/par-ou-commencer?faire=j-aime-bouger&question=resultats',
  );
  expect(container).toHaveTextContent('Les 30 métiers sont à égalité : une réponse de plus peut les départager.');
});

it('is never indexed', () => {
  expect(toResultsMetadata(read('gouts=j-aime-la-nature'))).toMatchObject({
    robots: 'noindex, follow',
    canonical: null,
  });
});
