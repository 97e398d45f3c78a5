import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { QuestionPage } from '@/components/guided-start/question-page';
import { parseGuidedQuery } from '@/lib/guided-start/guided-query';
import { listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import { toQuestionMetadata, toQuestionPage } from '@/lib/views/guided-start/question-page';
import { aGuidedCatalogue } from '@/tests/builders/a-guided-catalogue';

const catalogue = aGuidedCatalogue();
const read = (query: string) => parseGuidedQuery(new URLSearchParams(query), listGuidedQuestions(catalogue));
const show = (query: string) => render(<QuestionPage page={toQuestionPage(catalogue, read(query))} />);

/** What the form would send with the button of this name. */
function submit(container: HTMLElement, button: string): string {
  const form = container.querySelector('form');
  if (!form) throw new Error('no form');
  const entries = [...new FormData(form, screen.getByRole<HTMLButtonElement>('button', { name: button }))];
  return entries.map(([name, value]) => `${name}=${String(value)}`).join('&');
}

it('begins with a heading and what it is', () => {
  const { container } = show('');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Par où commencer');
  expect(container).toHaveTextContent('Six questions');
  expect(container).toHaveTextContent('Vos réponses sont dans l’adresse de cette page, nulle part ailleurs.');
});

it('asks its question as a group of boxes', () => {
  show('');
  const group = within(screen.getByRole('group', { name: /Question 1 sur 6.*Qu’est-ce qui vous attire/ }));
  expect(group.getByRole('heading', { level: 2 })).toHaveTextContent('Qu’est-ce qui vous attire');
  expect(group.getByRole('checkbox', { name: /J'aime la nature.*2.*métiers/ })).not.toBeChecked();
});

it('carries the other answers on, and goes to the next question, back, or to the results', () => {
  const query = 'gouts=j-aime-la-nature,j-aime-les-langues&faire=j-aime-bouger&question=faire';
  const { container } = show(query);
  expect(screen.getByRole('heading', { level: 1, name: /Qu’aimez-vous faire/ })).toBeVisible();
  expect(screen.getByRole('checkbox', { name: /J'aime bouger/ })).toBeChecked();
  const kept = 'gouts=j-aime-la-nature,j-aime-les-langues&faire=j-aime-bouger';
  expect(submit(container, 'Continuer')).toBe(`${kept}&question=etudes`);
  expect(submit(container, 'Question précédente')).toBe(`${kept}&question=gouts`);
  expect(submit(container, 'Voir les métiers sans attendre')).toBe(`${kept}&question=resultats`);
});

it('skips a question without its answer, and leads to any question', () => {
  show('gouts=j-aime-la-nature&faire=j-aime-bouger&question=faire');
  expect(screen.getByRole('link', { name: 'Passer cette question' })).toHaveAttribute(
    'href',
    '/par-ou-commencer?gouts=j-aime-la-nature&question=etudes',
  );
  const steps = within(screen.getByRole('navigation', { name: 'Les questions' }));
  expect(steps.getAllByRole('link')).toHaveLength(6);
  expect(steps.getByRole('link', { current: 'step' })).toHaveTextContent('Ce que vous aimez faire');
  expect(steps.getByRole('link', { name: /Ce qui vous attire.*1.réponse/ })).toHaveAttribute(
    'href',
    '/par-ou-commencer?gouts=j-aime-la-nature&faire=j-aime-bouger&question=gouts',
  );
});

it('asks for one limit of studies, and ends with the results', () => {
  show('question=etudes');
  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['cap', 'bac-5', 'toutes']);
  const { container } = show('question=statut');
  expect(submit(container, 'Voir les métiers')).toBe('question=resultats');
});

it('says how many sheets tell the place', () => {
  const { container } = show('question=lieu');
  expect(container).toHaveTextContent('2 fiches sur 4 parlent du lieu. Les autres restent dans la liste.');
});

it('says what was ignored', () => {
  const { container } = show('gouts=nager');
  expect(container).toHaveTextContent('1 réponse inconnue ici, ignorée');
});

it('is indexed at its plain address only', () => {
  const start = toQuestionMetadata(catalogue, read(''));
  expect(start.robots).toBeUndefined();
  expect(start.canonical).toMatch(/\/par-ou-commencer$/);
  expect(start.title).toContain('six questions');
  expect(toQuestionMetadata(catalogue, read('question=lieu'))).toMatchObject({
    robots: 'noindex, follow',
    canonical: null,
  });
});
