import { describe, expect, it } from 'vitest';
import { readStudyDurations } from '@/lib/model/job-sheet/study-duration';

const read = (markdown: string) =>
  readStudyDurations(markdown, (index) => index + 20).map(({ startsAfter, years, maxYears, line }) => [
    startsAfter,
    years,
    maxYears,
    line,
  ]);

describe('readStudyDurations', () => {
  it('gives one duration per starting point, with its line', () => {
    expect(read('## Après la 3e\n2 ans pour un CAP.\n\n## Après le bac\n3 à 5 ans selon l’école.')).toEqual([
      ['3e', 2, null, 20],
      ['bac', 3, 5, 23],
    ]);
  });

  it.each([
    ['## Après le bac\nBac + 5 : diplôme d’ingénieur.', 'bac', 5, null],
    ['## Après le bac\nDe bac + 2 (BTS) à bac + 5 (master).', 'bac', 2, 5],
    ['## Après le bac\nBac + 5 demandé, avec 3 ans d’expérience.', 'bac', 5, null],
    ['## Après le bac en 7 ans\nUn long parcours.', 'bac', 7, null],
    ['## Après la 3e\nUn an au minimum.', '3e', 1, null],
    ['## Après la 3e\n2 ans de CAP, avant de préparer en 2 ans le diplôme.', '3e', null, null],
    ['## Après le bac\n2 ans de monitorat, préalable indispensable.', 'bac', null, null],
    ['## Après la 3e\n18 mois de stage, puis 2 ans en poste.', '3e', null, null],
    ['## Après la 3e\nUn concours, puis un bac + 2 possible.', '3e', null, null],
    ['## Avec ou sans le bac\nUn brevet d’État.', 'any', null, null],
    ['**Durée des études:** 2 ans', null, 2, null],
    ['De longues études.', null, null, null],
    ['## Après la 3e\nLe chant se travaille dès l’âge de 7 ans.', '3e', null, null],
    ['## Après la 3e\nIl faut avoir 4 ans de service, puis réussir l’examen.', '3e', null, null],
    ['## Après la 3e\nAprès un stage de 2 ans en mairie.', '3e', null, null],
    ['## Après la 3e\nÀ partir de 15 ans. 2 ans pour le CAP fleuriste.', '3e', 2, null],
    ['## Après la 3e\nUne formation maison de 3 mois à 1 an.', '3e', null, null],
    ['## Après la 3e\n1 an pour le CS cave après un CAP ; 3 ans pour le bac pro.', '3e', null, null],
    ['## Après le bac\n1 an après un bac + 2 pour une licence pro. 5 ans pour un master.', 'bac', null, null],
    ['## Après le bac\n3 ans pour le DE, accessible aux titulaires d’un BTS.', 'bac', null, null],
    ['## Après le bac\n2 ans à l’école navale. Accès sur concours avec un bac + 2.', 'bac', null, null],
    ['## Après le bac\nUn diplôme d’école, suivi d’un master en 2 ans.', 'bac', null, null],
    ['## Après le bac\nLes admis suivent une formation de 2 ans.', 'bac', null, null],
    ['## Après le bac\n3 ans pour une licence pro (1 an après un bac + 2).', 'bac', 3, null],
    ['## Après le bac\nUne licence pro ; un diplôme d’école (5 ans).', 'bac', null, null],
    ['## Après le bac\nAu moins 10 ans d’études.', 'bac', 10, null],
    ['## Avec ou sans le bac\n801 heures. L’institut peut les étaler sur deux ans.', 'any', null, null],
    ['## Après le bac\nConcours d’adjoint ouvert aux titulaires d’un niveau bac + 3.', 'bac', null, null],
    ['## Après le bac\nSur concours de la ville, accessible à bac + 3.', 'bac', null, null],
    ['## Après le bac\nUn bac + 3 est demandé pour passer le concours. Ensuite, bac + 5.', 'bac', null, null],
    ['## Après le bac\nBac + 5 : master. Concours ensuite.', 'bac', 5, null],
    ['## Après le bac\nBac + 3 (licence), puis le concours.', 'bac', 3, null],
    ['Être âgé de 24 à 35 ans.', null, null, null],
  ])('%j', (markdown, startsAfter, years, maxYears) => {
    expect(read(markdown).map((duration) => duration.slice(0, 3))).toEqual([[startsAfter, years, maxYears]]);
  });

  it('keeps the words without the label', () => {
    expect(readStudyDurations('**Durée des études:** 2 ans', () => 1)[0]?.text).toBe('2 ans');
  });
});
