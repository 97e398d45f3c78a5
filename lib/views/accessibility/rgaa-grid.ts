import type { CheckName } from './automatic-checks';

/** `unchecked`: nobody looked, or not enough to answer. */
export type Verdict = 'met' | 'broken' | 'absent' | 'unchecked';

/** A criterion of the RGAA, in our words. Its number is its place: the third of the fifth theme is 5.3. */
export interface Criterion {
  subject: string;
  verdict: Verdict;
  /** Tests that look at it, wholly or in part. */
  checks: readonly CheckName[];
  /** What a person looked at; null for nothing. */
  byHand: string | null;
  /** Why it does not apply, what fails, or what is left to look at; null where nothing is to be said. */
  note: string | null;
}

export interface Theme {
  title: string;
  criteria: readonly Criterion[];
}

/** Met, as these tests show. */
function met(subject: string, ...checks: CheckName[]): Criterion {
  return { subject, verdict: 'met', checks, byHand: null, note: null };
}

/** Met, as a person saw. */
function seen(subject: string, byHand: string, ...checks: CheckName[]): Criterion {
  return { subject, verdict: 'met', checks, byHand, note: null };
}

function broken(subject: string, note: string, ...checks: CheckName[]): Criterion {
  return { subject, verdict: 'broken', checks, byHand: null, note };
}

/** The site has nothing of the kind. */
function absent(subject: string, note: string, ...checks: CheckName[]): Criterion {
  return { subject, verdict: 'absent', checks, byHand: null, note };
}

function unchecked(subject: string, note: string | null = null, ...checks: CheckName[]): Criterion {
  return { subject, verdict: 'unchecked', checks, byHand: null, note };
}

const noCaptcha = 'Aucun test « Je ne suis pas un robot ».';
const noMedia = 'Ni son, ni vidéo, ni animation.';
const plainTables = 'Chaque tableau a une seule ligne d’en-têtes.';
const noLayoutTable = 'Aucun tableau ne sert à la mise en page.';
const freeFields = 'Aucune saisie n’est obligatoire ni refusée.';
const noDocument = 'Le site ne propose aucun document à télécharger.';

/**
 * The 106 criteria of RGAA 4.1.2, theme by theme, in their order. A criterion is met where a test looks at it on a page of each kind, or a
 * person did; all else is unchecked. A verdict changes together with the date in `accessibility-page.ts`.
 */
export const RGAA_GRID: readonly Theme[] = [
  {
    title: 'Images',
    criteria: [
      met('Un texte remplace chaque dessin qui informe', 'drawings', 'axe'),
      met('Les dessins décoratifs sont passés sous silence', 'drawings'),
      unchecked('Le texte qui remplace un dessin est juste', 'Les dessins des études n’ont pas été relus un à un.'),
      absent('Le texte d’un CAPTCHA en image dit à quoi il sert', noCaptcha, 'absent'),
      absent('Un CAPTCHA en image a une autre solution', noCaptcha, 'absent'),
      unchecked('Une image complexe a une description détaillée', 'À juger pour les dessins des études.'),
      unchecked('Cette description est juste', 'À juger pour les dessins des études.'),
      absent('Aucun texte n’est mis en image sans raison', 'Les mots des dessins sont du vrai texte.', 'absent'),
      unchecked('Une légende est reliée à son image', 'À juger pour les dessins des études.'),
    ],
  },
  {
    title: 'Cadres',
    criteria: [
      absent('Chaque cadre a un titre', 'Aucun cadre.', 'absent'),
      absent('Ce titre est juste', 'Aucun cadre.', 'absent'),
    ],
  },
  {
    title: 'Couleurs',
    criteria: [
      unchecked('La couleur n’est jamais seule à informer', 'Un nom ou un signe double chaque couleur prévue.'),
      unchecked('Le texte ressort assez sur son fond', 'axe-core ne voit pas le texte des dessins.', 'axe'),
      unchecked('Les boutons, champs et traits utiles ressortent assez'),
    ],
  },
  {
    title: 'Multimédia',
    criteria: [
      absent('Un son ou une vidéo a une version écrite ou décrite', noMedia, 'absent'),
      absent('Cette version est juste', noMedia, 'absent'),
      absent('Une vidéo a des sous-titres', noMedia, 'absent'),
      absent('Les sous-titres sont justes', noMedia, 'absent'),
      absent('Une voix décrit les images d’une vidéo', noMedia, 'absent'),
      absent('Cette description est juste', noMedia, 'absent'),
      absent('Un son ou une vidéo se reconnaît', noMedia, 'absent'),
      absent('Une animation a une autre version', noMedia, 'absent'),
      absent('Cette autre version est juste', noMedia, 'absent'),
      absent('Un son qui part seul peut s’arrêter', noMedia, 'absent'),
      absent('Un son ou une vidéo se commande au clavier', noMedia, 'absent'),
      absent('Une animation se commande au clavier', noMedia, 'absent'),
      absent('Les aides techniques lisent ces contenus', noMedia, 'absent'),
    ],
  },
  {
    title: 'Tableaux',
    criteria: [
      absent('Un tableau complexe a un résumé', plainTables, 'tables'),
      absent('Ce résumé est juste', plainTables, 'tables'),
      absent('Un tableau de mise en page se lit dans l’ordre', noLayoutTable, 'tables'),
      met('Le titre d’un tableau lui est attaché', 'tables'),
      seen('Le titre d’un tableau est juste', 'les titres des tableaux ont été relus'),
      met('Les en-têtes sont déclarés', 'tables'),
      met('Chaque case est liée à ses en-têtes', 'tables', 'cells'),
      absent('Un tableau de mise en page ne se fait pas passer pour un autre', noLayoutTable, 'tables'),
    ],
  },
  {
    title: 'Liens',
    criteria: [
      unchecked('On comprend où mène chaque lien', 'Des liens de même nom ne s’expliquent que par la phrase autour.'),
      met('Chaque lien a un nom', 'axe'),
    ],
  },
  {
    title: 'Scripts',
    criteria: [
      unchecked('Les aides techniques suivent les scripts', 'Jamais essayé avec un lecteur d’écran.', 'axe'),
      met('Ce qui remplace un script fait aussi bien', 'noScript'),
      met('Un script se commande au clavier et au doigt', 'suggestionKeys', 'suggestionClick'),
      seen('Un script ne change pas la page par surprise', 'code relu : seul le choix d’un métier ouvre une page'),
      unchecked('Les messages qui apparaissent sont annoncés', 'Jamais essayé avec un lecteur d’écran.'),
    ],
  },
  {
    title: 'Éléments obligatoires',
    criteria: [
      met('La page dit de quel type elle est', 'structure'),
      unchecked('Le code de la page suit les règles', 'Pas passé au validateur du W3C.', 'ids'),
      met('La langue de la page est indiquée', 'structure'),
      met('C’est la bonne langue', 'structure'),
      met('La page a un titre', 'structure'),
      met('Le titre dit de quoi parle la page', 'titles', 'listTitles'),
      broken(
        'Les mots d’une autre langue sont signalés',
        'Les noms anglais que le site connaît le sont, dans les titres, les listes et le texte des fiches. D’autres mots anglais du texte ne le sont pas.',
        'englishText',
      ),
      unchecked('La langue signalée est la bonne', 'Une liste de mots anglais décide pour les noms.', 'languages'),
      unchecked('Une balise ne sert pas qu’à décorer'),
      absent('Un changement de sens de lecture est signalé', 'Tout se lit de gauche à droite.', 'absent'),
    ],
  },
  {
    title: 'Structuration',
    criteria: [
      unchecked('Les titres suivent le plan de la page', 'L’ordre est testé, pas le choix des mots.', 'structure'),
      met('La page est faite de grandes zones claires', 'structure', 'frame'),
      unchecked('Une liste est codée comme une liste', null, 'axe'),
      unchecked('Une citation est codée comme une citation'),
    ],
  },
  {
    title: 'Présentation',
    criteria: [
      met('La mise en forme tient dans les feuilles de style', 'absent'),
      seen('Rien ne disparaît sans feuille de style', 'feuille relue : elle n’ajoute que des tirets décoratifs'),
      unchecked('La page se comprend sans feuille de style'),
      broken(
        'Le texte se lit deux fois plus grand',
        'Des listes de métiers débordent encore ; l’accueil, la comparaison et les questions ne sont pas testés.',
        'largeText',
      ),
      unchecked('Une couleur de texte va avec sa couleur de fond'),
      unchecked('Un lien se voit dans le texte', 'Des listes de liens ne sont pas soulignées.'),
      met('On voit où l’on est au clavier', 'stops'),
      unchecked('Ce qui est caché doit l’être pour tous'),
      unchecked('La forme ou la place n’est jamais seule à informer'),
      unchecked('Un texte dit aussi ce que dit la forme'),
      met('La page tient sur un petit écran', 'reflow'),
      met('On peut espacer le texte', 'spacing'),
      absent('Ce qui apparaît au survol se maîtrise', 'Rien n’apparaît au survol.', 'absent'),
      met('Ce que montre le style s’obtient au clavier', 'unitKeys'),
    ],
  },
  {
    title: 'Formulaires',
    criteria: [
      met('Chaque champ a un nom', 'axe'),
      seen('Ce nom est juste', 'les noms des champs ont été relus'),
      met('Un même champ porte le même nom partout', 'frame'),
      unchecked('Le nom est à côté du champ', 'Le nom du champ de recherche n’est pas affiché.'),
      met('Les choix d’une même question sont groupés', 'groups'),
      met('Chaque groupe a une légende', 'groups'),
      seen('Cette légende est juste', 'les légendes ont été relues'),
      absent('Les choix d’une longue liste sont groupés', 'Aucune liste déroulante.', 'absent'),
      seen('Le nom de chaque bouton est juste', 'les noms des boutons ont été relus'),
      absent('Les erreurs de saisie sont expliquées', freeFields, 'absent'),
      absent('Une aide dit comment corriger', freeFields, 'absent'),
      absent('On peut revenir sur un envoi important', 'Aucun formulaire n’engage à quoi que ce soit.', 'absent'),
      absent('Le navigateur peut remplir vos coordonnées', 'Aucune coordonnée n’est demandée.', 'absent'),
    ],
  },
  {
    title: 'Navigation',
    criteria: [
      met('Deux chemins au moins mènent aux pages', 'frame', 'siteMap'),
      met('Le menu est toujours à la même place', 'frame'),
      met('Le plan du site est complet', 'siteMap'),
      met('Le plan du site se trouve au même endroit', 'frame'),
      unchecked('La recherche se trouve au même endroit', 'Elle est dans l’en-tête, ou dans la page sur les listes.'),
      unchecked('On peut sauter d’une zone à l’autre', 'Jamais essayé avec un lecteur d’écran.', 'structure'),
      met('Un lien mène droit au contenu', 'frame', 'stops'),
      unchecked('La touche Tab suit un ordre logique'),
      met('Le clavier n’est jamais bloqué', 'stops'),
      absent('Les raccourcis d’une touche se règlent', 'Aucun raccourci clavier.', 'absent'),
      met('Ce qui apparaît se lit aussi au clavier', 'wordKeys', 'suggestionKeys'),
    ],
  },
  {
    title: 'Consultation',
    criteria: [
      unchecked('Personne n’est pressé par le temps', 'Le message « Lien copié » s’efface au bout de 2,5 secondes.'),
      met('Aucune fenêtre ne s’ouvre toute seule', 'absent'),
      absent('Un document à télécharger est accessible', noDocument, 'absent'),
      absent('Sa version accessible dit la même chose', noDocument, 'absent'),
      unchecked('Un dessin fait de lettres est expliqué', 'Le texte des fiches n’a pas été relu pour cela.'),
      unchecked('Cette explication est juste', 'Le texte des fiches n’a pas été relu pour cela.'),
      absent('Rien ne clignote dangereusement', 'Rien ne clignote.', 'absent'),
      absent('On peut arrêter ce qui bouge', 'Rien ne bouge tout seul.', 'absent'),
      seen(
        'La page se lit écran droit ou couché',
        'feuille relue : aucune règle ne dépend du sens de l’écran',
        'reflow',
      ),
      absent('Un geste compliqué a un équivalent simple', 'Aucun geste particulier.'),
      seen('On peut renoncer avant de relâcher', 'code relu : rien ne part avant que le doigt ne se relève'),
      absent('Remuer l’appareil n’est jamais obligatoire', 'Le site ne réagit pas aux mouvements.'),
    ],
  },
];
