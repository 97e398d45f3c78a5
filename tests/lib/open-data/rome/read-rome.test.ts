import { describe, expect, it } from 'vitest';
import { readRome } from '@/lib/open-data/rome/read-rome';
import { romeTables } from '@/tests/builders/rome-tables';

describe('readRome', () => {
  it('reads codes, names, mobilities in their order, and the version', () => {
    const rome = readRome(romeTables(), 'rome');
    expect(rome).toMatchObject({ name: 'ROME 4.0 version 60', date: '2025-09-18' });
    expect(rome.codes.get('B1502')).toEqual({ code: 'B1502', label: 'Archetier / Archetière', parent: 'B1501' });
    expect(rome.appellations.get('B1501')).toEqual(['Facteur / Factrice de violons']);
    expect(rome.mobilities.get('B1501')).toEqual(['B1502', 'K2105', 'B1601']);
  });

  it('tells the jobs that the ROME says to be regulated', () => {
    const table =
      'code_rome,libelle_rome,emploi_reglemente\nJ1202,Pharmacien,O\nD1102,Boulanger,N\nJ1408,Ostéopathe,\n';
    const rome = readRome(romeTables({ 'unix_referentiel_code_rome_v460_utf8.csv': table }), 'rome');
    expect([...rome.regulatedCodes]).toEqual(['J1202']);
  });

  it('tells the names that are rarely used', () => {
    const table =
      'code_rome,libelle_appellation_long,peu_usite\nB1501,Luthier / Luthière,N\nB1501,Violonier / Violonière,O\n';
    const rome = readRome(romeTables({ 'unix_referentiel_appellation_v460_utf8.csv': table }), 'rome');
    expect([...rome.rareAppellations]).toEqual(['Violonier / Violonière']);
    expect(readRome(romeTables(), 'rome').rareAppellations.size).toBe(0);
  });

  it('says nothing of a version that is not told', () => {
    expect(readRome(romeTables({ 'version.txt': '' }), 'rome')).toMatchObject({ name: 'ROME 4.0', date: null });
  });

  it.each([
    ['without the mobilities', { 'unix_rubrique_mobilite_v460_utf8.csv': '' }, /rome .*unix_rubrique_mobilite_v/],
    [
      'of another kind',
      { 'unix_referentiel_code_rome_v460_utf8.csv': 'a,b\n1,2\n' },
      /La colonne « code_rome » manque/,
    ],
    ['with an empty table', { 'unix_referentiel_code_rome_v460_utf8.csv': 'code_rome,libelle_rome\n' }, /vide/],
    [
      'with an open quotation mark',
      { 'unix_rubrique_mobilite_v460_utf8.csv': 'code_rome,code_rome_cible,numero_ordre\n"a,b,c\n' },
      /guillemet/,
    ],
  ])('refuses a folder %s', (_, tables, message) => {
    expect(() => readRome(romeTables(tables as Record<string, string>), 'rome')).toThrow(message);
  });
});
