import { describe, expect, it } from 'vitest';
import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';

const joined = (feminine: string, masculine: string) => formatGenderedName({ feminine, masculine }).joined;

describe('formatGenderedName', () => {
  it.each([
    ['fleuriste', 'fleuriste', 'fleuriste'],
    ['infirmière', 'infirmier', 'infirmière ou infirmier'],
    ['aide-soignante', 'aide-soignant', 'aide-soignante ou aide-soignant'],
    ["hôtesse de l'air", 'steward', "hôtesse de l'air ou steward"],
    ['enseignante spécialisée', 'enseignant spécialisé', 'enseignante spécialisée ou enseignant spécialisé'],
    [
      'accompagnante éducative et sociale',
      'accompagnant éducatif et social',
      'accompagnante éducative et sociale ou accompagnant éducatif et social',
    ],
  ])('without a common end, %s and %s stand whole', (feminine, masculine, expected) =>
    expect(joined(feminine, masculine)).toBe(expected),
  );

  it.each([
    [
      "accompagnante d'élèves en situation de handicap",
      "accompagnant d'élèves en situation de handicap",
      "accompagnante ou accompagnant d'élèves en situation de handicap",
    ],
    ['cheffe de chantier', 'chef de chantier', 'cheffe ou chef de chantier'],
    ['serveuse de café', 'garçon de café', 'serveuse ou garçon de café'],
    ['conceptrice lumière', 'concepteur lumière', 'conceptrice ou concepteur lumière'],
    [
      'technicienne supérieure de laboratoire',
      'technicien supérieur de laboratoire',
      'technicienne supérieure ou technicien supérieur de laboratoire',
    ],
    ['acheteuse (mode)', 'acheteur (mode)', 'acheteuse ou acheteur (mode)'],
    [
      'ingénieure fluides, énergies, réseaux',
      'ingénieur fluides, énergies, réseaux',
      'ingénieure ou ingénieur fluides, énergies, réseaux',
    ],
    [
      'conductrice de bus ou d’autocar',
      'conducteur de bus ou d’autocar',
      'conductrice ou conducteur de bus ou d’autocar',
    ],
    ['bookeuse on line', 'booker on line', 'bookeuse ou booker on line'],
  ])('the words that %s and %s end with are said once', (feminine, masculine, expected) =>
    expect(joined(feminine, masculine)).toBe(expected),
  );

  it.each([
    [
      'after a word that asks for another',
      'ingénieure en mécatronique',
      'ingénieur mécatronique',
      'ingénieure en mécatronique ou ingénieur mécatronique',
    ],
    [
      'after such a word in the masculine',
      'responsable communication',
      'responsable de communication',
      'responsable communication ou responsable de communication',
    ],
    [
      'between two things of a list',
      'truqueuse, truquiste',
      'truqueur, truquiste',
      'truqueuse, truquiste, ou truqueur, truquiste',
    ],
    [
      'after « et »',
      'mécanicienne et technicienne moto',
      'mécanicien et technicien moto',
      'mécanicienne et technicienne moto ou mécanicien et technicien moto',
    ],
    [
      'before « ou »',
      'professeure de lettres ou de latin',
      'professeur de français ou de latin',
      'professeure de lettres ou de latin, ou professeur de français ou de latin',
    ],
    [
      'inside brackets',
      'cadre (chargée de mode)',
      'cadre (chargé de mode)',
      'cadre (chargée de mode) ou cadre (chargé de mode)',
    ],
  ])('is not cut %s', (_where, feminine, masculine, expected) => expect(joined(feminine, masculine)).toBe(expected));

  it('says once a name that two spellings write', () =>
    expect(joined('responsable du back office', 'responsable du back-office')).toBe('responsable du back office'));

  it('keeps both forms from end to end for machines', () =>
    expect(formatGenderedName({ feminine: 'cheffe de quai', masculine: 'chef de quai' }).full).toBe(
      'cheffe de quai / chef de quai',
    ));
});
