import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { QuestionPage } from '@/components/guided-start/question-page';
import { parseGuidedQuery } from '@/lib/guided-start/guided-query';
import { listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import { toQuestionMetadata, toQuestionPage } from '@/lib/views/guided-start/question-page';
import { aGuidedCatalogue } from '@/tests/builders/a-guided-catalogue';

const catalogue = aGuidedCatalogue();
const read = (query: string, of = catalogue) => parseGuidedQuery(new URLSearchParams(query), listGuidedQuestions(of));
const show = (query: string, of = catalogue) => render(<QuestionPage page={toQuestionPage(of, read(query, of))} />);

/** What the form would send with the button of this name. */
function submit(container: HTMLElement, button: string): string {
  const form = container.querySelector('form');
  if (!form) throw new Error('no form');
  const entries = [...new FormData(form, screen.getByRole<HTMLButtonElement>('button', { name: button }))];
  return entries.map(([name, value]) => `${name}=${String(value)}`).join('&');
}

it('begins with a heading and what it is', () => {
  const { container } = show('');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Par où commencer ?');
  expect(container).toHaveTextContent('Trois questions');
  expect(container).toHaveTextContent('Mes réponses sont dans l’adresse de cette page, nulle part ailleurs.');
  const group = within(screen.getByRole('group', { name: /Question 1 sur 3.*Où est-ce que j’en suis/ }));
  expect(group.getByRole('heading', { level: 2 })).toBeVisible();
  expect(group.getAllByRole('radio')).toHaveLength(4);
});

it('names a box by its sentence alone; the number of jobs describes it', () => {
  show('question=interets');
  const box = screen.getByRole('checkbox', { name: "J'aime la nature" });
  expect(box).not.toBeChecked();
  expect(box).toHaveAccessibleDescription('2 métiers');
});

it.each([
  ['question=interets', '4 métiers pour l’instant'],
  ['interets=j-aime-la-nature&question=etudes', '2 métiers pour l’instant'],
  ['interets=j-aime-les-langues&question=etudes', '1 métier pour l’instant'],
])('%s: says how many jobs are left', (query, left) => {
  expect(show(query).container).toHaveTextContent(left);
});

it('carries the other answers on, and goes to the next question, back, or to the results', () => {
  const { container } = show(
    'situation=lycee&interets=j-aime-la-nature,j-aime-bouger&statut=salarie&question=interets',
  );
  expect(screen.getByRole('heading', { level: 1, name: /Qu’est-ce que j’aime/ })).toBeVisible();
  expect(screen.getByRole('checkbox', { name: /J'aime bouger/ })).toBeChecked();
  const sent = ['situation=lycee', 'statut=salarie', 'interets=j-aime-bouger', 'interets=j-aime-la-nature'];
  expect(submit(container, 'Continuer').split('&')).toEqual(expect.arrayContaining([...sent, 'question=etudes']));
  expect(submit(container, 'Question précédente')).toContain('question=situation');
  expect(submit(container, 'Voir les métiers sans attendre')).toContain('question=resultats');
});

it('skips a question without its answer, and leads to any question', () => {
  show('situation=lycee&interets=j-aime-la-nature&question=interets');
  expect(screen.getByRole('link', { name: 'Passer cette question' })).toHaveAttribute(
    'href',
    '/par-ou-commencer?situation=lycee&question=etudes',
  );
  const steps = within(screen.getByRole('navigation', { name: 'Les questions' }));
  expect(steps.getAllByRole('link')).toHaveLength(3);
  expect(steps.getByRole('link', { current: 'step' })).toHaveTextContent('Ce que j’aime');
  expect(steps.getByRole('link', { name: /Où j’en suis.*1.réponse/ })).toHaveAttribute(
    'href',
    '/par-ou-commencer?situation=lycee&interets=j-aime-la-nature&question=situation',
  );
});

it('shows eight interests, the others in a fold, which is open where one of them is ticked', () => {
  const many = aGuidedCatalogue(Array.from({ length: 9 }, (_, index) => `j'aime la chose ${index}`));
  const { container, unmount } = show('question=interets', many);
  const fold = container.querySelector('details');
  expect(screen.getByText('Les 5 autres')).toBeInTheDocument();
  expect(fold).not.toHaveAttribute('open');
  const last = fold?.querySelector('input')?.value ?? '';
  unmount();
  expect(show(`interets=${last}&question=interets`, many).container.querySelector('details')).toHaveAttribute('open');
});

it.each([
  ['', 'environ deux ans après la 3e'],
  ['situation=college&', 'environ deux ans après la 3e'],
  ['situation=lycee&', 'métiers où le bac n’est pas demandé'],
])('asks for one limit of studies, counted from where one is (%s)', (situation, detail) => {
  const { container } = show(`${situation}question=etudes`);
  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['cap', 'bac-5', 'toutes']);
  expect(screen.getByRole('radio', { name: /^Jusqu’au CAP/ })).toHaveAccessibleName(`Jusqu’au CAP ${detail}`);
  expect(submit(container, 'Voir les métiers')).toContain('question=resultats');
});

it('says what was ignored', () => {
  const { container } = show('gouts=nager');
  expect(container).toHaveTextContent('1 réponse inconnue ici, ignorée');
});

it('is indexed at its plain address only', () => {
  const describePage = (text: string) => toQuestionMetadata(toQuestionPage(catalogue, read(text)), read(text));
  const start = describePage('');
  expect(start.robots).toBeUndefined();
  expect(start.canonical).toMatch(/\/par-ou-commencer$/);
  expect(start.title).toContain('trois questions');
  expect(describePage('question=etudes')).toMatchObject({
    robots: 'noindex, follow',
    canonical: null,
  });
});
