import { describe, expect, it } from 'vitest';
import type { CareerMove, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { listKeptMoves } from '@/lib/pathways/list-kept-moves';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const aMove = (move: Partial<CareerMove>): CareerMove => ({
  direction: 'evolution',
  jobId: 'MET.2',
  label: 'pâtissier',
  condition: null,
  rome: { from: { code: 'D1102', label: 'Boulanger' }, toward: { code: 'D1104', label: 'Pâtissier' } },
  source: 'rome',
  line: 1,
  ...move,
});
type Sheet = Parameters<typeof aJobSheet>[0];
const food = [{ domain: 'alimentation', subdomain: 'farine' }];

/** What is kept of one move from the baker to the pastry cook. */
function keep({
  move = {},
  from = {},
  toward = {},
  others = [] as JobSheet[],
}: {
  move?: Partial<CareerMove>;
  from?: Sheet;
  toward?: Sheet;
  others?: JobSheet[];
}) {
  const baker = aJobSheet({ domains: food, romeCodes: ['D1102'], ...from, careerMoves: [aMove(move)] });
  const pastry = aJobSheet({
    id: 'MET.2',
    slug: 'patissier',
    name: { masculine: 'pâtissier', feminine: 'pâtissière' },
    domains: food,
    romeCodes: ['D1104'],
    ...toward,
  });
  const regulatedJobs = [
    { names: ['sage-femme', 'médecin…'], romeCodes: ['J1104'], law: 'Code de la santé publique', url: null },
  ];
  const catalogue = aCatalogue({ jobs: [baker, pastry, ...others], regulatedJobs });
  return listKeptMoves(catalogue).get(baker) ?? [];
}

describe('a mobility of the ROME', () => {
  it('has no direction, whatever an older import wrote', () => {
    expect(keep({})).toMatchObject([{ direction: 'sideways', isRome: true, jobId: 'MET.2' }]);
  });

  it.each([
    [
      'toward a job that a law reserves by its name',
      { toward: { name: { masculine: 'médecin scolaire', feminine: 'médecin scolaire' } } },
    ],
    [
      'by another of its names',
      {
        toward: { otherNames: [{ masculine: 'sage-femme', feminine: 'sage-femme', heading: '', lang: 'fr' as const }] },
      },
    ],
    [
      'by its code',
      {
        move: { rome: { from: { code: 'D1102', label: 'Boulanger' }, toward: { code: 'J1104', label: 'Pâtissier' } } },
      },
    ],
    [
      'toward a job that a law reserves, without a sheet',
      {
        move: { jobId: null, label: 'une sage-femme / sage-femme', rome: null, source: 'rome' },
        from: { sources: [{ key: 'rome', name: 'ROME 4.0', publisher: null, date: null, url: null, licence: null }] },
      },
    ],
    [
      'toward a code whose name the sheet does not bear',
      { toward: { name: { masculine: 'glacier', feminine: 'glacière' } } },
    ],
    [
      'toward a code that another sheet shares, where neither bears its name',
      {
        move: {
          rome: { from: { code: 'D1102', label: 'Boulanger' }, toward: { code: 'D1104', label: 'Pâtissier fin' } },
        },
        others: [aJobSheet({ id: 'MET.3', slug: 'x', name: { masculine: 'confiseur' }, romeCodes: ['D1104'] })],
      },
    ],
    ['from a code that is another sheet’s', { from: { name: { masculine: 'meunier', feminine: 'meunière' } } }],
    ['toward another field', { toward: { domains: [{ domain: 'banque', subdomain: null }] } }],
    [
      'toward a job of another level',
      { from: { minimumLevel: readLevel('CAP ou équivalent') }, toward: { minimumLevel: readLevel('bac + 2') } },
    ],
  ])('is left out %s', (_, sheets) => expect(keep(sheets)).toEqual([]));

  it.each([
    [
      'a code that others share, of which the target bears the name',
      { others: [aJobSheet({ id: 'MET.3', slug: 'x', name: { masculine: 'confiseur' }, romeCodes: ['D1104'] })] },
    ],
    [
      'a level two steps away',
      {
        from: { minimumLevel: readLevel('CAP ou équivalent') },
        toward: { minimumLevel: readLevel('bac ou équivalent') },
      },
    ],
    [
      'a level off the scale',
      {
        from: { minimumLevel: readLevel('CAP ou équivalent') },
        toward: { minimumLevel: readLevel('autre formation') },
      },
    ],
    ['sheets that name no domain, of codes of one family', { from: { domains: [] } }],
  ])('is kept toward %s', (_, sheets) => expect(keep(sheets)).toHaveLength(1));
});

it('keeps what an author states as it stands, toward a regulated job too', () => {
  const move = { condition: 'après le concours', label: 'sage-femme', jobId: null };
  expect(keep({ move })).toMatchObject([{ direction: 'evolution', condition: 'après le concours', isRome: false }]);
});
