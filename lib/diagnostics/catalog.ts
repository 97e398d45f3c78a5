import type { Severity } from '@/lib/diagnostics/diagnostic';

/** Words of a finding, before it is found. `{name}` stands for a value given when it is reported. */
interface Wording {
  message: string;
  hint: string;
}

/** What is known of a code: how grave it is, and its words where a check of the sheets or the import can report it. */
interface CodeDefinition {
  severity: Severity;
  sheet?: Wording;
  import?: Wording;
}

/**
 * Every code that can be reported. Codes are permanent; words may change. An error means that one sheet is left out; the others are
 * published, or imported.
 */
export const CATALOG = {
  'not-utf8': {
    severity: 'error',
    sheet: {
      message: 'Ce fichier n’est pas encodé en UTF-8.',
      hint: 'Enregistrez-le de nouveau en choisissant l’encodage « UTF-8 ».',
    },
    import: {
      message: 'Ce fichier n’est pas encodé en UTF-8 : fiche laissée de côté.',
      hint: 'Enregistrez-le de nouveau en choisissant l’encodage « UTF-8 ».',
    },
  },
  'front-matter-syntax': {
    severity: 'error',
    sheet: {
      message: 'L’en-tête YAML est illisible : {reason}.',
      hint: 'L’en-tête commence et finit par une ligne « --- » ; chaque ligne s’écrit « clé: valeur », avec des espaces et sans tabulation.',
    },
  },
  'front-matter-type': {
    severity: 'error',
    sheet: {
      message: 'La valeur de « {path} » ne convient pas : {reason}.',
      hint: 'Corrigez la valeur ; content/README.md donne un exemple de chaque clé.',
    },
  },
  'missing-id': {
    severity: 'error',
    sheet: {
      message: 'Aucun identifiant lisible{found}.',
      hint: 'Ajoutez sous le titre une ligne « **ID:** {example} ».',
    },
    import: {
      message: 'Aucun identifiant lisible{found} : fiche laissée de côté.',
      hint: 'L’identifiant s’écrit « {example} » : MET (métier) ou FOR (formation), un point, un nombre.',
    },
  },
  'missing-title': {
    severity: 'error',
    sheet: {
      message: 'La fiche n’a pas de titre.',
      hint: 'Commencez la fiche par une ligne « # » suivie {example}.',
    },
  },
  'missing-name': {
    severity: 'error',
    sheet: {
      message: 'Il manque {missing} dans les appellations.',
      hint: 'Écrivez « **Appellations:** », puis les lignes « - Féminin: … » et « - Masculin: … », avec chaque forme en entier.',
    },
    import: {
      message: 'Il manque {missing} : fiche {id} laissée de côté.',
      hint: 'Donnez le nom au féminin et au masculin, chacun en entier (<libelle_feminin>, <libelle_masculin>).',
    },
  },
  'missing-presentation-and-in-brief': {
    severity: 'error',
    sheet: {
      message: 'La fiche n’a ni « Présentation » ni « En bref ».',
      hint: 'Ajoutez « ## Présentation » suivi d’un paragraphe qui dit en quoi consiste le métier.',
    },
  },
  'duplicate-id': {
    severity: 'error',
    sheet: {
      message: 'L’identifiant « {id} » est déjà celui de {other}.',
      hint: 'Donnez à chaque fiche un identifiant différent, ou supprimez la fiche en double.',
    },
    import: {
      message: 'L’identifiant « {id} » est déjà celui de la fiche lue à {other} : fiche laissée de côté.',
      hint: 'Donnez à chaque fiche un identifiant différent, ou supprimez la fiche en double.',
    },
  },
  'duplicate-slug': {
    severity: 'error',
    sheet: {
      message: 'L’adresse « {slug} » est déjà celle de {other}.',
      hint: 'Précisez {what} pour que les deux adresses diffèrent.',
    },
    import: {
      message: 'Le nom « {name} » ({id}) donne la même adresse que celui de {other} : fiche laissée de côté.',
      hint: 'Précisez le masculin du nom pour que les deux adresses diffèrent.',
    },
  },
  'invalid-record': {
    severity: 'error',
    sheet: {
      message: 'La fiche ne donne pas un enregistrement valable : {reason}.',
      hint: 'Comparez la fiche avec l’exemple de content/README.md.',
    },
  },
  'beyond-limit': {
    severity: 'error',
    sheet: {
      message: 'Cette fiche dépasse ce que le site sait traiter : {what} (plus de {limit}).',
      hint: 'Raccourcissez-la ou coupez-la en plusieurs ; une page lue par des élèves est bien plus courte.',
    },
  },
  'long-address': {
    severity: 'error',
    sheet: {
      message: '« {value} » est trop long pour donner une adresse : {length} signes, {limit} au plus.',
      hint: 'Donnez un nom plus court ; les précisions ont leur place dans le texte.',
    },
  },
  'unclosed-comment': {
    severity: 'error',
    sheet: {
      message: 'Un commentaire « <!-- » n’est pas fermé.',
      hint: 'Fermez-le par « --> » : tout ce qu’il contient reste hors de la page.',
    },
  },
  'unusable-referential': {
    severity: 'error',
    sheet: {
      message: 'Aucune ligne de ce fichier ne peut être lue : {reason}.',
      hint: 'La première ligne donne les noms des colonnes, séparés par « , » ou « ; » : reprenez celle du fichier livré avec le logiciel.',
    },
  },
  'missing-collection': {
    severity: 'warning',
    sheet: {
      message: 'Le dossier n’a pas de fichier collection.yml : les pages portent une mention de source neutre.',
      hint: 'Ajoutez collection.yml avec les clés nom, editeur, date, licence et credit.',
    },
  },
  'bad-referential': {
    severity: 'warning',
    sheet: {
      message: 'Une donnée de référence est laissée de côté ({where}) : {reason}.',
      hint: 'Corrigez la ligne en prenant modèle sur les autres lignes du fichier.',
    },
  },
  'old-smic': {
    severity: 'warning',
    sheet: {
      message: 'Le SMIC n’a pas de ligne pour {year} : la dernière est du {from}. Les pages comparent à un SMIC passé.',
      hint: 'Ajoutez une ligne « {year}-01-01,horaire brut,mensuel brut,texte officiel,adresse » ; si le SMIC n’a pas changé, recopiez ses montants. Si nous ne sommes pas en {year}, réglez l’horloge de cette machine.',
    },
  },
  'wrong-clock': {
    severity: 'error',
    sheet: {
      message: 'L’horloge de cette machine est au {today}, et le dernier SMIC connu vaut depuis le {from}.',
      hint: 'Réglez l’horloge (timedatectl set-ntp true), ou la date de cette ligne : les pages compareraient à un SMIC ancien.',
    },
  },
  'missing-section': {
    severity: 'warning',
    sheet: {
      message: 'Rubriques absentes : {titles}.',
      hint: 'Si l’information existe, ajoutez « ## » suivi du titre de la rubrique ; sinon, la page dira que la fiche n’en parle pas.',
    },
  },
  'unknown-section': {
    severity: 'warning',
    sheet: {
      message: 'Le titre « {title} » n’est pas une rubrique connue.',
      hint: '{suggestion}',
    },
  },
  'repeated-section': {
    severity: 'warning',
    sheet: {
      message: 'La rubrique « {title} » apparaît deux fois (déjà ligne {first}) : les deux textes sont réunis.',
      hint: 'Gardez un seul titre et placez les deux textes dessous.',
    },
  },
  'same-gender-pair': {
    severity: 'warning',
    sheet: {
      message:
        'Le féminin et le masculin sont identiques (« {name} ») alors que l’intitulé « {heading} » annonce deux formes.',
      hint: 'Écrivez les deux formes en entier, ou retirez la barre oblique de l’intitulé si le nom ne change pas.',
    },
  },
  'feminine-in-masculine': {
    severity: 'warning',
    sheet: {
      message: 'Le masculin « {name} » commence par un mot féminin (« {word} »).',
      hint: 'Écrivez la forme masculine, par exemple « {suggestion} ».',
    },
  },
  'odd-rome-code': {
    severity: 'warning',
    sheet: {
      message: 'Le code ROME « {code} » n’a pas la forme attendue.',
      hint: 'Un code ROME compte une lettre de A à N et quatre chiffres, comme « D1102 ».',
    },
    import: {
      message: 'Le code ROME « {code} » de {id} n’a pas la forme attendue : gardé tel quel, sans libellé ni lien.',
      hint: 'Un code ROME compte une lettre de A à N et quatre chiffres, comme « D1102 ».',
    },
  },
  'unknown-level': {
    severity: 'warning',
    sheet: {
      message: 'Le niveau « {label} » n’est pas dans l’échelle des niveaux.',
      hint: '{suggestion}',
    },
  },
  'unread-file': {
    severity: 'warning',
    sheet: {
      message: 'Ce fichier n’est pas lu : {reason}.',
      hint: '{hint}',
    },
  },
  'repeated-field': {
    severity: 'warning',
    sheet: {
      message: 'Le champ « {label} » est écrit deux fois (déjà ligne {first}){lost}.',
      hint: 'Gardez une seule ligne pour ce champ.',
    },
  },
  'value-in-list': {
    severity: 'warning',
    sheet: {
      message: 'Le champ « {label} » n’attend qu’une valeur : « {value} » est lu, bien qu’écrit comme une liste.',
      hint: 'Écrivez « **{label}:** {value} ».',
    },
  },
  'unread-words': {
    severity: 'warning',
    sheet: {
      message: '« {words} » n’est pas lu {where}.',
      hint: '{hint}',
    },
  },
  'misplaced-text': {
    severity: 'warning',
    sheet: {
      message: 'Du texte précède le titre de la fiche : « {words} ». La page le montre sous « {section} ».',
      hint: 'Placez-le sous le titre de sa rubrique ; pour une note entre vous, écrivez « <!-- note --> ».',
    },
  },
  'filler-text': {
    severity: 'warning',
    sheet: {
      message: '« {words} » reste à écrire : ces mots ne sont pas publiés.',
      hint: 'Écrivez le texte à leur place, ou supprimez-les.',
    },
  },
  'near-title': {
    severity: 'warning',
    sheet: {
      message: '« {words} » n’est pas écrit comme un titre ; la page le lit pourtant ainsi.',
      hint: 'Écrivez « {suggestion} ».',
    },
  },
  'near-field': {
    severity: 'warning',
    sheet: {
      message: '« {words} » n’est pas écrit comme un champ : la page le montre comme du texte.',
      hint: 'Écrivez « **{label}:** », au début d’une ligne, puis la valeur.',
    },
  },
  'raw-mark': {
    severity: 'warning',
    sheet: {
      message: '{what} : la page montrerait les signes « {words} » tels quels.',
      hint: '{hint}',
    },
  },
  'dead-address': {
    severity: 'warning',
    sheet: {
      message: 'Le lien « {address} » ne mène nulle part.',
      hint: 'Une adresse commence par « https:// » (ou « mailto: » pour un courriel), sans espace.',
    },
  },
  'empty-section': {
    severity: 'warning',
    sheet: {
      message: 'La rubrique « {title} » ne contient aucun mot : la page fait comme si elle n’existait pas.',
      hint: 'Écrivez-la, ou supprimez son titre.',
    },
  },
  'unknown-status': {
    severity: 'warning',
    sheet: {
      message: 'Le statut « {value} » n’est pas dans la liste.',
      hint: '{suggestion}',
    },
  },
  'unknown-interest': {
    severity: 'warning',
    sheet: {
      message: 'Le centre d’intérêt « {value} » n’est pas dans la liste.',
      hint: '{suggestion}',
    },
  },
  'other-spelling': {
    severity: 'warning',
    sheet: {
      message: '« {value} » s’écrit « {kept} » dans les autres fiches : la page reprend cette forme.',
      hint: 'Écrivez « {kept} ».',
    },
  },
  'id-spelling': {
    severity: 'warning',
    sheet: {
      message: 'L’identifiant « {id} » est lu « {kept} ».',
      hint: 'Écrivez « {kept} ».',
    },
  },
  'future-date': {
    severity: 'warning',
    sheet: {
      message: 'La date « {path} » ({date}) n’est pas encore passée.',
      hint: 'Corrigez-la : cette date dit ce qui a déjà été fait.',
    },
  },
  'shortened-name': {
    severity: 'warning',
    sheet: {
      message: 'Le nom « {name} » est abrégé : il doit être écrit en entier, au féminin et au masculin.',
      hint: '{suggestion}',
    },
  },
  'repeated-name': {
    severity: 'warning',
    sheet: {
      message: 'L’autre appellation « {name} » est déjà un nom de ce métier.',
      hint: 'Supprimez-la : un nom ne se donne qu’une fois.',
    },
  },
  'claimed-address': {
    severity: 'warning',
    sheet: {
      message: 'L’ancienne adresse « {slug} » est déjà celle de {other} : elle n’y est pas reprise.',
      hint: 'Retirez-la de « anciens-noms » d’une des fiches.',
    },
  },
  'unknown-move': {
    severity: 'warning',
    sheet: {
      message: 'Le passage vers « {target} » ne mène à aucune autre fiche : la page ne le montre pas.',
      hint: 'Corrigez l’identifiant, ou écrivez le nom du métier.',
    },
  },
  'repeated-source-key': {
    severity: 'warning',
    sheet: {
      message: 'Deux sources ont la même clé « {key} » : on ne sait pas laquelle est citée.',
      hint: 'Donnez à chaque source une clé différente.',
    },
  },
  'unlikely-pay': {
    severity: 'warning',
    sheet: {
      message: '« {raw} » fait {monthly} par mois : {fate}.',
      hint: 'Vérifiez la période (heure, mois, an) et le nombre de zéros.',
    },
  },
  'unread-pay': {
    severity: 'warning',
    sheet: {
      message: 'Aucun montant n’est tiré de « {raw} » : la page montre la phrase telle quelle.',
      hint: 'Si un montant peut être comparé, écrivez « Entre 1900 et 2400 euros brut par mois » ou « A partir de 1900 euros brut par mois ».',
    },
  },
  'salary-below-smic': {
    severity: 'warning',
    sheet: {
      message:
        'Le salaire de début ({amount}) est inférieur au SMIC en vigueur depuis le {from} ({smic} brut{period}).',
      hint: 'Mettez le montant à jour, ou précisez la condition qui l’explique (temps partiel, apprentissage, gratification).',
    },
  },
  'reversed-amounts': {
    severity: 'warning',
    sheet: {
      message: 'Les deux montants sont dans le désordre : « {raw} ».',
      hint: 'Écrivez le plus petit montant en premier ; la page les montre déjà dans cet ordre.',
    },
  },
  'shared-alias': {
    severity: 'warning',
    sheet: {
      message: 'L’autre appellation « {name} » est aussi un nom de {other}.',
      hint: 'Gardez-la si les deux métiers la portent vraiment ; sinon, retirez-la d’une des fiches.',
    },
  },
  'unknown-training': {
    severity: 'warning',
    sheet: {
      message: 'La formation « {label} » ({id}) n’a pas de fiche dans ce dossier.',
      hint: 'Corrigez l’identifiant ou ajoutez la fiche dans formations/ ; en attendant, le nom s’affiche sans lien.',
    },
  },
  'status-contradicted': {
    severity: 'warning',
    sheet: {
      message: 'Le texte dit « {words} », mais le statut « {status} » n’est pas parmi les statuts possibles.',
      hint: 'Ajoutez « - {status} » sous « **Statuts possibles:** », ou corrigez le texte.',
    },
  },
  'unbalanced-html': {
    severity: 'warning',
    sheet: {
      message: 'La balise HTML <{tag}> n’est pas {problem}.',
      hint: 'Une fiche se passe de HTML : retirez la balise, une ligne vide sépare deux paragraphes.',
    },
  },
  'unknown-front-matter-key': {
    severity: 'warning',
    sheet: {
      message: 'La clé « {key} » de l’en-tête n’est pas connue.',
      hint: '{suggestion}',
    },
  },
  'unknown-source-key': {
    severity: 'warning',
    sheet: {
      message: 'La source « {key} » n’est pas décrite sous « sources ».',
      hint: 'Ajoutez sous « sources » une entrée avec « cle: {key} », ou corrigez la clé.',
    },
  },
  'empty-field': {
    severity: 'warning',
    sheet: {
      message: 'Le champ « {label} » est vide.',
      hint: 'Écrivez la valeur après les deux-points, ou supprimez la ligne.',
    },
  },
  'missing-text': {
    severity: 'error',
    import: {
      message: 'La fiche {id} n’a ni accroche ni format court : elle est laissée de côté.',
      hint: 'Il faut un texte dans <accroche_metier> ou dans <format_court>.',
    },
  },
  'unusable-sheet': {
    severity: 'error',
    import: {
      message: 'La fiche {id} ne peut pas devenir une page : {reason}',
      hint: '{hint}',
    },
  },
  'missing-form': {
    severity: 'warning',
    import: {
      message: 'Une appellation de {id} n’est donnée que sous la forme « {name} ».',
      hint: 'Rien à faire si le nom est le même aux deux genres ; sinon, complétez <libelle_feminin> et <libelle_masculin>.',
    },
  },
  'unknown-rome-code': {
    severity: 'warning',
    import: {
      message: 'Le code ROME « {code} » de {id} n’est pas dans le ROME 4.0 donné : gardé, sans libellé ni lien.',
      hint: 'Vérifiez le code, ou la version du ROME donnée par --rome.',
    },
  },
  'no-domain': {
    severity: 'warning',
    import: {
      message: 'La fiche {id} n’a pas de domaine dans la liste des métiers.',
      hint: 'Ajoutez « domaines » à son en-tête, ou donnez une liste plus récente par --metiers.',
    },
  },
  'control-character': {
    severity: 'warning',
    import: {
      message: 'Un caractère de contrôle (U+{code}), interdit en XML, est ôté.',
      hint: 'Supprimez-le à cet endroit du fichier.',
    },
  },
  'unknown-element': {
    severity: 'warning',
    import: {
      message: 'L’élément <{name}> de {id} n’est pas connu : ses mots sont gardés sous « Autres informations ».',
      hint: 'Rien à faire ; si cet élément revient souvent, le format officiel a changé.',
    },
  },
  'unknown-date': {
    severity: 'warning',
    import: {
      message: 'La date de {what} n’est pas connue : les pages ne la diront pas.',
      hint: 'Donnez-la par {option}, par exemple « {option} 2025-10-21 ».',
    },
  },
  'bad-list-entry': {
    severity: 'warning',
    import: {
      message: 'Une ligne de la liste des métiers n’a pas d’identifiant lisible{found} : elle est ignorée.',
      hint: 'Le lien vers le site de l’Onisep doit finir par l’identifiant, par exemple « …/slug/MET.69 ».',
    },
  },
} as const satisfies Record<string, CodeDefinition>;

type Catalog = typeof CATALOG;

/** Permanent code of a finding. */
export type DiagnosticCode = keyof Catalog;

type CodeWith<Origin extends 'sheet' | 'import'> = {
  [Code in DiagnosticCode]: Catalog[Code] extends Record<Origin, Wording> ? Code : never;
}[DiagnosticCode];

/** Code that a check of the sheets can report. */
export type SheetCode = CodeWith<'sheet'>;

/** Code that the import can report. */
export type ImportCode = CodeWith<'import'>;
