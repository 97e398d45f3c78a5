import { describe, expect, it } from 'vitest';
import { findSectionByTitle, isStartingPoint, SECTIONS } from '@/lib/model/job-sheet/sections';

describe('findSection', () => {
  it.each([
    ['Présentation', 'presentation'],
    ['PRESENTATION', 'presentation'],
    ['Pre\u0301sentation', 'presentation'],
    ['Community manager, c’est qui ?', 'presentation'],
    ['\u00A0En bref :', 'in-brief'],
    ['Durée des études', 'study-duration'],
    ['Ses missions', 'missions'],
    ['Ses activités quotidiennes', 'duties'],
    ['Quelles sont les qualités requises ?', 'qualities'],
    ['Quelles sont les qualités requises\u00A0?', 'qualities'],
    ['Ses savoir-faire', 'know-how'],
    ['Ses outils préférés', 'tools'],
    ["Son état d'esprit", 'mindset'],
    ['Son état d’esprit', 'mindset'],
    ['Où travaille-t-il ?', 'workplaces'],
    ['Où travaille-t-elle?', 'workplaces'],
    ['Son rôle dans la société', 'role'],
    ['Son salaire', 'salary'],
    ['Salaire du débutant', 'salary'],
    ['Carrière et perspectives', 'career'],
    ['Comment devenir boulanger ?', 'access'],
    ['Ses formations et diplômes', 'access'],
    ['Quelle formation, quels pré-requis ?', 'access'],
    ['Centres d’intérêt', 'interests'],
    ['Le vocabulaire associé à ce métier', 'vocabulary'],
    ["Les secteurs d'activité", 'sectors'],
    ['Publications', 'publications'],
  ])('%s', (title, key) => {
    expect(findSectionByTitle(title)?.key).toBe(key);
  });

  it.each(['Petite histoire du violon', 'Les', 'Présenter un projet', ''])('does not know %j', (title) => {
    expect(findSectionByTitle(title)).toBeUndefined();
  });
});

describe('the registry', () => {
  it('gives each section its own key and ASCII anchor', () => {
    expect(new Set(SECTIONS.map((section) => section.key)).size).toBe(SECTIONS.length);
    expect(new Set(SECTIONS.map((section) => section.anchor)).size).toBe(SECTIONS.length);
    for (const { anchor } of SECTIONS) expect(anchor).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe('isStartingPoint', () => {
  it.each([
    ['Après la 3e', true],
    ['\u00A0Après la 3 e', true],
    ['Après le bace', true],
    ['Après le bac en 7 ans', true],
    ['Après un bac + 3', true],
    ['Avec ou sans le bac', true],
    ['Après le service', false],
  ])('%j: %s', (title, expected) => {
    expect(isStartingPoint(title)).toBe(expected);
  });
});
