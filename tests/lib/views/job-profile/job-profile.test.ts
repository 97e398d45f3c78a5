import { describe, expect, it } from 'vitest';
import type { JobSheet, SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { toJobProfile } from '@/lib/views/job-profile/job-profile';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const base = (key: SheetSection['key'], markdown = 'Du pain.', parent: SheetSection['parent'] = null) => ({
  key,
  anchor: key,
  title: key,
  sourceTitle: key,
  parent,
  line: 1,
  markdown,
});
const duties: SheetSection = { kind: 'prose', ...base('duties') };
const access: SheetSection = { kind: 'access', ...base('access'), intro: '' };
const trainings: SheetSection = { kind: 'trainings', ...base('trainings'), intro: '' };
const studyDurations: JobSheet['studyDurations'] = [
  { startsAfter: 'bac', years: 3, maxYears: null, text: '3 ans', source: null, year: null, line: 9 },
];

function profileOf(fields: Partial<Omit<JobSheet, 'name'>>) {
  const job = aJobSheet(fields);
  return toJobProfile(aCatalogue({ jobs: [job] }), job, '2026-11-22');
}
const anchorsOf = (fields: Partial<Omit<JobSheet, 'name'>>) => profileOf(fields).parts.map(({ anchor }) => anchor);
const end = ['ce-que-la-fiche-ne-dit-pas', 'provenance'];

describe('parts of a profile', () => {
  it.each([
    { what: 'before Accès', sections: [duties, trainings, access], order: ['duties', 'trainings', 'R', 'access'] },
    { what: 'before Formations without Accès', sections: [trainings, duties], order: ['R', 'trainings', 'duties'] },
    { what: 'last of the sections otherwise', sections: [duties], order: ['duties', 'R'] },
  ])('puts the ways in $what', ({ sections, order }) => {
    expect(anchorsOf({ sections })).toEqual([...order.map((key) => (key === 'R' ? 'par-ou-passer' : key)), ...end]);
  });

  it('lists them in the contents, in their order, but for ways in that say nothing', () => {
    const { parts, contents } = profileOf({ sections: [duties, access], studyDurations });
    expect(contents).toEqual(parts.map(({ anchor, title }) => ({ anchor, title })));
    const silent = profileOf({ sections: [duties, access] });
    expect(silent.contents.map(({ anchor }) => anchor)).toEqual(['duties', 'access', ...end]);
  });

  it('shows figures that no section of the text speaks of', () => {
    const [part] = profileOf({ salaries: [aSalary({ min: 2230 })] }).parts;
    expect(part).toMatchObject({ kind: 'salary', anchor: 'paie', wordsAnchor: 'salaire', title: 'Salaire', words: '' });
  });

  it('leaves out a part that holds only others, unless it has figures', () => {
    const salary: SheetSection = { kind: 'salary', ...base('salary', '') };
    const market: SheetSection = { kind: 'prose', ...base('job-market', 'Ça recrute.', 'salary') };
    const sections = [salary, market];
    expect(profileOf({ sections }).parts[0]).toMatchObject({ anchor: 'job-market', overline: 'salary' });
    const salaries = [aSalary({ min: 2230 })];
    expect(anchorsOf({ sections, salaries })).toEqual(['paie', 'job-market', 'par-ou-passer', ...end]);
  });
});
