import { describe, expect, it } from 'vitest';
import type { CareerMove, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { listCareerMoves } from '@/lib/pathways/list-career-moves';
import { describeChange, toAfterPart } from '@/lib/views/job-profile/after';
import { NoteBook } from '@/lib/views/shared/notes';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const source = { key: 'guide', name: 'Guide du fournil', publisher: 'Maison', date: '2025', url: null, licence: null };
const aMove = (move: Partial<CareerMove>): CareerMove => ({
  direction: 'sideways',
  jobId: null,
  label: 'formatrice / formateur',
  condition: 'après un an de formation',
  rome: null,
  source: 'guide',
  line: 12,
  ...move,
});
const pastry = aJobSheet({
  id: 'MET.2',
  name: { masculine: 'pâtissier' },
  domains: [{ domain: 'bouche', subdomain: null }],
});

function after(job: JobSheet, others: JobSheet[] = []) {
  const catalogue = aCatalogue({ jobs: [job, ...others] });
  const notes = new NoteBook();
  const [part] = toAfterPart(catalogue, job, listCareerMoves(catalogue, job), notes);
  return { part, notes: notes.list().map(({ text }) => text) };
}
const anyone = (count: number) => Array.from({ length: count }, (_, index) => aMove({ label: `métier ${index}` }));

describe('toAfterPart', () => {
  it('groups moves by direction, what one may become first, each with its condition and its sheet', () => {
    const careerMoves = [
      aMove({ jobId: 'MET.2', label: 'pâtissier' }),
      aMove({ direction: 'evolution', label: 'chef' }),
    ];
    const { part, notes } = after(aJobSheet({ sources: [source], careerMoves }), [pastry]);
    expect(part?.shown.map(({ title, items }) => [title, items.map(({ label }) => label)])).toEqual([
      ['Ensuite, on peut devenir', ['Chef']],
      ['On peut aussi passer à', ['Pâtissier']],
    ]);
    expect(part?.shown[1]?.items[0]).toMatchObject({
      sheet: { href: '/metiers/patissier' },
      domain: 'bouche',
      because: 'après un an de formation',
    });
    expect(notes).toEqual(['Guide du fournil, Maison, 2025']);
  });

  it.each([
    [9, 9, ''],
    [12, 8, '4 autres métiers'],
  ])('opens eight of a long list: of %s, %s', (count, open, folded) => {
    const { part } = after(aJobSheet({ sources: [source], careerMoves: anyone(count) }));
    expect(part?.shown.flatMap(({ items }) => items)).toHaveLength(open);
    expect(part?.folded.flatMap(({ items }) => items)).toHaveLength(count - open);
    if (folded) expect(part?.foldedCount.replaceAll('\u00a0', ' ')).toBe(folded);
  });

  it('says who vouches for a passage of the ROME, and that only the other sheet tells a move', () => {
    const rome = { from: { code: 'D1102', label: 'Boulanger' }, toward: { code: 'D1104', label: 'Pâtissier' } };
    const baker = aJobSheet({ sources: [source], careerMoves: [aMove({ jobId: 'MET.2', rome, condition: null })] });
    expect(after(baker, [pastry]).notes[0]).toContain('D’après France Travail');
    const told = aJobSheet({
      ...pastry,
      sources: [source],
      careerMoves: [aMove({ jobId: 'MET.1', direction: 'evolution' })],
    });
    const { part, notes } = after(aJobSheet(), [told]);
    expect(part?.shown[0]?.title).toBe('Souvent, on vient de');
    expect(notes[0]).toContain('Dit par la fiche de l’autre métier.');
  });

  it('lists the jobs most alike that no move names, with what they share, and leads to the comparison', () => {
    const crowd = Array.from({ length: 20 }, (_, index) =>
      aJobSheet({ id: `MET.${100 + index}`, slug: `foule-${index}`, name: { masculine: `zélateur ${index}` } }),
    );
    const baker = aJobSheet({ romeCodes: ['D1102'], careerMoves: [aMove({ jobId: 'MET.2' })] });
    const same = aJobSheet({ ...pastry, romeCodes: ['D1102'] });
    const miller = aJobSheet({ id: 'MET.3', name: { masculine: 'meunier' }, romeCodes: ['D1102'] });
    const { part } = after(baker, [same, miller, ...crowd]);
    const like = part?.shown.find(({ key }) => key === 'like');
    expect(like).toMatchObject({
      anchor: 'metiers-proches',
      items: [{ label: 'meunier', because: 'Même famille de métiers' }],
    });
    expect(part?.compare.href).toBe('/comparer?m=MET.1&m=MET.2&m=MET.3');
  });

  it('leads to a comparison where no job is near, too', () => {
    const { part } = after(aJobSheet({ careerMoves: [aMove({ jobId: null, label: 'chef d’équipe' })] }));
    expect(part?.compare).toEqual({ href: '/comparer?m=MET.1', label: 'Comparer avec un autre métier' });
  });

  it('is nothing where there is nothing', () => {
    expect(after(aJobSheet()).part).toBeUndefined();
  });
});

describe('describeChange', () => {
  const from = aJobSheet({ minimumLevel: readLevel('bac + 2') });
  it.each([
    ['more study', 'bac + 5', false, '3 ans d’études de plus'],
    ['less study', 'CAP ou équivalent', false, '3 ans d’études de moins'],
    ['the same', 'bac + 2', false, 'même niveau d’études'],
    ['the same, by one training', 'bac + 2', true, 'même niveau d’études'],
    ['nothing where one training leads to both', 'bac + 5', true, null],
    ['nothing of a level that is no number of years', 'autre formation', false, null],
    ['nothing of a level without an end', 'bac + 9 et plus', false, null],
  ])('tells %s', (_, level, sharesTraining, change) => {
    const to = aJobSheet({ id: 'MET.2', minimumLevel: readLevel(level) });
    expect(describeChange(from, to, sharesTraining)?.replaceAll('\u00a0', ' ') ?? null).toBe(change);
  });

  it.each([
    ['5 ans de droit, puis 3 ans de stage en étude', null],
    ['À ces 5 ans s’ajoutent trois ans de pratique', null],
    ['3 ans pour une licence. Stage rémunéré de 2 ans', null],
    ['3 ans pour une licence. Il faut aussi réussir un concours', null],
    ['5 ans pour un master, puis plusieurs années de métier', '3 ans d’études de plus'],
    ['3 ans pour une licence, puis 2 ans de master', '3 ans d’études de plus'],
    ['5 ans pour un master. Un stage aide à être recruté', '3 ans d’études de plus'],
  ])('tells no difference where more than studies is asked for: %s', (text, change) => {
    const studyDurations = [
      { startsAfter: 'bac' as const, text, years: 5, maxYears: null, source: null, year: null, line: 1 },
    ];
    const to = aJobSheet({ id: 'MET.2', minimumLevel: readLevel('bac + 5'), studyDurations });
    expect(describeChange(from, to)?.replaceAll('\u00a0', ' ') ?? null).toBe(change);
    expect(describeChange(to, from) === null).toBe(change === null);
  });
});
