import { expect, test } from 'vitest';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { listExamplePairs } from '@/lib/views/compare/list-example-pairs';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';
import { aSection } from '@/tests/builders/a-section';

let number = 0;
/** A job that says enough; `names`: the jobs that its text names. */
function aJob(masculine: string, domain: string, names = '') {
  number += 1;
  return aJobSheet({
    id: `MET.${number}`,
    name: { masculine },
    salaries: [aSalary({ min: 1900 })],
    minimumLevel: readLevel('CAP'),
    interests: [`j'aime ${domain}`],
    domains: [{ domain, subdomain: `${domain} à part` }],
    trainings: [{ id: `FOR.${domain}`, label: `CAP ${domain}`, slug: null }],
    sections: [aSection('presentation', `Il travaille avec ${names}.`)],
  });
}
const namesOf = (jobs: Parameters<typeof aCatalogue>[0]) =>
  listExamplePairs(aCatalogue(jobs)).map((pair) =>
    pair
      .map(({ name }) => name.masculine)
      .sort()
      .join(' '),
  );

test('offers jobs that other sheets name, with one like them, best known first, one pair a domain', () => {
  const known = 'un maçon, un plombier, un boulanger, un boucher, un pâtissier';
  const jobs = [
    aJob('boulanger', 'pain'),
    aJob('pâtissier', 'pain'),
    aJob('boucher', 'pain'),
    aJob('maçon', 'bâtiment'),
    aJob('plombier', 'bâtiment'),
    aJob('accessoiriste', 'spectacle', known),
    aJob('costumier', 'spectacle', known),
    aJob('chef de chantier', 'bâtiment', 'un maçon, un plombier'),
  ];
  const food = /^(?:boulanger|pâtissier|boucher) (?:boulanger|pâtissier|boucher)$/;
  const [first, second, third] = namesOf({ jobs });
  expect(first).toBe('maçon plombier');
  expect(second).toMatch(food);
  expect(third).not.toMatch(food);
  // Two that nobody names make no example while there is another.
  expect(third).not.toBe('accessoiriste costumier');
});

test('a small collection has examples too, each job once', () => {
  const jobs = ['luthier', 'notaire', 'fleuriste', 'facteur'].map((name, index) =>
    aJobSheet({ id: `MET.${100 + index}`, name: { masculine: name } }),
  );
  expect(namesOf({ jobs }).join(' ').split(' ').sort()).toEqual(['facteur', 'fleuriste', 'luthier', 'notaire']);
  expect(namesOf({ jobs: [] })).toEqual([]);
});
