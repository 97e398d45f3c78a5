import { expect, it } from 'vitest';
import { packBodies, unpackBodies } from '@/lib/build/static/pack-bodies';
import { weighBodies } from '@/lib/search/weigh-bodies';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

it('gives back what was weighed', () => {
  const jobs = ['Pétrir le pain la nuit.', 'Vendre le pain.', 'Soigner la nuit, soigner le jour.'].map((tagline) =>
    aJobSheet({ tagline }),
  );
  const weighed = weighBodies(jobs);
  expect(weighed.lists.size).toBeGreaterThan(4);
  const { lists, lengths } = unpackBodies(JSON.parse(JSON.stringify(packBodies(weighed))));
  expect(lengths).toEqual(weighed.lengths);
  expect(new Map([...lists].sort())).toEqual(new Map([...weighed.lists].sort()));
});
