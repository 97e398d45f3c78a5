import type { GenderedName } from './job-sheet';

/** Endings that people write instead of the whole feminine, and what they put at the place of which end of the masculine. */
const ENDINGS: readonly (readonly [ending: string, masculine: string, feminine: string])[] = [
  ['euse', 'ateur', 'atrice'],
  ['euse', 'eur', 'euse'],
  ['teuse', 'teur', 'teuse'],
  ['trice', 'teur', 'trice'],
  ['rice', 'teur', 'trice'],
  ['eresse', 'eur', 'eresse'],
  ['eure', 'eur', 'eure'],
  ['ière', 'ier', 'ière'],
  ['ère', 'er', 'ère'],
  ['ienne', 'ien', 'ienne'],
  ['enne', 'en', 'enne'],
  ['onne', 'on', 'onne'],
  ['ive', 'if', 'ive'],
  ['ve', 'f', 've'],
  ['fe', 'f', 'ffe'],
  ['elle', 'el', 'elle'],
  ['le', 'l', 'lle'],
  ['ne', 'n', 'nne'],
  ['te', 't', 'tte'],
  ['esse', 'e', 'esse'],
  ['sse', 'e', 'esse'],
  ['ée', 'é', 'ée'],
  ['che', 'c', 'che'],
  ['he', 'c', 'che'],
  ['se', 'eur', 'euse'],
  ['se', '', 'se'],
  ['e', '', 'e'],
];
const ENDING = ENDINGS.map(([ending]) => ending).join('|');
const DOTS = '·•‧⋅∙․⸱';
/** "chargé·e", "ingénieur(e)", "concepteur/trice", "chargé.e", "laveur-euse", then a plural mark; "web/e-commerce" is none. */
const SHORTENED = new RegExp(`(\\p{Ll}{2,})(?:[${DOTS}]|[./(-])(${ENDING})(?:[${DOTS}.-]?s)?\\)?s?(?![\\p{L}-])`, 'iu');
const TWO_LETTERS =
  /(?<![\p{L}\p{N}])[([]?\s*(?:[hf]\s*[/·-]\s*[hf]|[mf]\s*[/·-]\s*[mf])(?:\s*[/·-]\s*[xdn])?\s*[)\]]?(?![\p{L}\p{N}])/iu;
const ANY_DOT = new RegExp(`\\p{L}[${DOTS}]\\p{L}`, 'u');

/** "infirmierE", "agentEs" */
const CAPITAL_END = /\p{Ll}{3}(?:E|ÈRE|NE|TRICE|EUSE)s?(?![\p{L}])/u;
const BETWEEN_GENDERS = /\s*(?:\s\/\s|,\s|\s(?:et|ou)\s)\s*/;

/** True for a name that writes two genders in one form ("chef·fe", "sous-officier(ère)", "boulanger ou boulangère"), or says "H/F". */
export function isShortened(name: string): boolean {
  return marksTwoGenders(name) || expandPair(name) !== null;
}

/** True for one form that bears the mark of another ("chef·fe", "H/F"); two forms written whole, "boulanger / boulangère", bear none. */
export function marksTwoGenders(name: string): boolean {
  return [SHORTENED, ANY_DOT, TWO_LETTERS, CAPITAL_END].some((mark) => mark.test(name));
}

/** "boulangère / boulanger": two forms whose first words are the genders of one. */
function expandPair(name: string): GenderedName | null {
  const [one, other, more] = name.split(BETWEEN_GENDERS);
  if (!one || !other || more !== undefined) return null;
  const first = (words: string) => words.split(' ')[0] ?? '';
  const isPair = (masculine: string, feminine: string) =>
    ENDINGS.some(([, end, otherEnd]) => {
      const stem = first(masculine).slice(0, first(masculine).length - end.length);
      return stem.length >= 3 && first(masculine).endsWith(end) && first(feminine) === stem + otherEnd;
    });
  if (isPair(one, other)) return { masculine: one, feminine: other };
  return isPair(other, one) ? { masculine: other, feminine: one } : null;
}

/** Both forms of a shortened name, for a person to confirm; null where they cannot be told, or would hold a bar themselves. */
export function expandShortened(name: string): GenderedName | null {
  const forms = expandPair(name) ?? expand(name);
  const isLeft = (name: string) => isShortened(name) || name.includes('/');
  return forms && (isLeft(forms.masculine) || isLeft(forms.feminine)) ? null : forms;
}

function expand(name: string): GenderedName | null {
  const plain = name.replace(TWO_LETTERS, ' ').replace(/\s+/g, ' ').trim();
  const match = SHORTENED.exec(plain);
  if (!match?.[1] || !match[2]) return plain === name ? null : guessFeminine(plain);
  const word = match[1];
  const found = ENDINGS.find(([ending, masculine]) => ending === match[2]?.toLowerCase() && word.endsWith(masculine));
  if (!found) return null;
  const feminine = word.slice(0, word.length - found[1].length) + found[2];
  const fill = (form: string) => plain.slice(0, match.index) + form + plain.slice(match.index + match[0].length);
  return { feminine: fill(feminine), masculine: fill(word) };
}

/** The usual feminine of the first word of a masculine name, the same word where the name serves both. */
function guessFeminine(name: string): GenderedName | null {
  const [word = '', ...rest] = name.split(' ');
  const usual = ['trice', 'euse', 'ière', 'ère', 'ienne', 'ive', 'fe', 'ée'];
  const found = ENDINGS.filter(([ending]) => usual.includes(ending))
    .sort((a, b) => usual.indexOf(a[0]) - usual.indexOf(b[0]))
    .find(([, masculine]) => word.toLowerCase().endsWith(masculine));
  if (word === '') return null;
  const feminine = found
    ? word.slice(0, word.length - found[1].length) + found[2]
    : /[eé]$/i.test(word)
      ? word
      : `${word}e`;
  return { feminine: [feminine, ...rest].join(' '), masculine: name };
}
