import { expect, it } from 'vitest';
import type { StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { asksForExperience } from '@/lib/pathways/asks-for-experience';
import { goesOnAfterStudies } from '@/lib/pathways/goes-on-after-studies';
import { asksBrevetThenContest, endsWithContest, speaksOfContest } from '@/lib/pathways/speaks-of-contest';
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
  ['Une telle place n’est pas accessible aux débutantes', true],
  ['La direction est rarement confiée à quelqu’un qui débute', true],
  ['Il est rare d’embaucher de jeunes diplômés', true],
  ['C’est rarement un premier emploi', true],
  ['Le poste est réservé à des cadres confirmés', true],
  ['Le métier s’adresse à des techniciennes et techniciens expérimentés', true],
  ['Une expérience du chantier est souvent exigée', true],
  ['Expérience vivement demandée', true],
  ['Les employeurs réclament deux ans de pratique', true],
  ['Il faut justifier d’une solide expérience', true],
  ['On lui demande une première expérience', true],
  ['La cabine est accessible après quelques années d’expérience', true],
  ['On accède à ce poste avec 3 à 5 ans d’expérience', true],
  ['Ce n’est qu’après dix ans qu’on lui confie un projet', true],
  ['Il faut de nombreuses années pour maîtriser le geste', true],
  ['38 ans est l’âge moyen dans le métier', true],
  ['Elle a tenu plusieurs postes avant d’accéder à cette fonction', true],
  ['Ils demandent deux ou trois ans d’expérience', true],
  ['Il faut avoir travaillé sur le terrain', true],
  ['Les jeunes diplômées débutent comme assistantes', true],
  ['Les places sont pourvues en interne', true],
  ['On y vient par promotion interne', true],
  ['Après l’embauche, on suit une « formation maison »', true],
  ['On ne s’improvise pas régleuse', true],
  ['La mairie recrute par voie de concours', true],
  ['Le poste s’ouvre avec un bac + 5, assorti d’une solide expérience', true],
  ['Le métier est accessible avec un bac + 2, complété par une expérience en atelier', true],
  ['Cette profession requiert de l’expérience', true],
  ['Il est difficile d’en vivre sans avoir suivi un maître', true],
  ['Être assistante est un passage obligé', true],
  ['La modeleuse débute souvent comme assistante', true],
  ['Ici, la formation se fait surtout en interne', true],
  ['Le métier est conditionné à la réussite d’un concours', true],
  ['Les postes demandent un bac + 2 avec une expérience ou une formation', false],
  ['Il est aussi accessible au niveau CAP avec une solide expérience', false],
  ['L’atelier est accessible aux débutantes et débutants', false],
  ['Le secteur ne connaît pas la crise et recrute de jeunes diplômés', false],
  ['Des ateliers de livres rares embauchent des débutants', false],
  ['On peut y accéder sans expérience préalable', false],
  ['Des techniciens expérimentés ou de jeunes diplômés sont recrutés', false],
  ['Elle doit améliorer l’expérience du client', false],
  ['Après quelques années d’expérience, il peut évoluer vers un poste de chef', false],
  ['Une longue expérience est nécessaire pour s’installer', false],
  ['Plusieurs années sont exigées avant d’obtenir un poste stable', false],
  ['Il faut un CAP, un titre ou trois ans de métier', false],
  ['Ouvrir le sien : il faut des années de métier', false],
  ['On commence comme consultante junior', false],
  ['Les bases d’information internes sont nombreuses', false],
  ['Une fois embauchés, ils peuvent suivre une formation interne', false],
  ['Les écoles recrutent sur concours', false],
  ['Les villes recrutent sur concours ou sur contrat', false],
  ['On embauche aussi sans passer par un concours', false],
])('asks for more, in the job market: %s: %s', (text, expected) => {
  expect(goesOnAfterStudies({ studyDurations: [], sections: [aSection('job-market', text)] })).toBe(expected);
});

it.each(['presentation', 'in-brief', 'skills', 'access'] as const)('reads %s too', (key) => {
  const sections = [aSection(key, 'Du contact.\n\nUne expérience préalable est attendue.')];
  expect(goesOnAfterStudies({ studyDurations: [], sections })).toBe(true);
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
  ['Les gardes de la ville sont recrutés sur concours', true],
  ['Pour le service public, les embauches se font par voie de concours', true],
  ['Concours de greffière municipale accessible avec un bac', true],
  ['Pour la régie, il faut réussir en plus le concours d’agent', true],
  ['Les concours (agent et cadre) de la fonction publique ouvrent aussi des places', true],
  ['Après quelques années, elle évolue par un concours de la fonction publique', false],
  ['L’école des mines recrute sur concours', false],
  ['L’EPB, à Lille, recrute sur concours', false],
  ['La fonction publique recrute sur concours', true],
  ['L’institut recrute surtout sur concours commun', false],
  ['Une année prépare aux concours de la fonction publique', false],
  ['Le jury du concours de gâteaux récompense les meilleurs', false],
])('reads of a contest in the account of the job and of its market: %s: %s', (text, expected) => {
  expect(speaksOfContest({ studyDurations: [], sections: [aSection('job-market', text)] })).toBe(expected);
  expect(speaksOfContest({ studyDurations: [], sections: [aSection('in-brief', text)] })).toBe(expected);
  expect(speaksOfContest({ studyDurations: [threeYears(text)], sections: [] })).toBe(expected);
});

it('reads no title of the market as a contest of the job', () => {
  const markdown = '### Passer un concours de la fonction publique\n\nElle peut changer de métier.';
  expect(speaksOfContest({ studyDurations: [], sections: [aSection('job-market', markdown)] })).toBe(false);
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

it.each([
  ['Le poste n’est pas accessible aux débutantes', true],
  ['Une expérience de terrain est généralement exigée', true],
  ['La direction est accessible après cinq ans d’expérience', true],
  ['Une expérience ou une licence est demandée', false],
  ['Une expérience est parfois exigée', false],
  ['Aucune expérience n’est exigée', false],
  ['Une expérience est requise pour travailler seule', false],
  ['Une expérience est appréciée', false],
  ['Une longue expérience est exigée pour s’installer à son compte', false],
])('asks for experience in so many words: %s: %s', (text, expected) => {
  expect(asksForExperience({ studyDurations: [], sections: [aSection('job-market', text)] })).toBe(expected);
  expect(asksForExperience({ studyDurations: [threeYears(text)], sections: [] })).toBe(expected);
});

it.each([
  ['La 4e année comporte un stage de 6 mois', false],
  ['Le diplôme, puis un stage de 6 mois', true],
])('counts an internship inside a year of study with it: %s: %s', (text, expected) => {
  expect(goesOnAfterStudies({ studyDurations: [], sections: [aSection('access', text)] })).toBe(expected);
});

it.each([
  ['On y entre dès 16 ans', 'CAP', false],
  ['Il faut avoir 18 ans', 'CAP', true],
  ['Il faut avoir 17 ans', 'CAP', true],
  ['Il faut avoir 18 ans', 'bac + 2', false],
  ['Il faut avoir 21 ans révolus', 'bac + 2', true],
])('minds no age that one has passed when the studies end: %s, %s: %s', (text, level, expected) => {
  const minimumLevel = readLevel(level);
  expect(goesOnAfterStudies({ studyDurations: [], sections: [aSection('access', text)], minimumLevel })).toBe(expected);
});
