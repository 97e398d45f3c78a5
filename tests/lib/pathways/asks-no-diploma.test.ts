import { describe, expect, it } from 'vitest';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { findNoDiplomaAsked } from '@/lib/pathways/asks-no-diploma';
import { buildEntryMap } from '@/lib/pathways/build-entry-map';
import { findStudyYears } from '@/lib/pathways/study-years';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

describe('findNoDiplomaAsked', () => {
  it.each([
    'Aucun diplôme n’est requis.',
    'Il n’existe pas de formation obligatoire pour se lancer.',
    'Un diplôme n’est pas nécessaire, mais il aide.',
    'L’école recrute sans condition de diplôme.',
    'Pas d’obligation de niveau pour se présenter.',
    'Le poste est accessible sans diplôme.',
    'Beaucoup sont autodidactes.',
    'On peut débuter sans diplôme ; le CAP reste la base.',
  ])('%s', (sentence) => {
    const job = { sections: [aSection('access', `On commence jeune. ${sentence}`)] };
    expect(findNoDiplomaAsked(job)).toBe(sentence);
  });

  it.each([
    ['people that the job is about', 'in-brief', 'Elle accompagne des jeunes sans diplôme.'],
    ['a diploma that is asked for', 'access', 'Le diplôme d’État est obligatoire.'],
    ['a job that no diploma is made for', 'access', 'Il n’existe pas de diplôme spécifique de ce métier.'],
    [
      'a training that is asked for all the same',
      'access',
      'Aucun diplôme n’est exigé, mais une formation est indispensable.',
    ],
    ['what one may sometimes do', 'presentation', 'On y entre avec un CAP, et parfois on débute sans diplôme.'],
    ['times gone by', 'access', 'Longtemps ouvert aux autodidactes, le métier recrute à bac + 2.'],
    ['another part of the sheet', 'duties', 'Aucun diplôme n’est affiché au mur.'],
  ] as const)('is silent about %s', (_, key, sentence) => {
    expect(findNoDiplomaAsked({ sections: [aSection(key, sentence)] })).toBeNull();
  });

  it('keeps the site from deducing years, or the bac, from the level', () => {
    const job = aJobSheet({
      minimumLevel: readLevel('bac'),
      sections: [aSection('access', 'Aucun diplôme n’est requis.')],
    });
    const asking = aJobSheet({ minimumLevel: readLevel('bac'), sections: [] });
    expect([findStudyYears(job), findStudyYears(asking)?.deduced]).toEqual([undefined, true]);
    const needs = (sheet: typeof job) => buildEntryMap(sheet, aCatalogue({ jobs: [sheet] })).startingPoints.length;
    expect([needs(job), needs(asking)]).toEqual([0, 1]);
  });
});
