/** Words of a title that tells of what one may become. */
const NEXT = [
  '[ée]volu(?:er|tions?|tifs?|tives?)',
  'promotions?',
  'carrières?',
  'passerelles?',
  'progress(?:er|ion)',
  '(?:sur)?spécialis(?:er|ations?)',
  'devenir',
  'tremplin',
  'se réorienter',
  "s[’']installer",
  'se mettre à son compte',
  'reconversions?',
  'du junior au senior',
  'créer (?:son|sa|leur)',
  'galons?',
  '(?:plus|davantage) de responsabilités',
  '(?:prendre|endosser) des responsabilités',
  "avec (?:de (?:réelles|belles|bonnes) |des )?perspectives(?! d[’'](?:emploi|avenir))",
  "vers (?:l[’']|la |le |une? |d[’']autres |des )?(?:encadrement|direction|management|conseil|recherche|enseignement|formation|spécialis\\p{L}*|communication|marketing|coaching|expertise|production|métiers?|fonctions?|postes?|responsab\\p{L}*|libéral)",
];
const TELLS_NEXT = new RegExp(`(?<!\\p{L})(?:${NEXT.join('|')})(?!\\p{L})`, 'iu');
/** The trade that changes, not the worker; who the employer or the worker is. */
const OF_THE_TRADE =
  /(?<!\p{L})(?:(?:métiers?|secteurs?|marchés?|professions?|techniques?|activités?|filières?|fonctions?|demande) (?:\p{L}+ )*(?:en |qui )(?:\p{L}+ )?(?:évolu|progress|spécialis)|(?:en|sans|pas de|pas d[’']|peu de|peu d[’']) (?:constante |pleine |perpétuelle )?(?:évolution|progression|promotion)s?$|officiers? de carrière|débuts? de carrière|fin de carrière|promotion des|sommet d[’']une carrière|métiers? d[’']évolution|recrutements? [^.]*promotion|spécialisation (?:souhaitée|paie)|évolution (?:technique|continue)|rythme des évolutions|évoluer ses connaissances|secteurs? évolutif|spécialisation pour)/iu;

/** True for a title of a sheet under which it tells what one may become: finding work, the trade itself and its places are no such thing. */
export function tellsNext(title: string): boolean {
  return TELLS_NEXT.test(title) && !OF_THE_TRADE.test(title);
}
