import { describe, expect, it } from 'vitest';
import { readGenders, withoutGenderMarks } from '@/lib/search/read-genders';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('readGenders takes a word in two genders by its beginning', () => {
  it.each([
    ['infirmier(e)', 'infirmier'],
    ['infirmier(ère)', 'infirmier'],
    ['infirmier·ière', 'infirmier'],
    ['infirmier.ère.s', 'infirmier'],
    ['infirmier, ière', 'infirmier'],
    ['infirmière/ier', 'infirmière'],
    ['technicien.ne', 'technicien'],
    ['technicienNE', 'technicien'],
    ['étudiantEs', 'étudiant'],
    ['étudiant-e-s', 'étudiant'],
    ['agent(e)(s)', 'agent'],
    ['vendeur / euse en magasin', 'vendeur en magasin'],
    ['vendeur(euse)s', 'vendeur'],
    ['développeur-se web', 'développeur web'],
    ['directeur/trice commercial/e', 'directeur commercial'],
    ['directeur·rice', 'directeur'],
    ['acteur·ice', 'acteur'],
    ['ambassadeur·rice', 'ambassadeur'],
    ['opérateur.rice.x', 'opérateur'],
    ['chargé(e)s de mission', 'chargé de mission'],
    ['chef·fe de projet', 'chef de projet'],
    ['sportif·ive', 'sportif'],
    ['ingénieur(re) pétrolier-ière', 'ingénieur pétrolier'],
    ['hôte/sse', 'hôte'],
    ['aide-soignant(e)', 'aide-soignant'],
    ['nous cherchons un(e) infirmier(e)', 'nous cherchons un infirmier'],
  ])('%s: %s', (typed, read) => expect(tidy(readGenders(typed))).toBe(read));

  it.each([
    'savoir-faire',
    'chef de projet e-commerce',
    'porte-parole',
    'maître-chien',
    'sage-femme',
    'prêt-à-porter',
    'boulanger, pâtissier',
    'vendeur/vendeuse',
    "l'eau",
    'dit-elle',
    'BTS CAP',
    'iOS',
  ])('and leaves « %s » alone', (typed) => expect(readGenders(typed)).toBe(typed));
});

describe('withoutGenderMarks', () => {
  it.each([
    ['infirmier H/F', 'infirmier'],
    ['(F/H) infirmier', 'infirmier'],
    ['infirmier h-f', 'infirmier'],
    ['infirmier - H / F', 'infirmier'],
    ['infirmier m/w/d', 'infirmier'],
    ['infirmier F/H/NB', 'infirmier'],
    ['h.f. infirmier', 'infirmier'],
    ['infirmier h f', 'infirmier'],
    ['infirmier (HF)', 'infirmier'],
    ['infirmier femme ou homme', 'infirmier'],
    ['directeur de golf (F/H)', 'directeur de golf'],
    ['m/f', ''],
    ['technicien HF', 'technicien HF'],
    ['femme de chambre', 'femme de chambre'],
    ['sage-femme', 'sage-femme'],
  ])('%s: %s', (typed, left) => expect(withoutGenderMarks(typed)).toBe(left));
});
