import { foldTypedWords } from '@/lib/text/fold-words';
import { inflectionKey } from './word-stems';

/** A word, a mark, the end of its other gender, perhaps the plural: "infirmier·ère", "vendeur (euse)", "agent(e)s", "étudiant-e-s". */
const SHORTENED =
  /(\p{L}{2,})(?:\s?[([/|]\s?-?|[,;:]\s?|[·•⋅‧∙・.*_’'\-‐‑–])(\p{L}{1,6})[)\]]?(?:(?:[·•⋅‧∙・./*_(\-‐‑–]?[sx])[)\]]?)?(?![\p{L}\p{N}])/giu;
/** "infirmierE", "étudiantEs": the end alone is in capitals. */
const IN_CAPITALS = /(\p{Ll}{3,})(\p{Lu}{1,5})s?(?![\p{L}\p{N}])/gu;
/** Letters of a word that its other gender keeps, at least. */
const FEWEST_KEPT = 2;

/**
 * Reads each word that is written in two genders by its beginning, which search takes for both: "développeur·euse web" is "développeur web",
 * "chargé(e)s de mission" is "chargé de mission". An end is one of the other gender where both make forms of one word, so that
 * "savoir-faire" or "chef de projet e-commerce" stay as they are.
 */
export function readGenders(typed: string): string {
  const toBeginning = (whole: string, beginning: string, end: string) =>
    isOtherGender(foldTypedWords(beginning), foldTypedWords(end)) ? `${beginning} ` : whole;
  return typed.replace(SHORTENED, toBeginning).replace(IN_CAPITALS, toBeginning);
}

function isOtherGender(beginning: string, end: string): boolean {
  if (/^e[sx]?$/.test(end)) return true;
  const key = inflectionKey(beginning);
  for (let kept = beginning.length; kept >= FEWEST_KEPT; kept--) {
    const other = beginning.slice(0, kept) + end;
    // Ends that the key does not bring together: "ambassadeur·drice", "acteur·ice".
    const written = [other, other.replace(/drice$/, 'deuse'), other.replace(/ice$/, 'rice')];
    if (other === `${beginning}e` || written.some((word) => inflectionKey(word) === key)) return true;
  }
  return false;
}

const ONE_GENDER = '(?:[hfmw]|hommes?|femmes?|masculin|f[eé]minin)';
const OTHER_MARK = '(?:[xdni]|nb|tous|autres?)';
const BETWEEN = '(?:\\s?[/|\\\\.·•⋅‧∙・*,+&\\-‐‑–]\\s?|\\s(?:ou|et)\\s)';
/** "H/F", "(F-H)", "m/w/d", "h.f.", "femme ou homme", "tous genres". */
const GENDER_MARKS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}]-)[([]?\\s?${ONE_GENDER}${BETWEEN}${ONE_GENDER}(?:${BETWEEN}${OTHER_MARK})?\\.?\\s?[)\\]]?(?![\\p{L}\\p{N}\\-])` +
    '|(?<![\\p{L}\\p{N}])(?:h f|f h|m f|f m)(?![\\p{L}\\p{N}])' +
    '|[([](?:hf|fh|mf|fm|tous genres)[)\\]]',
  'iu',
);

/** Takes out the marks by which an ad says that it is for women and men: "boulanger H/F" is "boulanger". */
export function withoutGenderMarks(typed: string): string {
  if (!GENDER_MARKS.test(typed)) return typed;
  return typed
    .replaceAll(new RegExp(GENDER_MARKS, 'giu'), ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:,;|/([]+(?=\s)|\s[\s\-–—:,;|/([]*$/g, '')
    .trim();
}
