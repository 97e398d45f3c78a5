import type { Severity } from './diagnostic';

interface FindingDefinition {
  severity: Severity;
  message: string;
  hint: string;
}

/**
 * Every code that the import can report. `{name}` stands for a value given when it is reported. Codes are permanent; words may change.
 * An error means that one record is left out; the others are imported.
 */
export const FINDINGS = {
  'missing-id': {
    severity: 'error',
    message: 'Aucun identifiant lisible{found} : fiche laissée de côté.',
    hint: 'L’identifiant s’écrit « {example} » : MET (métier) ou FOR (formation), un point, un nombre.',
  },
  'missing-name': {
    severity: 'error',
    message: 'Il manque {missing} : fiche {id} laissée de côté.',
    hint: 'Donnez le nom au féminin et au masculin, chacun en entier (<libelle_feminin>, <libelle_masculin>).',
  },
  'duplicate-id': {
    severity: 'error',
    message: 'L’identifiant « {id} » est déjà celui de la fiche lue à {other} : fiche laissée de côté.',
    hint: 'Donnez à chaque fiche un identifiant différent, ou supprimez la fiche en double.',
  },
  'duplicate-slug': {
    severity: 'error',
    message: 'Le nom « {name} » ({id}) donne la même adresse que celui de {other} : fiche laissée de côté.',
    hint: 'Précisez le masculin du nom pour que les deux adresses diffèrent.',
  },
  'missing-text': {
    severity: 'error',
    message: 'La fiche {id} n’a ni accroche ni format court : elle est laissée de côté.',
    hint: 'Il faut un texte dans <accroche_metier> ou dans <format_court>.',
  },
  'unusable-sheet': {
    severity: 'error',
    message: 'La fiche {id} ne peut pas devenir une page : {reason}',
    hint: '{hint}',
  },
  'not-utf8': {
    severity: 'error',
    message: 'Ce fichier n’est pas encodé en UTF-8 : fiche laissée de côté.',
    hint: 'Enregistrez-le de nouveau en choisissant l’encodage « UTF-8 ».',
  },
  'missing-form': {
    severity: 'warning',
    message: 'Une appellation de {id} n’est donnée que sous la forme « {name} ».',
    hint: 'Rien à faire si le nom est le même aux deux genres ; sinon, complétez <libelle_feminin> et <libelle_masculin>.',
  },
  'odd-rome-code': {
    severity: 'warning',
    message: 'Le code ROME « {code} » de {id} n’a pas la forme attendue : gardé tel quel, sans libellé ni lien.',
    hint: 'Un code ROME compte une lettre de A à N et quatre chiffres, comme « D1102 ».',
  },
  'unknown-rome-code': {
    severity: 'warning',
    message: 'Le code ROME « {code} » de {id} n’est pas dans le ROME 4.0 donné : gardé, sans libellé ni lien.',
    hint: 'Vérifiez le code, ou la version du ROME donnée par --rome.',
  },
  'no-domain': {
    severity: 'warning',
    message: 'La fiche {id} n’a pas de domaine dans la liste des métiers.',
    hint: 'Ajoutez « domaines » à son en-tête, ou donnez une liste plus récente par --metiers.',
  },
  'control-character': {
    severity: 'warning',
    message: 'Un caractère de contrôle (U+{code}), interdit en XML, est ôté.',
    hint: 'Supprimez-le à cet endroit du fichier.',
  },
  'unknown-element': {
    severity: 'warning',
    message: 'L’élément <{name}> de {id} n’est pas connu : ses mots sont gardés sous « Autres informations ».',
    hint: 'Rien à faire ; si cet élément revient souvent, le format officiel a changé.',
  },
  'unknown-date': {
    severity: 'warning',
    message: 'La date de {what} n’est pas connue : les pages ne la diront pas.',
    hint: 'Donnez-la par {option}, par exemple « {option} 2025-10-21 ».',
  },
  'bad-list-entry': {
    severity: 'warning',
    message: 'Une ligne de la liste des métiers n’a pas d’identifiant lisible{found} : elle est ignorée.',
    hint: 'Le lien vers le site de l’Onisep doit finir par l’identifiant, par exemple « …/slug/MET.69 ».',
  },
} as const satisfies Record<string, FindingDefinition>;

/** Permanent code of a finding of the import. */
export type FindingCode = keyof typeof FINDINGS;
