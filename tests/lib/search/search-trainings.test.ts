import { expect, it } from 'vitest';
import { searchTrainings } from '@/lib/search/search-trainings';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aTraining } from '@/tests/builders/a-training';

const catalogue = aCatalogue({
  trainings: [
    aTraining({ id: 'FOR.1', label: 'CAP boulanger', type: "certificat d'aptitude professionnelle (CAP)" }),
    aTraining({ id: 'FOR.2', label: 'CAP pâtissier' }),
    aTraining({ id: 'FOR.3', label: "BUT métiers du multimédia et de l'internet", acronym: 'MMI' }),
    aTraining({ id: 'FOR.4', label: 'BTS MMI des essais' }),
  ],
});

it.each([
  ['CAP boulanger', 'FOR.1'],
  ['patissier', 'FOR.2'],
  ['mmi', 'FOR.3'],
  ['FOR.4', 'FOR.4'],
  ['certificat aptitude', 'FOR.1'],
  ['boulangé', 'FOR.1'],
  ['boulangères', 'FOR.1'],
  ['CAP boulangre', 'FOR.1'],
  ['patissier CAP', 'FOR.2'],
  ['pâtissier astronaute boulangerie', 'FOR.1'],
  ['BUT multimédia', 'FOR.3'],
])('%s finds %s first', (query, id) => expect(searchTrainings(catalogue, query)[0]?.training.id).toBe(id));

it.each(['', '*', 'x'.repeat(10_000)])('finds nothing for %j', (query) => {
  expect(searchTrainings(catalogue, query)).toEqual([]);
});
