import type { SheetCode } from './catalog';

/** What a code means for somebody who reads the public quality board, and never wrote a sheet. */
export interface CodeExplanation {
  title: string;
  meaning: string;
}

const explanations: Record<SheetCode, CodeExplanation> = {
  'not-utf8': {
    title: 'Fichier illisible',
    meaning:
      'Le fichier n’est pas enregistré dans l’encodage attendu, ses accents seraient faux : la fiche n’est pas publiée.',
  },
  'front-matter-syntax': {
    title: 'En-tête illisible',
    meaning: 'Les lignes placées en tête de la fiche ne suivent pas les règles du format : la fiche n’est pas publiée.',
  },
  'front-matter-type': {
    title: 'Valeur inattendue dans l’en-tête',
    meaning:
      'Une donnée de l’en-tête n’a pas la forme voulue, par exemple un mot à la place d’un montant : la fiche n’est pas publiée.',
  },
  'missing-id': {
    title: 'Identifiant absent',
    meaning: 'Sans identifiant, la fiche ne peut être ni liée ni comparée aux autres : elle n’est pas publiée.',
  },
  'missing-title': {
    title: 'Titre absent',
    meaning: 'La fiche ne dit pas de quoi elle parle : elle n’est pas publiée.',
  },
  'missing-name': {
    title: 'Nom du métier incomplet',
    meaning:
      'Il manque le nom au féminin ou au masculin. Le site ne devine pas une forme à partir de l’autre : la fiche n’est pas publiée.',
  },
  'missing-presentation-and-in-brief': {
    title: 'Ni présentation ni résumé',
    meaning: 'La fiche n’explique nulle part en quoi consiste le métier : elle n’est pas publiée.',
  },
  'duplicate-id': {
    title: 'Identifiant en double',
    meaning: 'Deux fiches portent le même identifiant : la seconde n’est pas publiée.',
  },
  'duplicate-slug': {
    title: 'Adresse en double',
    meaning: 'Deux fiches auraient la même adresse sur ce site : la seconde n’est pas publiée.',
  },
  'invalid-record': {
    title: 'Fiche inutilisable',
    meaning: 'La fiche se lit, mais ses données ne tiennent pas ensemble : elle n’est pas publiée.',
  },
  'missing-collection': {
    title: 'Collection non décrite',
    meaning:
      'Le dossier des fiches ne dit ni qui les publie, ni quand, ni sous quelle licence. Les pages portent une mention neutre.',
  },
  'beyond-limit': {
    title: 'Fiche démesurée',
    meaning: 'La fiche est bien plus grande ou plus compliquée qu’une page ne peut l’être : elle n’est pas publiée.',
  },
  'long-address': {
    title: 'Nom trop long',
    meaning: 'Un nom est trop long pour donner une adresse : la fiche n’est pas publiée.',
  },
  'unclosed-comment': {
    title: 'Note interne mal fermée',
    meaning: 'On ne sait pas où finit une note destinée aux auteurs : la fiche n’est pas publiée.',
  },
  'unusable-referential': {
    title: 'Fichier de référence illisible',
    meaning: 'Aucune ligne d’un fichier de référence ne peut être lue : aucune fiche n’est publiée sans lui.',
  },
  'unread-file': {
    title: 'Fichier laissé de côté',
    meaning: 'Le dossier contient un fichier que le site ne lit pas, souvent à cause de son nom ou de sa place.',
  },
  'repeated-field': {
    title: 'Champ en double',
    meaning: 'La fiche donne deux fois la même information. La page garde la première, ou réunit les deux listes.',
  },
  'value-in-list': {
    title: 'Valeur écrite en liste',
    meaning: 'Un champ qui n’attend qu’une valeur est suivi d’une liste. La page en garde la première ligne.',
  },
  'unread-words': {
    title: 'Mots non lus',
    meaning: 'Des mots se trouvent là où la fiche attend une autre forme : la page ne les montre pas.',
  },
  'misplaced-text': {
    title: 'Texte avant le titre',
    meaning: 'Du texte précède le titre de la fiche. La page le montre dans sa première rubrique.',
  },
  'filler-text': {
    title: 'Texte à écrire',
    meaning: 'La fiche contient une phrase d’attente, comme « à compléter ». La page ne la montre pas.',
  },
  'near-title': {
    title: 'Titre mal écrit',
    meaning: 'Un titre n’a pas tout à fait la forme voulue. La page l’a tout de même reconnu.',
  },
  'near-field': {
    title: 'Champ mal écrit',
    meaning: 'Une information n’a pas la forme voulue. La page la montre comme une phrase, sans la comprendre.',
  },
  'raw-mark': {
    title: 'Mise en forme non comprise',
    meaning: 'La fiche emploie une mise en forme que le site ne rend pas : ses signes apparaissent dans le texte.',
  },
  'dead-address': {
    title: 'Lien sans issue',
    meaning: 'Un lien du texte n’a pas une adresse que l’on peut ouvrir.',
  },
  'empty-section': {
    title: 'Rubrique vide',
    meaning: 'La fiche annonce une rubrique sans rien y écrire. La page fait comme si elle n’existait pas.',
  },
  'unknown-status': {
    title: 'Statut hors de la liste',
    meaning: 'La fiche donne un statut que la liste commune ne contient pas. Il s’affiche tel quel.',
  },
  'unknown-interest': {
    title: 'Centre d’intérêt hors de la liste',
    meaning: 'La fiche donne un centre d’intérêt que la liste commune ne contient pas. Il s’affiche tel quel.',
  },
  'other-spelling': {
    title: 'Deux écritures d’un même mot',
    meaning: 'La fiche écrit autrement un mot que d’autres fiches emploient. La page prend la forme la plus courante.',
  },
  'id-spelling': {
    title: 'Identifiant écrit autrement',
    meaning: 'L’identifiant de la fiche a des zéros de trop ou des minuscules. Le site le lit sans eux.',
  },
  'future-date': {
    title: 'Date à venir',
    meaning: 'La fiche date de l’avenir une vérification ou une mise à jour.',
  },
  'shortened-name': {
    title: 'Nom abrégé',
    meaning: 'Un nom du métier réunit les deux genres dans un seul mot, ce qui se lit et se prononce mal.',
  },
  'repeated-name': {
    title: 'Nom répété',
    meaning: 'Une autre appellation répète un nom que le métier a déjà.',
  },
  'claimed-address': {
    title: 'Ancienne adresse disputée',
    meaning: 'Deux fiches réclament la même adresse : elle mène à une seule.',
  },
  'unknown-move': {
    title: 'Passage vers nulle part',
    meaning: 'La fiche parle d’un passage vers un métier que ce catalogue ne décrit pas. La page ne le montre pas.',
  },
  'repeated-source-key': {
    title: 'Deux sources sous une clé',
    meaning: 'Deux sources portent la même clé : on ne sait pas laquelle un chiffre cite.',
  },
  'unlikely-pay': {
    title: 'Salaire invraisemblable',
    meaning:
      'Un montant est bien trop bas ou trop haut pour un salaire. La page montre les mots, sans comparer le montant.',
  },
  'unread-pay': {
    title: 'Salaire non comparé',
    meaning: 'La phrase dit plus que le site ne sait lire. La page la montre en entier, sans en tirer de montant.',
  },
  'missing-section': {
    title: 'Rubriques absentes',
    meaning:
      'La fiche ne parle pas de certains sujets, comme les conditions de travail ou les formations. Sa page le dit, et n’affiche pas de titre vide.',
  },
  'unknown-section': {
    title: 'Titre de rubrique inconnu',
    meaning: 'Le site ne reconnaît pas une rubrique. Elle est tout de même affichée, à sa place et en entier.',
  },
  'repeated-section': {
    title: 'Rubrique en double',
    meaning: 'La même rubrique apparaît deux fois dans la fiche. La page réunit les deux textes.',
  },
  'same-gender-pair': {
    title: 'Féminin et masculin identiques',
    meaning:
      'L’intitulé annonce deux formes, mais la fiche écrit deux fois la même. La page montre ce que dit la fiche.',
  },
  'feminine-in-masculine': {
    title: 'Mot féminin dans le nom masculin',
    meaning: 'Le nom masculin commence par un mot au féminin. La page montre ce que dit la fiche.',
  },
  'odd-rome-code': {
    title: 'Code ROME inhabituel',
    meaning:
      'Le code qui relie le métier au répertoire de France Travail n’a pas la forme attendue : le lien avec ce répertoire n’est pas sûr.',
  },
  'unknown-level': {
    title: 'Niveau hors de l’échelle',
    meaning: 'Le niveau d’études minimum est écrit d’une façon que le site ne sait pas classer. Il s’affiche tel quel.',
  },
  'salary-below-smic': {
    title: 'Salaire de début sous le SMIC',
    meaning:
      'Le montant donné est inférieur au SMIC en vigueur : il est sans doute ancien, ou vaut pour un temps partiel. La page le signale à côté du chiffre.',
  },
  'reversed-amounts': {
    title: 'Montants dans le désordre',
    meaning: 'Le salaire le plus bas est écrit après le plus haut. La page les remet en ordre.',
  },
  'shared-alias': {
    title: 'Même appellation pour deux métiers',
    meaning: 'Une autre appellation de ce métier est aussi un nom d’un autre métier. La recherche montre les deux.',
  },
  'bad-referential': {
    title: 'Donnée de référence illisible',
    meaning:
      'Une ligne d’un fichier de référence (SMIC, salaires, glossaire, entrées, termes officiels, mots courants, appellations du ROME) n’a pas la forme attendue : elle n’est pas utilisée.',
  },
  'old-smic': {
    title: 'SMIC d’une année passée',
    meaning:
      'Le SMIC connu du site n’est pas de cette année. Les salaires sont peut-être comparés à un montant dépassé ; les pages disent depuis quand il vaut.',
  },
  'wrong-clock': {
    title: 'Horloge en retard',
    meaning:
      'La machine qui construit le site se croit dans le passé : aucune fiche n’est publiée avant qu’elle soit à l’heure.',
  },
  'unknown-training': {
    title: 'Formation sans fiche',
    meaning: 'La fiche recommande une formation que ce catalogue ne décrit pas. Son nom s’affiche, sans lien.',
  },
  'status-contradicted': {
    title: 'Statut à confirmer',
    meaning: 'Le texte parle d’un statut, par exemple indépendant, que la liste des statuts possibles ne contient pas.',
  },
  'unbalanced-html': {
    title: 'Balise HTML mal fermée',
    meaning: 'Un reste de mise en forme traîne dans le texte. Il est retiré à l’affichage, les mots restent.',
  },
  'unknown-front-matter-key': {
    title: 'Clé inconnue dans l’en-tête',
    meaning:
      'L’en-tête contient une donnée que le site ne sait pas lire, souvent à cause d’une faute de frappe. Elle n’est pas utilisée.',
  },
  'unknown-source-key': {
    title: 'Source non décrite',
    meaning: 'Un chiffre renvoie à une source que la fiche ne décrit pas : on ne sait pas d’où il vient.',
  },
  'empty-field': {
    title: 'Champ vide',
    meaning: 'La fiche annonce une donnée sans la donner. La page fait comme si la ligne n’existait pas.',
  },
};

/** Words for a code; a code that this version does not know is shown by its name. */
export function explainCode(code: string): CodeExplanation {
  return isKnown(code)
    ? explanations[code]
    : { title: code, meaning: 'Cette version du site n’a pas encore d’explication pour cette remarque.' };
}

function isKnown(code: string): code is SheetCode {
  return Object.hasOwn(explanations, code);
}
