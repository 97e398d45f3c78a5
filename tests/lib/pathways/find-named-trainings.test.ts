import { describe, expect, it } from 'vitest';
import { markOfType, shortTypeName, withoutRepeatedAcronym } from '@/lib/model/training/type-name';
import { typeOfLabel } from '@/lib/model/training/type-of-label';
import { findNamedTrainings, indexTrainingNames } from '@/lib/pathways/find-named-trainings';
import { aTraining } from '@/tests/builders/a-training';

const index = indexTrainingNames(
  [
    'BTS aéronautique',
    'CS (ex MC) aéronautique option avionique',
    'bac pro forêt',
    'bac pro accompagnement, soins et services à la personne',
    "diplôme d'État d'infirmier",
    'licence mention droit',
    'BUT chimie parcours synthèse',
    'BUT chimie parcours analyse',
    'BTS banque',
    'scripte',
    'régie générale',
  ].map((label, number) => aTraining({ id: `FOR.${number}`, label })),
);

describe('findNamedTrainings', () => {
  it.each([
    [
      'en CS (certificat de spécialisation) aéronautique option avionique ou en BTS aéronautique.',
      ['CS (ex MC) aéronautique option avionique', 'BTS aéronautique'],
    ],
    ['un bac professionnel (Forêt, par exemple)', ['bac pro forêt']],
    ['un bac professionnel « Forêt » ou autre', ['bac pro forêt']],
    [
      'un bac pro accompagnement, soins et services à la personne, un bac général',
      ['bac pro accompagnement, soins et services à la personne'],
    ],
    ['il prépare le DE d’infirmier accessible sur dossier', []],
    ['il prépare le DE d’infirmier en 3 ans', ["diplôme d'État d'infirmier"]],
    ['titulaire du BUT chimie, en L3', ['BUT chimie parcours synthèse', 'BUT chimie parcours analyse']],
    ['une licence mention droit public', []],
    ['une licence mention droit, ou une autre', ['licence mention droit']],
    ['la scripte et la régie générale', []],
    ['en BTS, banque ou non', []],
    ['le BTS banque (2 ans)', ['BTS banque']],
  ])('%j', (text, expected) => {
    expect(findNamedTrainings(text, index).map(({ label }) => label)).toEqual(expected);
  });
});

describe('types in short', () => {
  it.each([
    ['bachelor universitaire de technologie (BUT)', 'BUT', 'BUT'],
    ['certificat de spécialisation (ex MC) (CS (ex MC))', 'CS (ex MC)', 'CS'],
    ['baccalauréat professionnel', 'bac pro', 'bac pro'],
    ['mastère spécialisé (mastère spé.)', 'mastère spécialisé', 'mastère spé'],
    ["diplôme d'école de commerce visé de niveau bac + 4 ou 5", "diplôme d'école de commerce", 'école'],
    ["diplôme d'école de commerce visé (bac + 3)", "diplôme d'école de commerce", 'école'],
    ["diplôme d'ingénieur", "diplôme d'ingénieur", 'ingénieur'],
    ['une invention fort longue', 'une invention fort longue', 'diplôme'],
  ])('%s: %s, %s', (type, short, mark) => {
    expect(shortTypeName(type)).toBe(short);
    expect(markOfType(type)).toBe(mark);
  });

  it('says an acronym once', () => {
    expect(withoutRepeatedAcronym('CAP (CAP)')).toBe('CAP');
    expect(withoutRepeatedAcronym('CAP agricole (CAPa)')).toBe('CAP agricole (CAPa)');
  });

  it.each([
    ['CAP boulanger', 'CAP (CAP)'],
    ['licence pro mention forêt', 'licence pro'],
    ['master mention droit', 'master'],
    ['master of science in wine', null],
    ['BPJEPS spécialité loisirs', "brevet professionnel de la jeunesse, de l'éducation populaire et du sport (BPJEPS)"],
    ['scripte', null],
  ])('%s is a %s', (label, type) => expect(typeOfLabel(label)).toBe(type));
});
