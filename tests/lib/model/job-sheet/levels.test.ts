import { describe, expect, it } from 'vitest';
import { findLevel, LEVELS, readLevel, readRouteLevel, yearsAfterBac } from '@/lib/model/job-sheet/levels';

describe('LEVELS', () => {
  it('holds sixteen steps in order, each with its own slug', () => {
    expect(LEVELS.map((level) => level.rank)).toEqual(LEVELS.map((_, index) => index));
    expect(new Set(LEVELS.map((level) => level.slug)).size).toBe(16);
  });

  it('puts "autre formation" last and off the scale', () => {
    expect(LEVELS.filter((level) => level.offScale).map((level) => level.label)).toEqual(['autre formation']);
    expect(LEVELS.at(-1)?.offScale).toBe(true);
  });
});

describe('readLevel', () => {
  it.each([
    ['sans diplôme', 'sans-diplome', 0],
    ['3E', '3e', 1],
    ['cap ou équivalent', 'cap', 3],
    ['CAP ou équivalent + 1 an', 'cap-1', 4],
    ['Bac ou équivalent', 'bac', 5],
    ['bac+3', 'bac-3', 8],
    ['Bac  +  3', 'bac-3', 8],
    ['bac + 9 et plus', 'bac-9', 14],
    ['autre formation', 'autre-formation', 15],
    ['permis poids lourd', 'permis-poids-lourd', null],
  ])('%s', (label, slug, rank) => {
    expect(readLevel(label)).toEqual({ label: expect.any(String), slug, rank });
  });

  it.each([
    ['Bac  +  3', 'bac + 3'],
    ['cap ou équivalent', 'CAP ou équivalent'],
    ['baccalauréat', 'baccalauréat'],
    ['permis poids lourd', 'permis poids lourd'],
  ])('%s is spelt %s', (label, spelling) => {
    expect(readLevel(label).label).toBe(spelling);
  });
});

describe('readRouteLevel', () => {
  it.each([
    ['Niveau bac + 3', 'bac + 3', 'bac-3'],
    ['Niveau Bac +4/ 5', 'Bac +4/ 5', 'bac-4'],
    ['Niveau bac + 11', 'bac + 11', 'bac-9'],
    ['Niveau baccalauréat', 'baccalauréat', 'bac'],
    ["Niveau bac : poste de chef d'équipe", "bac : poste de chef d'équipe", 'bac'],
    ['Niveau CAP, bac pro', 'CAP, bac pro', 'cap'],
    ['Après la 3 e', 'Après la 3 e', '3e'],
    ['Après le bac pro', 'Après le bac pro', 'bac'],
    ['Bac + 5 et +', 'Bac + 5 et +', 'bac-5'],
  ])('%s', (line, label, slug) => {
    expect(readRouteLevel(line)).toMatchObject({ label, slug });
  });
});

describe('yearsAfterBac', () => {
  it.each([
    ['CAP ou équivalent', null],
    ['bac ou équivalent', 0],
    ['bac + 5', 5],
    ['autre formation', null],
  ])('%s', (label, years) => {
    expect(yearsAfterBac(readLevel(label))).toBe(years);
  });
});

describe('findLevel', () => {
  it('finds a step by slug', () => {
    expect(findLevel('bac-2')?.label).toBe('bac + 2');
    expect(findLevel('bac-20')).toBeUndefined();
  });
});
