import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SelectionPage } from '@/components/selection/selection-page';
import { readSelectionQuery } from '@/lib/listing/selection-query';
import { toSelectionPage } from '@/lib/views/selection/selection-page';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const jobs = ['boulanger', 'notaire', 'luthier'].map((masculine, at) =>
  aJobSheet({ id: `MET.${at + 1}`, name: { masculine } }),
);
const catalogue = aCatalogue({ jobs });
const show = (search: string) =>
  render(
    <SelectionPage page={toSelectionPage(catalogue, readSelectionQuery(new URLSearchParams(search), catalogue), [])} />,
  );
const dataOf = (form: HTMLFormElement | null) => [...new FormData(form ?? undefined)];

describe('SelectionPage', () => {
  it('shows the jobs in order, each to move and to take out by a link', () => {
    show('m=MET.3,MET.1,MET.2');
    const rows = screen
      .getAllByRole('heading', { level: 3 })
      .map((name) => name.closest('li'))
      .filter((row) => row !== null);
    expect(rows.map(({ id }) => id)).toEqual(['MET.3', 'MET.1', 'MET.2']);
    const [first, second] = rows.map((row) => within(row));
    expect(first?.queryByRole('link', { name: /^Monter/ })).toBeNull();
    expect(first?.queryByRole('link', { name: /Ma liste/ })).toBeNull();
    expect(second?.getByRole('link', { name: 'Monter boulanger' })).toHaveAttribute(
      'href',
      '/selection?m=MET.1,MET.3,MET.2#MET.1',
    );
    expect(second?.getByRole('link', { name: 'Retirer boulanger' })).toHaveAttribute(
      'href',
      '/selection?m=MET.3,MET.2',
    );
  });

  it('compares the jobs ticked, where there are two', () => {
    const { unmount } = show('m=MET.3,MET.1');
    screen.getByRole('checkbox', { name: 'Choisir boulanger' }).click();
    const compare = screen.getByRole<HTMLButtonElement>('button', { name: 'Comparer' });
    expect(compare.form).toHaveAttribute('action', '/comparer');
    expect(dataOf(compare.form)).toEqual([['m', 'MET.1']]);
    expect(screen.queryByRole('button', { name: '+ Ma liste' })).toBeNull();
    unmount();
    show('m=MET.3');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('takes a title and a note by a plain form that holds the list, no longer than an address takes', () => {
    show('m=MET.3,MET.1&titre=Pour Lina');
    const field = screen.getByLabelText<HTMLInputElement>('Titre de la liste');
    expect(dataOf(field.form)).toEqual([
      ['m', 'MET.3,MET.1'],
      ['titre', 'Pour Lina'],
      ['note', ''],
    ]);
    expect([field, screen.getByLabelText('Note pour qui la lira')].map((box) => box.getAttribute('maxlength'))).toEqual(
      ['80', '500'],
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Pour Lina');
  });

  it('gathers what comes out of it in one block, the address whole and as a code', () => {
    show('m=MET.3&note=Été 100 %');
    const block = within(screen.getByRole('region', { name: 'Que faire de cette liste' }));
    expect(block.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Imprimer le livret',
      'Fiche pour la classe',
      'Emporter en un fichier',
      'Tableur',
      expect.stringMatching(/\/selection\?m=MET\.3&note=%C3%89t%C3%A9%20100%20%25$/),
      'Par courriel',
    ]);
    expect(block.getByRole('img', { name: 'Code QR : l’adresse de cette liste', hidden: true })).toBeInTheDocument();
  });

  it('of an empty list, says how to make one', () => {
    show('');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ma liste');
    expect(screen.getByRole('searchbox', { name: 'Premier métier' })).toBeInTheDocument();
    expect(screen.getByText(/touchez « \+ Ma liste »/)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Que faire de cette liste' })).toBeNull();
  });

  it('writes words of the address as text, never as markup', () => {
    const { container } = show('m=MET.1&titre=<img src=x>&note=<b>gras</b>');
    expect(container.querySelector('img, h1 b, p:not(.paper-head) > b')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('<img src=x>');
  });
});
