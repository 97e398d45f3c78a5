import { describe, expect, it } from 'vitest';
import { listMissingFacts } from '@/lib/views/job-profile/list-missing-facts';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';
import { aSection } from '@/tests/builders/a-section';

const missing = (fields: Parameters<typeof aJobSheet>[0]) => listMissingFacts(aJobSheet(fields)).map(({ key }) => key);

describe('listMissingFacts', () => {
  it('says every gap of an empty sheet, each in its own sentence', () => {
    const facts = listMissingFacts(aJobSheet());
    expect(facts.map(({ key }) => key)).toContain('remote-work');
    expect(facts.length).toBeGreaterThan(10);
    expect(new Set(facts.map(({ text }) => text)).size).toBe(facts.length);
    expect(facts.filter(({ text }) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
  });

  it.each([
    ['starting-pay', { salaries: [aSalary({ min: 2000 })] }],
    ['starting-pay', { salaries: [aSalary({ raw: 'À partir du Smic' })] }],
    ['later-pay', { salaries: [aSalary({ max: 5000, stage: 'senior' })] }],
    ['later-pay', { salaries: [aSalary({ raw: '2 875 euros brut par semaine', stage: null })] }],
    ['minimum-level', { minimumLevel: { label: '3E', slug: '3e', rank: 1 } }],
    ['statuses', { employmentStatuses: ['artisan'] }],
    ['remote-work', { sections: [aSection('working-conditions', 'Deux jours de télétravail par semaine.')] }],
    ['remote-work', { sections: [aSection('working-conditions', 'Il travaille à distance.')] }],
    ['remote-work', { sections: [aSection('other-teletravail', 'Deux jours.', { sourceTitle: 'Télétravail' })] }],
    ['working-conditions', { sections: [aSection('working-conditions', 'Dehors, par tous les temps.')] }],
    ['career', { sections: [aSection('job-market', 'Avec les années, elle ouvre sa propre boutique.')] }],
    ['starting-pay', { salaries: [aSalary({ raw: '90 euros par jour' })] }],
    ['starting-pay', { sections: [aSection('in-brief', 'On débute au Smic.')] }],
    ['later-pay', { sections: [aSection('job-market', 'Jusqu’à 4 000 € en fin de carrière.')] }],
    ['access', { sections: [aSection('study-duration', '2 ans pour un BTS.')] }],
    ['access', { sections: [aSection('in-brief', 'On y entre sur concours.')] }],
    ['access', { trainings: [{ id: 'FOR.1', label: 'CAP fleuriste', slug: null }] }],
    ['trainings', { sections: [aSection('study-duration', 'Un diplôme d’État.')] }],
    ['statuses', { sections: [aSection('in-brief', 'La plupart sont à leur compte.')] }],
    ['skills', { sections: [aSection('in-brief', 'Il faut de la patience.')] }],
    ['working-conditions', { sections: [aSection('in-brief', 'Elle se lève la nuit.')] }],
    ['job-market', { sections: [aSection('in-brief', 'Les salons recrutent.')] }],
    ['job-market', { sections: [aSection('in-brief', 'Un profil recherché.')] }],
    ['career', { sections: [aSection('presentation', 'Elle peut devenir formatrice.')] }],
    ['rome-code', { romeCodes: ['D1102'] }],
    ['updated-at', { updatedAt: '2026-11-21' }],
  ])('%s is not missing when the sheet says it', (key, fields) => {
    expect(missing({})).toContain(key);
    expect(missing(fields)).not.toContain(key);
  });

  it.each([
    ['starting-pay', { salaries: [aSalary({ raw: 'Variable' })] }],
    ['starting-pay', { salaries: [aSalary({ min: 2000, stage: null })] }],
    ['later-pay', { salaries: [aSalary({ raw: '2 000 euros brut par mois', stage: 'beginner' })] }],
    ['remote-work', { sections: [aSection('duties', 'Des soins à domicile.')] }],
    ['trainings', { sections: [aSection('study-duration', '', { sourceTitle: 'Durée des études' })] }],
    ['working-conditions', { sections: [aSection('working-conditions', '  ')] }],
  ])('%s stays missing where nothing answers it', (key, fields) => expect(missing(fields)).toContain(key));
});
