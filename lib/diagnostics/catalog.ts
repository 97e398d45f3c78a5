import type { Severity } from '@/lib/diagnostics/diagnostic';

/** What is known of a finding before it is found. `{name}` stands for a value given when it is reported. */
interface DiagnosticDefinition {
  severity: Severity;
  message: string;
  hint: string;
}

/** Every code that a check of the sheets can report. Codes are permanent; words may change. */
export const CATALOG = {
  'not-utf8': {
    severity: 'error',
    message: 'Ce fichier n’est pas encodé en UTF-8.',
    hint: 'Enregistrez-le de nouveau en choisissant l’encodage « UTF-8 ».',
  },
  'front-matter-syntax': {
    severity: 'error',
    message: 'L’en-tête YAML est illisible : {reason}.',
    hint: 'L’en-tête commence et finit par une ligne « --- » ; chaque ligne s’écrit « clé: valeur », avec des espaces et sans tabulation.',
  },
  'front-matter-type': {
    severity: 'error',
    message: 'La valeur de « {path} » ne convient pas : {reason}.',
    hint: 'Corrigez la valeur ; content/README.md donne un exemple de chaque clé.',
  },
  'missing-id': {
    severity: 'error',
    message: 'Aucun identifiant lisible{found}.',
    hint: 'Ajoutez sous le titre une ligne « **ID:** {example} ».',
  },
  'missing-title': {
    severity: 'error',
    message: 'La fiche n’a pas de titre.',
    hint: 'Commencez la fiche par une ligne « # » suivie {example}.',
  },
  'missing-name': {
    severity: 'error',
    message: 'Il manque {missing} dans les appellations.',
    hint: 'Écrivez « **Appellations:** », puis les lignes « - Féminin: … » et « - Masculin: … », avec chaque forme en entier.',
  },
  'missing-presentation-and-in-brief': {
    severity: 'error',
    message: 'La fiche n’a ni « Présentation » ni « En bref ».',
    hint: 'Ajoutez « ## Présentation » suivi d’un paragraphe qui dit en quoi consiste le métier.',
  },
  'duplicate-id': {
    severity: 'error',
    message: 'L’identifiant « {id} » est déjà celui de {other}.',
    hint: 'Donnez à chaque fiche un identifiant différent, ou supprimez la fiche en double.',
  },
  'duplicate-slug': {
    severity: 'error',
    message: 'L’adresse « {slug} » est déjà celle de {other}.',
    hint: 'Précisez {what} pour que les deux adresses diffèrent.',
  },
  'invalid-record': {
    severity: 'error',
    message: 'La fiche ne donne pas un enregistrement valable : {reason}.',
    hint: 'Comparez la fiche avec l’exemple de content/README.md.',
  },
  'missing-collection': {
    severity: 'warning',
    message: 'Le dossier n’a pas de fichier collection.yml : les pages portent une mention de source neutre.',
    hint: 'Ajoutez collection.yml avec les clés nom, editeur, date, licence et credit.',
  },
  'bad-referential': {
    severity: 'warning',
    message: 'Une donnée de référence est laissée de côté ({where}) : {reason}.',
    hint: 'Corrigez la ligne en prenant modèle sur les autres lignes du fichier.',
  },
  'missing-section': {
    severity: 'warning',
    message: 'Rubriques absentes : {titles}.',
    hint: 'Si l’information existe, ajoutez « ## » suivi du titre de la rubrique ; sinon, la page dira que la fiche n’en parle pas.',
  },
  'unknown-section': {
    severity: 'warning',
    message: 'Le titre « {title} » n’est pas une rubrique connue.',
    hint: '{suggestion}',
  },
  'repeated-section': {
    severity: 'warning',
    message: 'La rubrique « {title} » apparaît deux fois (déjà ligne {first}) : les deux textes sont réunis.',
    hint: 'Gardez un seul titre et placez les deux textes dessous.',
  },
  'same-gender-pair': {
    severity: 'warning',
    message:
      'Le féminin et le masculin sont identiques (« {name} ») alors que l’intitulé « {heading} » annonce deux formes.',
    hint: 'Écrivez les deux formes en entier, ou retirez la barre oblique de l’intitulé si le nom ne change pas.',
  },
  'feminine-in-masculine': {
    severity: 'warning',
    message: 'Le masculin « {name} » commence par un mot féminin (« {word} »).',
    hint: 'Écrivez la forme masculine, par exemple « {suggestion} ».',
  },
  'odd-rome-code': {
    severity: 'warning',
    message: 'Le code ROME « {code} » n’a pas la forme attendue.',
    hint: 'Un code ROME compte une lettre de A à N et quatre chiffres, comme « D1102 ».',
  },
  'unknown-level': {
    severity: 'warning',
    message: 'Le niveau « {label} » n’est pas dans l’échelle des niveaux.',
    hint: 'Choisissez une des formulations de l’échelle, par exemple « CAP ou équivalent » ou « bac + 3 ».',
  },
  'salary-below-smic': {
    severity: 'warning',
    message: 'Le salaire de début ({amount}) est inférieur au SMIC en vigueur depuis le {from} ({smic} brut{period}).',
    hint: 'Mettez le montant à jour, ou précisez la condition qui l’explique (temps partiel, apprentissage, gratification).',
  },
  'reversed-amounts': {
    severity: 'warning',
    message: 'Les deux montants sont dans le désordre : « {raw} ».',
    hint: 'Écrivez le plus petit montant en premier ; la page les montre déjà dans cet ordre.',
  },
  'shared-alias': {
    severity: 'warning',
    message: 'L’autre appellation « {name} » est aussi un nom de {other}.',
    hint: 'Gardez-la si les deux métiers la portent vraiment ; sinon, retirez-la d’une des fiches.',
  },
  'unknown-training': {
    severity: 'warning',
    message: 'La formation « {label} » ({id}) n’a pas de fiche dans ce dossier.',
    hint: 'Corrigez l’identifiant ou ajoutez la fiche dans formations/ ; en attendant, le nom s’affiche sans lien.',
  },
  'status-contradicted': {
    severity: 'warning',
    message: 'Le texte dit « {words} », mais le statut « {status} » n’est pas parmi les statuts possibles.',
    hint: 'Ajoutez « - {status} » sous « **Statuts possibles:** », ou corrigez le texte.',
  },
  'unbalanced-html': {
    severity: 'warning',
    message: 'La balise HTML <{tag}> n’est pas {problem}.',
    hint: 'Une fiche se passe de HTML : retirez la balise, une ligne vide sépare deux paragraphes.',
  },
  'unknown-front-matter-key': {
    severity: 'warning',
    message: 'La clé « {key} » de l’en-tête n’est pas connue.',
    hint: '{suggestion}',
  },
  'unknown-source-key': {
    severity: 'warning',
    message: 'La source « {key} » n’est pas décrite sous « sources ».',
    hint: 'Ajoutez sous « sources » une entrée avec « cle: {key} », ou corrigez la clé.',
  },
  'empty-field': {
    severity: 'warning',
    message: 'Le champ « {label} » est vide.',
    hint: 'Écrivez la valeur après les deux-points, ou supprimez la ligne.',
  },
} as const satisfies Record<string, DiagnosticDefinition>;

/** Permanent code of a finding. */
export type DiagnosticCode = keyof typeof CATALOG;
