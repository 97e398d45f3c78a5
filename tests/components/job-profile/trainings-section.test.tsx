import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TrainingsSection } from '@/components/job-profile/trainings-section';
import { toSafeHtml } from '@/lib/text/safe-html';
import { toTrainingGroups } from '@/lib/views/job-profile/training-groups';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

function show(labels: string[]) {
  const trainings = labels.map((label, index) =>
    aTraining({
      id: `FOR.${index}`,
      label,
      type: 'brevet professionnel (BP)',
      duration: '2 ans',
      certificationRank: 4,
    }),
  );
  const job = aJobSheet({
    trainings: [...trainings, { id: 'FOR.999', label: 'inconnue', slug: null }].map(({ id, label, slug }) => ({
      id,
      label,
      slug,
    })),
  });
  const groups = toTrainingGroups(aCatalogue({ trainings }), job);
  render(<TrainingsSection part={{ kind: 'trainings', intro: toSafeHtml(''), groups }} />);
}

it('gives the length of a training, and its type where the name does not say it', () => {
  show(['BP boulanger', 'boulangerie']);
  const [unnamed, named, unknown] = screen.getAllByRole('listitem');
  expect(named).toHaveTextContent(/^BP boulanger \(2 ans\)$/);
  expect(unnamed).toHaveTextContent(/^boulangerie \(2 ans, BP\)$/);
  expect(unknown).toHaveTextContent(/^inconnue$/);
});

it.each([
  [10, 0],
  [11, 3],
])('%i trainings of a level: %i are folded', (count, folded) => {
  show(Array.from({ length: count }, (_, index) => `BP n° ${String(index).padStart(2, '0')}`));
  const details = document.querySelector('details');
  expect(details ? within(details).getAllByRole('listitem', { hidden: true }).length : 0).toBe(folded);
});
