import { expect, it } from 'vitest';
import { namesBac } from '@/lib/pathways/names-bac';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

it.each([
  ['Le concours est ouvert après un bac scientifique.', true],
  ['Un bac pro suffit.', true],
  ['Des bacheliers technologiques.', true],
  ['Un bac (de préférence S) est conseillé.', true],
  ['Un bac STL ou un bac STI2D.', true],
  ['Un bac avec la spécialité maths.', true],
  ['Le baccalauréat est demandé.', true],
  ['2 ans après le bac, en école.', false],
  ['Un bac + 2 professionnel.', false],
  ['Le bac ou un brevet professionnel.', false],
  ['Un bachelor technologique, le back office.', false],
])('%s', (markdown, expected) => {
  expect(namesBac(aJobSheet({ sections: [aSection('job-market', markdown)] }))).toBe(expected);
});
