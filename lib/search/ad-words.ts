const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const wordsOf = (choices: string) => new RegExp(`${before}(?:${choices})${after}`, 'giu');

/** Words of contract and of appeal: only an ad has them beside a job. */
const OF_ADS = wordsOf(
  "contrats? (?:de |d[’']|en )?(?:professionnalisation|apprentissage|alternance|pro)|offres? (?:d[’'] ?emplois?|d[’'] ?alternance|de stage)" +
    '|d[eé]butante?s? accept[eé]e?s?|sans exp[eé]rience|(?:à|a) pourvoir|mi[ -]temps|temps (?:plein|partiel|complet)|[23]\\d ?h(?:eures)?(?:(?: ?\\/ ?| par )(?:semaine|sem|mois))?|(?:c\\.?d\\.?[di]\\.? (?:de )?)?\\d{1,2} mois' +
    '|alternances?|alternante?s?|c\\.?d\\.?[di]|embauche[rz]?|[hf]{2}|int[eé]rim(?:aire)?|recherch(?:ons|ent)|recrut(?:e|ent|ons)|urgent',
);
/** Where the work is, as ads end: "- Lyon (69)"; the number of a department alone. */
const PLACE = /(?:[-–—,|]\s+(?:(?:la|le|les)\s)?[\p{L}’'-]+\s*)?\((?:\d[\dab]|97\d)\)\s*$/iu;
/** Words that stand around a job as well as in its name: "recherche vendeur", but "ingénieur recherche". */
const AROUND =
  'annonces?|apprentie?s?|apprentissage|candidature|cherche|confirm[eé]e?|contrat|d[eé]butante?|emplois?|[eé]tudes|[eé]tudiante?|exp[eé]rience' +
  '|exp[eé]riment[eé]e?|fiche|formation|junior|mission|offres?|postul(?:e|er)|postes?|recherche|recrutement|remplacement|salaire|saisonni(?:er|[eè]re)' +
  '|senior|stages?|stagiaire';
const ALL_AROUND = wordsOf(AROUND);
const SMALL = '(?:[àa]|au|aux|d|de|des|du|en|et|je|j|l|la|le|les|m[eé]tier|nous|on|ou|pour|un|une)';
const FIRST_AROUND = new RegExp(`^(?:(?:${AROUND}|${SMALL})(?:[\\s’':]+|$))+`, 'iu');
/** What tied the words that were taken out to the others, and signs alone. */
const LOOSE = new RegExp(`^(?:[^\\p{L}\\p{N}]*|${SMALL})$`, 'iu');

/** Readings of a query without the words that ads put around a job's name; empty where nothing else was typed. */
export interface WithoutAds {
  /** Without those that only ads have. */
  plain: string;
  /** Without any of them. */
  bare: string;
  /** Without those it begins with. */
  later: string;
  /** True where it holds a word that only ads have. */
  isAd: boolean;
}

/** Takes out of a query the words of ads, with the small words that tied them to the job: "recrute un boulanger en CDI" is "boulanger". */
export function withoutAdWords(typed: string): WithoutAds {
  const rest = typed.replace(PLACE, ' ').replace(OF_ADS, ' ');
  return {
    plain: tidy(rest),
    bare: tidy(rest.replace(ALL_AROUND, ' ')),
    later: tidy(typed.replace(FIRST_AROUND, '')),
    isAd: rest !== typed,
  };
}

function tidy(text: string): string {
  const words = text.split(/\s+/);
  const isTelling = (word: string) => !LOOSE.test(word);
  return words.slice(Math.max(0, words.findIndex(isTelling)), words.findLastIndex(isTelling) + 1).join(' ');
}
