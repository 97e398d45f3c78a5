import type { QueryKind } from './make-queries';

/** Names of the kinds of queries in the printed report. */
export const kindNames: Record<QueryKind, string> = {
  'name-masculine': 'nom au masculin',
  'name-feminine': 'nom au féminin',
  'other-name': 'autre appellation',
  'no-accents': 'nom sans accents',
  'other-no-accents': 'autre appellation sans accents',
  'upper-case': 'nom en capitales',
  'marks-apart': 'traits d’union et apostrophes en espaces',
  'marks-joined': 'traits d’union et apostrophes oubliés',
  typo: 'nom avec une faute',
  'other-typo': 'autre appellation avec une faute',
  'first-five': 'cinq premières lettres',
  plural: 'nom au pluriel',
  'small-words-dropped': 'nom sans les petits mots',
  'order-changed': 'nom à l’envers',
  'rome-appellation': 'appellation du ROME',
  'official-term': 'terme officiel',
  training: 'nom d’une formation',
  everyday: 'mots de tous les jours',
  'everyday-untuned': 'mots de tous les jours, gardés hors du réglage',
  ad: 'nom dans une annonce (H/F, CDI, recrute)',
  'two-genders': 'nom aux deux genres en un mot',
  'dotted-acronym': 'sigle avec des points',
  'rome-code': 'code ROME des fiches',
  'rome-code-cut': 'code ROME 4.0 issu d’un code des fiches',
};
