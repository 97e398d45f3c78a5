/** Where a job is done, as far as sheets say it in so many words. */
export const PLACES = ['outdoors', 'indoors', 'building-sites', 'on-the-road'] as const;
export type Place = (typeof PLACES)[number];

/** Words that say a place. `alone` are plain enough anywhere; `withWork` need a verb of work before them, the head of a sentence or a title. */
interface PlaceCues {
  alone: readonly RegExp[];
  withWork: readonly RegExp[];
  /** What looks like the place and is not. */
  not: readonly RegExp[];
}

/** "dans un", "au sein de leurs", "en", "à l’"… before a place. */
const IN =
  '(?:au sein (?:des?|du|d’(?:un|une)|de (?:la|l’|leurs?|son|sa|ses)) ?|dans (?:une?|des|les?|la|l’|son|sa|ses|leurs?|de|différents|plusieurs) ?|entre (?:le|la|l’|son|sa) ?|d’un |au |aux |en |à l’|à la |à son )(?:(?:petits?|grands?|grandes?|vastes?|simples?|salle de) )*';

function within(places: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])${IN}(?:${places.join('|')})(?![\\p{L}])`, 'u');
}

const INDOOR_PLACES = [
  ...['bureaux?', 'ateliers?', 'labos?', 'laboratoires?', 'cabinets?', 'usines?', 'entrepôts?', 'studios?', 'serres?'],
  ...['magasins?', 'boutiques?', 'librairies?', 'pharmacies?', 'officines?', 'grandes? surfaces?', 'cuisines?'],
  ...['hôpital', 'hôpitaux', 'cliniques?', 'salons?(?: de coiffure)?'],
  ...['écoles?', 'classes?', 'crèches?', 'bibliothèques?', 'musées?'],
];

/**
 * Plain statements of place. Precision before recall: a place that is only an employer's name, a product's or a customer's is not one where
 * one works. Texts are lower case here, with typographic apostrophes, as `findWorkplaces`
 * makes them: expressions that ignore case take twice the time.
 */
export const CUES: Readonly<Record<Place, PlaceCues>> = {
  outdoors: {
    alone: [
      /(?<![\p{L}])(?:en|au) (?:plein|grand) air(?![\p{L}])/u,
      /par (?:tous les|tout) temps/u,
      /quel(?:le)? que soit (?:le temps|la météo)(?! de)/u,
      /(?<!en )(?<!au )dehors(?! d)/u,
    ],
    withWork: [
      /en(?: intérieur (?:comme|et|ou) en)? extérieur(?![\p{L}])/u,
      /(?<!^)à l’extérieur(?! d)/u,
      /^à l’extérieur(?! d|,)/u,
      /en (?:pleine |haute )?mer(?![\p{L}])(?! du)/u,
      /en (?:pleine )?forêt/u,
      /dans les (?:champs|vignes|bois|forêts|parcs|jardins)(?![\p{L}])/u,
      /dans la nature/u,
    ],
    not: [
      /(?:hôtellerie|festivals?|marchés?(?: couvert ou)?|cinémas?|théâtres?|animaux|cultivés|spectacles?|activités?|loisirs?) (?:de|en) plein air/u,
      /(?:relation|contact|communi|rendez-vous|interne|entreprise|bureaux?|client|échang|formation|collabor|négoci|déplacements?)[^.]*à l’extérieur/u,
      /^en atelier (?:et|ou) à l’extérieur/u,
      /regard\p{L}* (?:au )?dehors/u,
      /en extérieur[^.]*(?:tous les lieux|chez |clients?|rendez-vous)/u,
      /(?:activités|parcs?|éolien\p{L}*) en mer|circulation[^.]*quelle que soit la météo/u,
    ],
  },
  indoors: {
    alone: [
      /(?:travail|vie|métier) de bureau(?![\p{L}])/u,
      /(?:devant|derrière|face à) (?:un|son|des|plusieurs|ses) (?:écrans?|ordinateurs?)/u,
    ],
    withWork: [
      within(INDOOR_PLACES),
      /en intérieur(?![\p{L}])/u,
      /à l’intérieur(?! (?:de l’entreprise|duquel|du pays|des? (?:frontières|terres)))/u,
    ],
    not: [
      /écoles? (?:de |d’)(?:voile|ski|surf|plongée|équitation|escalade|conduite|parachut|cirque|chiens)/u,
      /^ateliers en (?:classe|milieu)/u,
    ],
  },
  'building-sites': {
    alone: [],
    withWork: [/(?:sur|d’un chantier à|de chantier en)[^,.;:]{0,25} ?chantiers?(?![\p{L}])/u],
    not: [/chantiers?[^.]{0,40}naval|chantiers? (?:de fouilles?|forestiers?)/u],
  },
  'on-the-road': {
    alone: [
      /(?:souvent|toujours|constamment|régulièrement|fréquemment) (?:en déplacements?|sur les routes)/u,
      /déplacements? (?:y |sont |est |très |assez |[\p{L}]+ ){0,2}(?:fréquents?|nombreux|réguliers?|constants?|quotidiens?)/u,
      /(?:fréquents?|nombreux|réguliers?|constants?|multiples) déplacements?/u,
      /se déplace(?:nt)? (?:très |assez )?(?:souvent|beaucoup|fréquemment|régulièrement|constamment|sans cesse)/u,
    ],
    withWork: [],
    not: [
      /se déplac\p{L}+[^.]{0,12} (?:souvent|beaucoup|sans cesse|constamment) (?:caméra|à pied|debout|dans (?:les|l’|son|sa|un)|d’un poste|entre les (?:rayons|machines|tables))|lorsqu’(?:il|elle|ils|elles) (?:jou|occup|assum|exerc)/u,
      /dans les locaux|déplacements? (?:des?|du|d’une?) (?:animaux|usagers?|voyageurs?|malades?|patients?|population|personnes)/u,
    ],
  },
};

/**
 * What tells of no place of one's own, whatever the place: a title that goes from a thing to another ("Du plan à l’atelier"), a link between
 * people of two places, another firm, the case of a few, those who come.
 */
export const ELSEWHERE: readonly RegExp[] = [
  /^(?:du|de la|de l’|des) [^.,]{0,40} (?:à l’|à la |au |aux )[^.,]{0,30}$/u,
  /(?:intermédiaires?|interfaces?|liens?|ponts?|relais|trait d’union|navettes?|dialogue) entre/u,
  /(?:cabinets?|agences?|bureaux?|studios?|ateliers?|laboratoires?|magasins?) (?:extérieur|extern|partenaire|concurrent|d’à côté)/u,
  /en tant que (?:consultant|prestataire)/u,
  /(?<!\p{L})(?:certaine?s (?:font|sont|travaill|exerc|choisi|préf|peu|d’entre)|quelques-un|une minorité|\d\/\d|un (?:tiers|quart)|(?<!\d)[1-4]?\d ?%)/u,
  /(?:clients?|clientèle|patients?|usagers?|visiteurs?|élèves|parents|public) (?:qui )?(?:se déplac|vienn|vient|arriv)/u,
];

/** A verb of work, that a place may follow in the same clause. */
export const WORK =
  /(?<![\p{L}])(?:travaill\p{L}*|exerc\p{L}*|intervien\p{L}*|intervention\p{L}*|intervenir|opèr\p{L}*|évolu(?:e|ent|er)|(?:se )?déroul\p{L}*|(?:s’)?effectu\p{L}*|officie\p{L}*|le travail|la majorité|partag\p{L}+ (?:son|leur) temps|altern\p{L}+|passe(?:nt)? [^,.]{0,30}temps|essentiellement|principalement|déplacements?|se déplac\p{L}+|dehors|embauch\p{L}+)(?![\p{L}])/u;

/** What takes a statement back when it stands just before the place. */
export const DENIAL =
  /(?:(?<![\p{L}])(?:rarement|jamais|pas|peu|plus qu[e’]|moins|sans|loin|hors|quitt\p{L}+|sort\p{L}* d\p{L}*|éloign\p{L}+|retour|retourn\p{L}*|avant|contrairement|ni)(?![\p{L}]))[^,;:.]{0,35}$/u;
