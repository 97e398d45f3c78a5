import { describe, expect, it, test } from 'vitest';
import { readSelectionQuery } from '@/lib/listing/selection-query';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { toClassKit } from '@/lib/views/class-kit/class-kit';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';
import { aSection } from '@/tests/builders/a-section';

const aSource = (key: string, date: string | null) => ({
  key,
  name: `Enquête ${key}`,
  publisher: null,
  date,
  url: null,
  licence: null,
});
const sources = [aSource('a', '2025'), aSource('b', '2024')];
const make = (jobs: readonly JobSheet[], query = `m=${jobs.map(({ id }) => id).join(',')}`) => {
  const catalogue = aCatalogue({ jobs: [...jobs] });
  return toClassKit(catalogue, readSelectionQuery(new URLSearchParams(query), catalogue), '2026-11-27');
};
const baker = aJobSheet({
  id: 'MET.1',
  sources,
  interests: ['j’aime bouger'],
  minimumLevel: readLevel('CAP'),
  employmentStatuses: ['salarié'],
  salaries: [aSalary({ min: 2000, source: 'a' }), aSalary({ min: 2300, source: 'b' })],
  studyDurations: [{ startsAfter: '3e', years: 2, maxYears: null, text: '2 ans', source: 'a', year: null, line: 1 }],
});
const nurse = aJobSheet({
  id: 'MET.2',
  name: { masculine: 'infirmier', feminine: 'infirmière' },
  sources,
  interests: ['j’aime bouger'],
  minimumLevel: readLevel('bac + 3'),
  employmentStatuses: ['fonctionnaire'],
  salaries: [aSalary({ min: 2100, source: 'a' })],
});

describe('questions', () => {
  it('come from what the sheets say', () => {
    const { questions } = make([baker, nurse]);
    expect(questions).toHaveLength(3);
    expect(questions[0]).toContain('« j’aime bouger »');
    expect(questions[1]).toContain('CAP pour « Boulangère ou boulanger »');
    // Sheets list statuses in no order of importance.
    expect(questions[2]).toContain('Le premier statut que cite la fiche est salariée ou salarié pour « Boulangère');
    expect(questions[2]).toContain('fonctionnaire pour « Infirmière ou infirmier »');
  });

  it('call no level a minimum where no diploma is asked for', () => {
    const sections = [aSection('access', 'Aucun diplôme n’est exigé.')];
    expect(make([{ ...baker, sections }, nurse]).questions.join(' ')).not.toContain('niveau minimum');
  });

  test.each([
    ['one job', [aJobSheet()]],
    ['jobs that share nothing', [aJobSheet(), aJobSheet({ id: 'MET.2', name: { masculine: 'maçon' } })]],
  ])('are three for %s too', (_, jobs) => {
    expect(new Set(make(jobs).questions).size).toBe(3);
  });
});

describe('verification', () => {
  it('compares two amounts of one sheet, each with its source, and says what differs', () => {
    const { verification } = make([nurse, baker]);
    expect(verification?.task).toContain('« Boulangère ou boulanger »');
    expect(verification?.facts.map(({ source }) => source)).toEqual(['Enquête a, 2025.', 'Enquête b, 2024.']);
    expect(verification?.clues.join(' ')).toContain('Ils n’ont pas le même âge : 2025 et 2024.');
  });

  it('does not take a condition for another source', () => {
    const condition = 'pour un agent de catégorie C, avec les primes et les indemnités';
    const salaries = [aSalary({ min: 2000, source: 'a' }), aSalary({ min: 2300, source: 'a', condition })];
    const { verification } = make([{ ...baker, salaries }]);
    expect(verification?.clues.join(' ')).toContain('Ils ne supposent pas la même chose');
    expect(verification?.clues.join(' ')).not.toContain('la même source');
  });

  it('says of an amount under the SMIC that it is, after long studies too', () => {
    const salaries = [aSalary({ min: 1840, source: 'a' }), aSalary({ min: 2300, source: 'b' })];
    const { verification } = make([{ ...baker, salaries, minimumLevel: readLevel('bac + 5') }]);
    expect(verification?.facts[0]?.source).toBe('Enquête a, 2025. Moins que le SMIC.');
  });

  it('calls neither a minimum where one is the most', () => {
    const salaries = [aSalary({ min: 2000, source: 'a' }), aSalary({ max: 2300, source: 'a' })];
    expect(make([{ ...baker, salaries }]).verification?.clues.join(' ')).not.toContain('L’un est un minimum');
  });

  it('quotes conditions without the full stop of the sheet', () => {
    const salaries = [aSalary({ min: 2000, source: 'a', condition: 'pour un agent. Travail saisonnier.' })];
    const { verification } = make([{ ...baker, salaries: [...salaries, aSalary({ min: 2300, source: 'a' })] }]);
    expect(verification?.clues.join(' ')).toContain('« pour un agent. Travail saisonnier » ; aucune condition donnée.');
  });

  it('compares amounts of two sheets where none has two', () => {
    const { verification } = make([
      nurse,
      { ...nurse, id: 'MET.3', slug: 'x', salaries: [aSalary({ min: 2500, source: 'a' })] },
    ]);
    expect(verification?.clues).toContain('Ce ne sont pas les mêmes métiers.');
  });

  test.each([
    ['no source', [aSalary({ min: 2000 }), aSalary({ min: 2300 })]],
    ['no year', [aSalary({ min: 2000, source: 'c' }), aSalary({ min: 2300, source: 'c' })]],
    [
      'neither gross nor net',
      [
        aSalary({ min: 2000, source: 'a', basis: 'unspecified' }),
        aSalary({ min: 2300, source: 'a', basis: 'unspecified' }),
      ],
    ],
    ['the same amount twice', [aSalary({ min: 2000, source: 'a' }), aSalary({ min: 2000, source: 'b' })]],
  ])('leaves amounts with %s for another fact', (_, salaries) => {
    const job = aJobSheet({ minimumLevel: readLevel('CAP'), salaries, sources: [...sources, aSource('c', null)] });
    const { verification } = make([job]);
    expect(verification?.facts).toHaveLength(1);
    expect(verification?.facts[0]?.text).toContain('Niveau minimum : CAP.');
  });
});

describe('games', () => {
  it('ask what the sheets state, and answer with its source', () => {
    const [pay, length] = make([baker, nurse]).games;
    expect(pay?.rounds.map(({ unit }) => unit)).toEqual(['€ brut par mois', '€ brut par mois']);
    expect(pay?.rounds[0]).toMatchObject({
      answer: expect.stringMatching(/2\s000\s€ brut par mois/),
      source: 'Enquête a, 2025.',
    });
    expect(length?.rounds).toMatchObject([{ key: 'MET.1', unit: 'ans après la 3e', source: 'Enquête a, 2025.' }]);
  });

  it('name the source of the length that is told, not of one that stands before it', () => {
    const [told] = baker.studyDurations;
    const untold: JobSheet['studyDurations'][number] = {
      startsAfter: 'bac',
      years: null,
      maxYears: null,
      text: 'Selon l’école',
      source: 'b',
      year: null,
      line: 1,
    };
    const games = make([{ ...baker, studyDurations: [untold, ...(told ? [told] : [])] }]).games;
    expect(games.find(({ key }) => key === 'length')?.rounds).toMatchObject([{ source: 'Enquête a, 2025.' }]);
  });

  const withLength = (years: number, maxYears: number | null, fields: Partial<JobSheet> = {}) => {
    const studyDurations = baker.studyDurations.map((told) => ({ ...told, years, maxYears }));
    return make([{ ...baker, studyDurations, ...fields }]).games.find(({ key }) => key === 'length')?.rounds;
  };

  it('answer with the words of the sheet where it counts one number', () => {
    expect(withLength(2, null)?.[0]?.answer.replaceAll('\u00a0', ' ')).toBe('2 ans après la 3e.');
  });

  it('do not say a condition twice, whatever it ends with', () => {
    const condition = 'très variable selon que l’activité est exercée en indépendant ou dans une entreprise.';
    const [pay] = make([{ ...baker, salaries: [aSalary({ min: 2000, source: 'a', condition })] }]).games;
    expect(pay?.rounds[0]?.answer).not.toContain('variable');
    expect(pay?.rounds[0]?.source).toContain('variable');
  });

  it('answer the fewest years, and say that the sheet counts more', () => {
    expect(withLength(2, 4)?.[0]?.answer.replaceAll('\u00a0', ' ')).toBe(
      '2 ans après la 3e ; la fiche compte 2 à 4 ans après la 3e.',
    );
  });

  test.each([
    ['counts more than its level', 3, {}],
    ['asks for no diploma', 2, { sections: [aSection('access', 'Aucun diplôme n’est exigé.')] }],
  ])('ask no length of a job whose sheet %s', (_, years, fields) => {
    expect(withLength(years, null, fields)).toBeUndefined();
  });

  test.each([
    ['gives no pay', []],
    ['tells it in words', [aSalary()]],
    ['gives an amount under the SMIC', [aSalary({ min: 1500, source: 'a' })]],
    ['gives an amount under the SMIC after long studies', [aSalary({ min: 1840, source: 'a' })], 'bac + 5'],
    ['gives an old amount', [aSalary({ min: 2500, source: 'a', year: 2015 })]],
    ['gives one of later years only', [aSalary({ min: 2500, source: 'a', stage: 'senior' })]],
  ])('leave out a job whose sheet %s', (_, salaries, level = 'CAP') => {
    expect(
      make([aJobSheet({ sources, salaries, minimumLevel: readLevel(level) })]).games.map(({ key }) => key),
    ).not.toContain('pay');
  });

  it('have five rounds at most', () => {
    const jobs = Array.from({ length: 9 }, (_, index) => ({ ...nurse, id: `MET.${index + 1}`, slug: `x${index}` }));
    expect(make(jobs).games[0]?.rounds).toHaveLength(5);
  });
});

test('the same list gives the same kit', () => {
  expect(make([baker, nurse])).toEqual(make([baker, nurse]));
});

test('an empty list gives nothing to do', () => {
  expect(make([], '')).toMatchObject({ jobs: [], questions: [], verification: null, games: [] });
});
