import { expect, test } from 'vitest';
import { listFewTrainings } from '@/lib/views/hand-out/list-few-trainings';
import type { RoutePoint } from '@/lib/views/job-profile/ways-to-enter';

const aPoint = (key: string, title: string, labels: readonly string[]): RoutePoint => ({
  key,
  title,
  holds: '',
  statements: [],
  statementsAnchor: null,
  trainings: {
    anchor: null,
    title: null,
    shown: labels.slice(0, 1).map((label) => ({ key: label, label, href: null, detail: '2 ans', isDeduced: false })),
    folded: labels.slice(1).map((label) => ({ key: label, label, href: null, detail: null, isDeduced: true })),
    foldedTitle: '',
    deducedNote: null,
    isAllDeduced: false,
  },
});

test('takes trainings of each starting point in turn, each with where it begins', () => {
  const few = listFewTrainings([
    aPoint('3e', 'Après la 3e', ['CAP', 'Bac pro']),
    aPoint('bac', 'Après le bac', ['BTS']),
  ]);
  expect(few.map(({ label, detail, isDeduced }) => [label, detail, isDeduced])).toEqual([
    ['CAP', '2 ans, après la 3e', false],
    ['BTS', '2 ans, après le bac', false],
    ['Bac pro', 'après la 3e', true],
  ]);
});

test('says nothing of a start that is not known', () => {
  expect(listFewTrainings([aPoint('unknown', 'Autres formations citées par la fiche', ['CAP', 'BP'])])).toMatchObject([
    { detail: '2 ans' },
    { detail: null },
  ]);
});

test('cuts a long name, and says so', () => {
  const [only] = listFewTrainings([aPoint('bac', 'Après le bac', [`Licence ${'mention '.repeat(20)}`])]);
  expect(only?.label.length).toBeLessThanOrEqual(84);
  expect(only?.label).toMatch(/…$/);
});
