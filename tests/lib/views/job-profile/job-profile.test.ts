import { describe, expect, it } from 'vitest';
import type { JobSheet, SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { toJobProfile } from '@/lib/views/job-profile/job-profile';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

function profileOf(fields: Partial<Omit<JobSheet, 'name'>>) {
  const job = aJobSheet(fields);
  return toJobProfile(aCatalogue({ jobs: [job], collection: { credit: 'Fiches, 2025' } }), job, '2026-11-22');
}
const anchorsOf = (fields: Partial<Omit<JobSheet, 'name'>>) =>
  Object.fromEntries(profileOf(fields).chapters.map(({ key, blocks }) => [key, blocks.map(({ part }) => part.anchor)]));

describe('chapters of a profile', () => {
  const sections: SheetSection[] = [
    aSection('duties', 'Pétrir.', { anchor: 'nature-du-travail', line: 10 }),
    aSection('skills', 'La force.', { anchor: 'competences', line: 20 }),
    aSection('job-market', 'Ça recrute.', { anchor: 'marche-du-travail', line: 30 }),
  ];

  it('puts each section where its chapter is', () => {
    expect(anchorsOf({ sections })).toMatchObject({
      daily: ['nature-du-travail'],
      fit: ['competences'],
      studies: ['par-ou-passer'],
      after: ['marche-du-travail'],
    });
  });

  it('puts a section that the site does not know after the one that the sheet puts before it, the first one in the first chapter', () => {
    const unknown = (anchor: string, line: number) => aSection(`other-${anchor}`, 'La galette.', { anchor, line });
    const found = anchorsOf({ sections: [unknown('folklore', 5), ...sections, unknown('fetes', 25)] });
    expect(found.daily).toEqual(['folklore', 'nature-du-travail']);
    expect(found.fit).toEqual(['competences', 'fetes']);
  });

  it('gives a section that holds only others no place, and keeps its title among the wordings of the sheet', () => {
    const working = aSection('working-life', '', { sourceTitle: 'Vie professionnelle', line: 2 });
    const market = aSection('job-market', 'Ça recrute.', { anchor: 'emploi', parent: 'working-life', line: 3 });
    const { chapters, drawer } = profileOf({ sections: [working, market] });
    expect(chapters.at(-1)?.blocks.map(({ part }) => part.anchor)).toEqual(['emploi']);
    const provenance = drawer.map(({ part }) => part).find(({ kind }) => kind === 'provenance');
    expect(provenance).toMatchObject({ sourceWordings: expect.arrayContaining(['Vie professionnelle']) });
  });

  it.each([
    ['bac + 2', 'Niveau bac + 2'],
    ['Après la 3e', 'Après la 3e'],
    ['après le bac', 'Après le bac'],
    ['sans diplôme', 'Sans diplôme'],
    ['niveau bac', 'Niveau bac'],
  ])('names the step of a way in of « %s » « %s »', (label, named) => {
    const access = { ...aSection('access', ''), kind: 'access', intro: '' } as SheetSection;
    const { chapters } = profileOf({
      sections: [access],
      entryRoutes: [{ level: { label, slug: 'niveau', rank: 1 }, diplomas: [] }],
    });
    const steps = chapters.flatMap(({ blocks }) => blocks.flatMap(({ part }) => ('steps' in part ? part.steps : [])));
    expect(steps).toMatchObject([{ level: named.replace(' + ', '\u00a0+\u00a0') }]);
  });

  it('reads what one likes and short lists at once, and folds prose', () => {
    const interests: SheetSection = { ...aSection('interests', ''), kind: 'interests', intro: '' } as SheetSection;
    const list = (items: string[]) =>
      ({ ...aSection('missions', ''), kind: 'list', intro: '', outro: '', items }) as SheetSection;
    const looks = (fields: Partial<JobSheet>) =>
      profileOf(fields).chapters.flatMap(({ blocks }) => blocks.map(({ part, look }) => [part.kind, look]));
    const found = looks({ interests: ["j'aime bouger"], sections: [interests, list(['Pétrir.']), ...sections] });
    expect(found).toEqual(
      expect.arrayContaining([
        ['interests', 'open'],
        ['list', 'titled'],
        ['prose', 'folded'],
      ]),
    );
    expect(looks({ sections: [list(Array(12).fill('Une mission qui prend une ligne entière.'))] })).toContainEqual([
      'list',
      'folded',
    ]);
  });

  it('numbers its notes in the order of the page, and lists them all at its end', () => {
    const { facts, chapters, drawer } = profileOf({
      employmentStatuses: ['salarié'],
      minimumLevel: { label: 'bac + 3', slug: 'bac-3', rank: 8 },
      sections,
    });
    expect(facts.map(({ note }) => note)).toEqual([1, 1]);
    const [first] = drawer;
    const listed = first?.part.kind === 'notes' ? first.part.notes.map(({ number }) => number) : [];
    expect(listed).toEqual(listed.map((_, index) => index + 1));
    const beside = chapters.flatMap(({ blocks }) => blocks.flatMap(({ notes }) => notes.map(({ number }) => number)));
    expect([...beside].sort()).toEqual(listed);
  });
});
