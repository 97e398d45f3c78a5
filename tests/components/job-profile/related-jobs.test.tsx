import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ProfileSection } from '@/components/job-profile/profile-section';
import { toRelatedPart } from '@/lib/views/job-profile/related-jobs';
import { aCatalogue } from '../../builders/a-catalogue';
import { aJobSheet } from '../../builders/a-job-sheet';

const crowd = Array.from({ length: 20 }, (_, index) =>
  aJobSheet({ id: `MET.${100 + index}`, slug: `foule-${index}`, name: { masculine: `zélateur ${index}` } }),
);
const baker = aJobSheet({ romeCodes: ['D1102'] });
const pastry = aJobSheet({ id: 'MET.2', name: { masculine: 'pâtissier' }, romeCodes: ['D1102'] });
const miller = aJobSheet({ id: 'MET.3', name: { masculine: 'meunier' }, romeCodes: ['D1102'] });

it('lists the jobs with their reasons, says how they were found, and leads to the comparison', () => {
  const parts = toRelatedPart(aCatalogue({ jobs: [baker, pastry, miller, ...crowd] }), baker);
  for (const part of parts) render(<ProfileSection part={part} />);
  expect(screen.getAllByText('Même famille de métiers')).toHaveLength(2);
  expect(screen.getByText(/Rapprochements calculés par le site/)).toBeInTheDocument();
  const compare = screen.getByRole('link', { name: 'Comparer avec les deux métiers les plus proches' });
  expect(compare).toHaveAttribute('href', '/comparer?m=MET.1&m=MET.3&m=MET.2');
});

it('names the one job there is, and is nothing where there is none', () => {
  const [two] = toRelatedPart(aCatalogue({ jobs: [baker, pastry, ...crowd] }), baker);
  expect(two?.compare.label).toBe('Comparer ces deux métiers');
  expect(toRelatedPart(aCatalogue({ jobs: [baker, ...crowd] }), baker)).toEqual([]);
});
