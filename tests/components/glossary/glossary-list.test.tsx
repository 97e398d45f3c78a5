import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { GlossaryList } from '@/components/glossary/glossary-list';
import type { GlossaryTerm } from '@/lib/model/reference/glossary';
import { toGlossaryPage } from '@/lib/views/glossary/glossary-page';

function aTerm(term: string, fields: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return {
    slug: term.toLowerCase(),
    term,
    longForm: null,
    otherForms: [],
    definition: `Définition : ${term}.`,
    url: null,
    ...fields,
  };
}

it('lists the words by letter, each at its own address, with its long form and its official site', () => {
  const { letters, index } = toGlossaryPage([
    aTerm('BUT', { longForm: 'bachelor universitaire', url: 'https://www.education.gouv.fr/' }),
    aTerm('CAP'),
  ]);
  const { container } = render(<GlossaryList letters={letters} />);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['B', 'C']);
  expect(index.map(({ href }) => container.querySelector(href) !== null)).toEqual([true, true]);
  const entry = container.querySelector<HTMLElement>('#but');
  expect(entry).toHaveTextContent('BUTbachelor universitaireDéfinition : BUT.');
  expect(within(entry as HTMLElement).getByRole('link', { name: 'education.gouv.fr' })).toBeInTheDocument();
});

it('shows nothing where there is no word', () => {
  expect(toGlossaryPage([])).toEqual({ letters: [], index: [] });
});
