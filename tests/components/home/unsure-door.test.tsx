import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { UnsureDoor } from '@/components/home/unsure-door';
import { toHome } from '@/lib/views/home/home';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aGuidedCatalogue } from '@/tests/builders/a-guided-catalogue';

it('leads those who do not know what to type to the questions, and to a job drawn by lot', () => {
  render(<UnsureDoor questions="six questions" />);
  expect(screen.getByRole('link', { name: 'Répondre à six questions' })).toHaveAttribute('href', '/par-ou-commencer');
  expect(screen.getByRole('link', { name: 'Un métier au hasard' })).toHaveAttribute('rel', 'nofollow');
});

it('counts the questions that the sheets allow, and offers none where there are none', () => {
  expect(toHome(aGuidedCatalogue(), '2026-11-22').guidedQuestions).toBe('six questions');
  expect(toHome(aCatalogue(), '2026-11-22').guidedQuestions).toBeNull();
});
