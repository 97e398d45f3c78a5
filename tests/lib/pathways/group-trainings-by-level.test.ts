import { expect, it } from 'vitest';
import { groupTrainingsByLevel } from '@/lib/pathways/group-trainings-by-level';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const trainings = [
  aTraining({ id: 'FOR.1', label: 'master essai', certificationRank: 7, certificationLevel: 'niveau 7' }),
  aTraining({ id: 'FOR.2', label: 'CAP zinc', certificationRank: 3, certificationLevel: 'niveau 3' }),
  aTraining({ id: 'FOR.3', label: 'CAP airain', certificationRank: 3, certificationLevel: 'niveau 3' }),
  aTraining({ id: 'FOR.4', label: 'école maison', certificationLevel: 'non inscrit au RNCP' }),
  aTraining({ id: 'FOR.5', label: 'formation muette' }),
];
const named = [
  ...trainings.map(({ id, slug, label }) => ({ id, slug, label })),
  { id: 'FOR.9', slug: null, label: 'inconnue' },
];
const groups = groupTrainingsByLevel(aJobSheet({ trainings: named }), aCatalogue({ trainings }));

it('groups by certified level, lowest first, what has none last', () => {
  expect(groups.map(({ key, label, trainings }) => [key, label, trainings.map((entry) => entry.label)])).toEqual([
    ['niveau-3', 'CAP (niveau\u00a03)', ['CAP airain', 'CAP zinc']],
    ['niveau-7', 'Bac\u00a0+\u00a05 (niveau\u00a07)', ['master essai']],
    ['hors-rncp', 'Absente du répertoire national (RNCP) : à vérifier', ['école maison']],
    ['niveau-non-precise', 'Niveau non précisé', ['formation muette']],
    ['niveau-inconnu', 'Niveau inconnu (formation absente de ce catalogue)', ['inconnue']],
  ]);
});

it('loses no training of the sheet', () => {
  expect(groups.flatMap(({ trainings }) => trainings)).toHaveLength(named.length);
});
