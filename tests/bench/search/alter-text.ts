/** Words that only link others, folded. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a au aux d de des du en et l la le les ou par pour sur un une'.split(' '),
);

/** "maitre d'ecole" for "maître d'école"; ligatures are written in two letters. */
export function stripAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .replace(/æ/g, 'ae');
}

/** "sapeur pompier" for "sapeur-pompier": hyphens and apostrophes become spaces. */
export function separateMarks(text: string): string {
  return text.replace(/[-'’]/g, ' ');
}

/** "chef dorchestre" for "chef d'orchestre": hyphens and apostrophes are left out. */
export function joinMarks(text: string): string {
  return text.replace(/[-'’]/g, '');
}

/** "pilotes de ligne" for "pilote de ligne": each part of the first word takes the mark of the plural. */
export function toPlural(text: string): string {
  const [first = '', ...rest] = text.split(' ');
  return [first.split('-').map(addMark).join('-'), ...rest].join(' ');
}

function addMark(word: string): string {
  if (!/\p{L}$/u.test(word) || /[sxz]$/.test(word)) return word;
  if (/al$/.test(word)) return word.replace(/al$/, 'aux');
  return /eau$/.test(word) ? `${word}x` : `${word}s`;
}

/** "agent securite" for "agent de securite". */
export function dropSmallWords(text: string): string {
  return listFullWords(text).join(' ');
}

/** "ligne pilote" for "pilote de ligne": the telling words in reverse; undefined where there is only one. */
export function reverseWords(text: string): string | undefined {
  const words = listFullWords(text);
  return words.length < 2 ? undefined : words.reverse().join(' ');
}

function listFullWords(text: string): string[] {
  return text.split(/[\s'’,()/]+/).filter((word) => word !== '' && !SMALL_WORDS.has(stripAccents(word).toLowerCase()));
}
