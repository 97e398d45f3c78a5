import { expect, it } from 'vitest';
import type { StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import {
  asksBrevetThenContest,
  endsWithContest,
  goesOnAfterStudies,
  speaksOfContest,
} from '@/lib/pathways/goes-on-after-studies';
import { aSection } from '@/tests/builders/a-section';

it.each([
  ['3 ans pour obtenir une licence et pouvoir se présenter aux concours d’inspecteur', true],
  ['Les candidats doivent réussir un concours, avec le bac', true],
  ['3 ans d’études pour passer un concours de la fonction publique', true],
  ['Une fois admis, ils suivent une formation professionnelle', true],
  ['Un bac, puis une formation professionnelle de 18 mois', true],
  ['À ces 5 ans s’ajoutent 3 ans de pratique', true],
  ['2 ans pour le CAP. Il faut avoir 21 ans et le permis D', true],
  ['1 an, à partir de 17 ans au minimum', true],
  ['une licence en 3 ans pour le concours, puis 18 mois de formation payée', true],
  ['un CAP cuisine, puis plusieurs années dans les cuisines des autres', true],
  ['2 ans de BTS et des années d’hôtel', true],
  ['Concours ouvert à qui justifie d’au moins 3 ans de services', true],
  ['La formation se prépare après un diplôme en travail social (3 ans après le bac)', true],
  ['3 ans pour une licence, puis plusieurs années d’études', false],
  ['5 ans pour un master', false],
  ['3 ans de licence, concours en 3e année, puis 2 ans de master', false],
  ['2 ans pour un BTS, complété en 1 an par une licence pro', false],
])('goes on: %s: %s', (text, expected) => {
  expect(goesOnAfterStudies({ studyDurations: [threeYears(text)], sections: [] })).toBe(expected);
});

it.each([
  ['3 ans pour une licence, puis réussir le concours', true],
  ['3 ans pour obtenir une licence et se présenter au concours de catégorie A', true],
  ['2 ans pour un BTS et se présenter au concours ou être recruté par les communes', false],
  ['3 ans pour préparer le DE. Accès sur concours', false],
  ['3 ans de licence, concours en 3e année, puis 2 ans de master', false],
  ['3 ans pour passer le concours. On peut aussi débuter sans concours', false],
  ['Le métier ne demande pas de passer un concours', false],
])('ends with a contest: %s: %s', (text, expected) => {
  expect(endsWithContest({ studyDurations: [threeYears(text)] })).toBe(expected);
});

it.each([
  ['Une licence d’histoire. Elle donne accès au concours de guide de la ville', true],
  ['Les formatrices sont recrutées sur concours dès la licence', true],
  ['Avant d’être nommés, les consuls ont le plus souvent réussi un concours du ministère', true],
  ['4 ans de droit, réussir le concours de la magistrature et y suivre une formation', true],
  ['2 ans pour un BTS et se présenter au concours ou être recruté par les communes', false],
  ['Accès au concours d’entrée de l’école après une prépa', false],
  ['3 ans pour préparer le DE. Accès sur concours', false],
  ['Le grade de départ est accessible sans concours', false],
  ['Des agents déjà recrutés par concours interne', false],
  ['Une prépa, puis un concours', false],
  ['L’école des arts fait passer un concours : dossier et oral', false],
])('speaks of a contest: %s: %s', (text, expected) => {
  expect(speaksOfContest({ studyDurations: [threeYears(text)], sections: [] })).toBe(expected);
  expect(speaksOfContest({ studyDurations: [], sections: [aSection('access', text)] })).toBe(expected);
});

it.each([
  ['DNB puis concours de catégorie C.', true],
  ['Le brevet, puis un concours de la ville', true],
  ['DNB puis concours, ou recrutement direct', false],
  ['Brevet ou CAP', false],
])('the brevet, then a contest: %s: %s', (text, expected) => {
  expect(asksBrevetThenContest({ studyDurations: [threeYears(text)] })).toBe(expected);
});

function threeYears(text: string): StudyDuration {
  return { startsAfter: 'bac', years: 3, maxYears: null, text, source: null, year: null, line: 1 };
}

it('reads how one comes to the job too', () => {
  const sections = [aSection('access', 'Le recrutement se fait sur concours, avec une licence.')];
  expect(goesOnAfterStudies({ studyDurations: [], sections })).toBe(true);
  expect(goesOnAfterStudies({ studyDurations: [], sections: [aSection('access', 'Une licence suffit.')] })).toBe(false);
});
