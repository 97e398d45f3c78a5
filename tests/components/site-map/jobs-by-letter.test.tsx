import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { JobsByLetter } from '@/components/site-map/jobs-by-letter';
import type { LetterOfNames } from '@/lib/views/site-map/site-map';

const aGroup = (letter: string, slug: string, lang: 'fr' | 'en' = 'fr'): LetterOfNames => ({
  letter,
  anchor: `lettre-${letter.toLowerCase()}`,
  jobs: [{ slug, name: { feminine: slug, masculine: slug, heading: slug, lang } }],
});

test('every letter of the index leads to its part of the page', () => {
  render(<JobsByLetter groups={[aGroup('A', 'antiquaire'), aGroup('D', 'data analyst', 'en')]} />);
  const index = screen.getByRole('navigation', { name: 'Lettres du plan' });
  for (const link of within(index).getAllByRole('link')) {
    const target = document.querySelector(link.getAttribute('href') ?? '');
    expect(target).toContainElement(screen.getByRole('heading', { level: 3, name: link.textContent ?? '' }));
  }
  expect(screen.getByText('Data analyst')).toHaveAttribute('lang', 'en');
});
