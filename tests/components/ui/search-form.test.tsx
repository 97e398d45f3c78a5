import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SearchForm } from '@/components/ui/search-form';

describe('SearchForm', () => {
  test('is a plain GET form that keeps the words and the filters', () => {
    render(<SearchForm id="a" query="pain" kept={[{ name: 'niveau', value: 'cap' }]} />);
    const { form } = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Chercher un métier' });
    expect(form).toHaveAttribute('method', 'get');
    expect(form).toHaveAttribute('action', '/metiers');
    expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({ q: 'pain', niveau: 'cap' });
  });

  test('proposes jobs while typing, and no trainings', () => {
    render(
      <>
        <SearchForm id="a" />
        <SearchForm id="b" action="/formations" label="Chercher une formation" />
      </>,
    );
    expect(screen.getByLabelText('Chercher un métier', { selector: 'input' }).closest('suggest-jobs')).not.toBeNull();
    expect(screen.getByLabelText('Chercher une formation', { selector: 'input' }).closest('suggest-jobs')).toBeNull();
  });
});
