import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CodeFindingList } from '@/components/trust/code-findings';
import type { CodeFindings as Findings } from '@/lib/views/quality/quality-board';

const findings: Findings = {
  code: 'empty-field',
  severity: 'warning',
  title: 'Champ vide',
  meaning: 'La fiche annonce une donnée sans la donner.',
  count: 3,
  files: [
    {
      file: 'metiers/boulanger.md',
      lines: [4, 9],
      page: { file: 'metiers/boulanger.md', href: '/metiers/boulanger', label: 'Boulangère ou boulanger', lang: 'fr' },
    },
    { file: 'collection.yml', lines: [1], page: null },
  ],
};

test('says the count, the meaning and the code', () => {
  render(<CodeFindingList findings={findings} />);
  expect(screen.getByRole('heading', { level: 3, name: /^Champ vide\s*:\s*3\sremarques$/ })).toBeInTheDocument();
  expect(screen.getByText(findings.meaning)).toBeInTheDocument();
  expect(screen.getByText('empty-field')).toBeInTheDocument();
});

test('names every file with its lines; a file without a page has no link', () => {
  render(<CodeFindingList findings={findings} />);
  const [sheet, collection] = screen.getAllByRole('listitem', { hidden: true });
  if (!sheet || !collection) throw new Error('two files expected');
  expect(within(sheet).getByRole('link', { hidden: true })).toHaveAttribute('href', '/metiers/boulanger');
  expect(sheet).toHaveTextContent('metiers/boulanger.md, lignes 4, 9');
  expect(within(collection).queryByRole('link', { hidden: true })).not.toBeInTheDocument();
  expect(collection).toHaveTextContent('collection.yml, ligne 1');
});
