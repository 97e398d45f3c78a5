import { describe, expect, it } from 'vitest';
import type { Training } from '@/lib/model/training/training';
import { findStartOfType, findTrainingStart } from '@/lib/pathways/training-start';
import { aTraining } from '@/tests/builders/a-training';

function training(type: string | null, years: number | null, rank: number | null, access = ''): Training {
  const section = { key: 'access', anchor: 'acces', title: 'Accès', sourceTitle: 'Accès', line: 1, markdown: access };
  return aTraining({ type, durationYears: years, certificationRank: rank, sections: access ? [section] : [] });
}

describe('findTrainingStart deduces the start from the type, the level and the length', () => {
  it.each([
    ['CAP (CAP)', 2, 3, '3e'],
    ['CAP agricole (CAPa)', 2, 3, '3e'],
    ["certificat d'aptitude professionnelle (CAP)", 2, 3, '3e'],
    ["diplôme d'institut d'études politiques", 5, 7, 'bac'],
    ['baccalauréat professionnel', 3, 4, '3e'],
    ['brevet professionnel (BP)', 2, 4, 'cap'],
    ["brevet des métiers d'art (BMA)", 2, 4, 'cap'],
    ['certificat de spécialisation (ex MC) (CS (ex MC))', 1, 3, 'cap'],
    ['brevet de technicien supérieur agricole (BTSA)', 2, 5, 'bac'],
    ['bachelor universitaire de technologie (BUT)', 3, 6, 'bac'],
    ['licence', 3, 6, 'bac'],
    ['licence pro', 1, 6, 'bac-2'],
    ['licence pro', null, 6, 'bac-2'],
    ['master', 2, 7, 'bac-3'],
    ["diplôme d'ingénieur", 3, 7, 'bac-2'],
    ["diplôme d'ingénieur", 5, 7, 'bac'],
    ['mastère spécialisé (mastère spé.)', 1, null, 'bac-5'],
    ["diplôme d'école de commerce visé de niveau bac + 4 ou 5", 2, 7, 'bac-3'],
    ["formation d'école spécialisée", 1, 6, 'bac-2'],
    ["formation d'école spécialisée", 3, 6, 'bac'],
  ])('%s, %s years, level %s: %s', (type, years, rank, from) => {
    expect(findTrainingStart(training(type, years, rank))).toMatchObject({ from, basis: 'deduced' });
  });

  it.each([
    [null, 2, 5],
    ['titre professionnel (TP)', 1, 3],
    ["certificat d'aptitude (travail social)", 2, 6],
    ["diplôme d'université (DU)", 1, null],
    ["diplôme d'ingénieur", 4, 7],
    ["diplôme d'ingénieur", null, 7],
    ["diplôme d'ingénieur spécialisé", 1, 7],
    ['Master of Science (MSc)', 2, null],
    ['brevet professionnel de la jeunesse (BPJEPS)', 1, 4],
    ["formation d'école spécialisée", 2, 6],
    ["formation d'école spécialisée", 3, null],
  ])('knows nothing of %s, %s years, level %s', (type, years, rank) => {
    expect(findTrainingStart(training(type, years, rank))).toBeNull();
  });

  it('counts the three years of the technological bac, of which sheets count the last', () => {
    expect(findTrainingStart(training('baccalauréat technologique', 1, 4))).toMatchObject({ from: '3e', years: 3 });
  });
});

describe('findTrainingStart believes what the sheet states', () => {
  it.each([
    ['Ce CAP se prépare en 2 ans après la 3e, ou 1 an après un premier diplôme.', 'CAP (CAP)', 2, '3e'],
    ["L'accès est réservé aux titulaires du CAP ébéniste et se prépare en un an.", 'CAP (CAP)', 1, 'cap'],
    ["Accès possible aux candidats titulaires d'un CAP du même secteur.", "brevet des métiers d'art (BMA)", 2, 'cap'],
    ['Le BTS est accessible avec un bac STMG ou un bac général.', 'brevet de technicien supérieur (BTS)', 2, 'bac'],
    ['Aucun diplôme scolaire requis, sauf pour Parcoursup, qui nécessite le bac.', 'BPJEPS', 1, 'sans-diplome'],
    ["Aucun diplôme n'est exigé pour se présenter à ces épreuves.", "diplôme d'État du paramédical", 2, 'sans-diplome'],
    ["L'admission se fait sur dossier via Parcoursup.", "diplôme d'État du paramédical", 3, 'bac'],
    [
      'Ce BM se prépare pour les titulaires d’un diplôme de niveau bac ou équivalent.',
      'brevet de maîtrise (BM)',
      2,
      'bac',
    ],
    ['Il recrute sur dossier des titulaires d’un bac + 3.', "diplôme supérieur d'arts appliqués (DSAA)", 2, 'bac-3'],
    ['Les candidats doivent être titulaires d’une licence de chimie.', "formation d'école spécialisée", 2, 'bac-3'],
  ])('%s', (access, type, years, from) => {
    expect(findTrainingStart(training(type, years, null, access))).toEqual({
      from,
      basis: 'stated',
      evidence: access,
      years,
    });
  });

  it('keeps the rule of the type where the sheet speaks of other levels only', () => {
    const access = 'Les titulaires d’un CAP peuvent le préparer en 2 ans.';
    expect(findTrainingStart(training('baccalauréat professionnel', 3, 4, access))).toMatchObject({
      from: '3e',
      basis: 'deduced',
    });
  });
});

it.each([
  'Moins de cours après un CAP du même domaine.',
  'Des allègements sont prévus pour les titulaires d’un CAP.',
  'Les titulaires d’un bac sont dispensés de l’écrit.',
  'Les candidats titulaires d’une licence peuvent poursuivre en master.',
  'Contrairement aux formations accessibles avec un bac, tout se passe sur un entretien.',
  'On n’y entre pas directement après un CAP.',
  'Accessible après le bac et deux ans de pratique.',
])('no beginning is read in "%s"', (access) => {
  expect(findTrainingStart(training('titre professionnel (TP)', 2, null, access))).toBeNull();
});

it('findStartOfType places a training without a sheet, its length unknown', () => {
  expect(findStartOfType('licence pro')).toMatchObject({ from: 'bac-2', years: null });
  expect(findStartOfType("diplôme d'ingénieur")).toBeNull();
});
