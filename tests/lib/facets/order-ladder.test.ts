import { expect, it } from 'vitest';
import { orderLadder } from '@/lib/facets/order-ladder';

it('puts the highest level on top and what is off the scale at the foot', () => {
  const levels = ['cap', 'bac', 'bac-5', 'autre-formation', 'inconnu'].map((slug) => ({ slug }));
  expect(orderLadder(levels).map(({ slug }) => slug)).toEqual(['bac-5', 'bac', 'cap', 'autre-formation', 'inconnu']);
});
