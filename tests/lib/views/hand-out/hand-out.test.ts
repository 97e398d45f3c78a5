import { describe, expect, it } from 'vitest';
import { toHandOut, toHandOutMetadata } from '@/lib/views/hand-out/hand-out';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';
import { aSection } from '@/tests/builders/a-section';

const today = '2026-11-27';
const source = {
  key: 'onisep',
  name: 'Idéo-Fiches métiers',
  publisher: 'Onisep',
  date: '2025-10-21',
  url: null,
  licence: null,
};

describe('toHandOut', () => {
  const job = aJobSheet({
    id: 'MET.17',
    salaries: [aSalary({ min: 2230 })],
    sources: [source],
    sections: [aSection('presentation', 'Elle fait le pain.'), aSection('in-brief', 'Elle le vend aussi. '.repeat(3))],
  });
  const sheet = toHandOut(aCatalogue({ jobs: [job] }), job, today);

  it('gives the pay with the number of its note, and the note among those of the page', () => {
    const [pay] = sheet.facts;
    expect(pay).toMatchObject({ key: 'pay', value: expect.stringMatching(/^2\s230\s€ brut$/) });
    expect(sheet.notes.find(({ number }) => number === pay?.note)?.text).toContain('Onisep, 21 octobre 2025');
  });

  it('leads to the short address that never changes, in words', () => {
    expect(sheet.address).toMatch(/\/metiers\/MET\.17$/);
    expect(sheet.address).not.toContain('://');
    expect(sheet.code).not.toBeNull();
  });

  it('dates the sheet of paper, and says where the sheet has no date', () => {
    expect(sheet.small.join(' ')).toContain('La fiche ne dit pas de quand elle date. Feuille du 27 novembre 2026.');
  });

  it('numbers its notes from 1 without a gap', () => {
    expect(sheet.notes.map(({ number }) => number)).toEqual(sheet.notes.map((_, index) => index + 1));
  });

  it('says that pay is not told where it is not', () => {
    const silent = aJobSheet({ sources: [source] });
    const { payAnswer, facts } = toHandOut(aCatalogue({ jobs: [silent] }), silent, today);
    expect(facts.map(({ key }) => key)).not.toContain('pay');
    expect(payAnswer).toMatchObject({ before: 'La fiche ', key: 'ne dit pas combien on gagne' });
  });

  it('is not indexed, and names the profile as the page to show', () => {
    const { robots, canonical } = toHandOutMetadata(job);
    expect(robots).toContain('noindex');
    expect(canonical).toMatch(/\/metiers\/boulanger$/);
  });
});
