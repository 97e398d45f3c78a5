const NUMBERS: Readonly<Record<string, number>> = { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5 };
const COUNT = '(\\d{1,2}|une?|deux|trois|quatre|cinq)';
const YEARS_FOR = new RegExp(
  `(?:^|[.;:,]\\s*|(?<!\\p{L})ou\\s+)${COUNT} ans?(?: d['’]études?| au minimum| minimum| environ)* pour\\s`,
  'giu',
);
/** The years begin at another point than the one that the title names, or come on top of others. */
const OTHER_START = /(?<!\p{L})(?:après|avec|titulaires?|accessibles?|à partir|supplémentaires?|de plus)(?!\p{L})/iu;

/**
 * Lists every "N ans pour…" of a text, the first and those that follow: "2 ans pour le CAP ; 3 ans pour le bac pro" has two. Those that begin
 * at another point ("2 ans pour le BP après un CAP") are left out.
 * @returns the years, and the words from there to the end of the clause, without brackets
 */
export function listNamedLengths(text: string): { years: number; words: string }[] {
  const plain = text.replaceAll('\u00a0', ' ').replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '');
  const found = [...plain.matchAll(YEARS_FOR)];
  return found.flatMap((match, index) => {
    const until = found[index + 1]?.index ?? plain.length;
    const [clause = ''] = plain
      .slice(match.index, until)
      .replace(/^[^\p{L}\d]+/u, '')
      .split(/[.;]/);
    const years = toNumber(match[1]);
    return years === null || OTHER_START.test(clause) ? [] : [{ years, words: plain.slice(match.index, until) }];
  });
}

/** Kinds of trainings that complete another diploma, by their marks, as sheets write them. */
const COMPLEMENTS: Readonly<Record<string, string>> = {
  BP: 'BP|[Bb]revets? professionnels?',
  BMA: 'BMA',
  BTM: 'BTM',
  CS: 'CS|MC|[Cc]ertificats? de spécialisation|[Mm]entions? complémentaires?',
  'licence pro': '[Ll]icences? pro(?:fessionnelles?)?',
  master: '[Mm]asters?',
  'mastère spé': '[Mm]astères?',
};
/** Another diploma between the name and the length: the length is that one's. */
const ANOTHER =
  '(?:CAPa?|BP|BMA|BTM|CS|MC|BTSA?|BUT|DEUST|bac|baccalauréat|licences?|masters?|mastères?|doctorat|diplôme|école)';

/**
 * Finds the length that a sheet itself gives to a training that completes another: two years of "un CAP, complété par un BP (en 2 ans)".
 * @param mark the short name of the kind of training
 * @returns null where the text gives none, or where it names several of that kind with different lengths
 */
export function findComplementLength(texts: readonly string[], mark: string): number | null {
  const names = COMPLEMENTS[mark];
  if (names === undefined) return null;
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:${names})(?!\\p{L})(?:(?!(?<!\\p{L})${ANOTHER}(?!\\p{L})|\\d ans?(?!\\p{L}))[^.]){0,200}?(?<!\\p{L})(?:\\((?:en )?|en )${COUNT} ?ans?(?!\\p{L})`,
    'gu',
  );
  const onTop = new RegExp(
    `(?<![\\p{L}\\d])${COUNT} ans? (?:de plus|supplémentaires?) pour (?:préparer |obtenir )?(?:(?:un|une|le|la) )?(?:${names})(?!\\p{L})`,
    'gu',
  );
  const found = texts
    .map((text) => text.replaceAll('\u00a0', ' '))
    .flatMap((text) => [...text.matchAll(pattern), ...text.matchAll(onTop)].map((match) => toNumber(match[1])));
  const [first = null, ...others] = [...new Set(found)];
  return others.length > 0 ? null : first;
}

/** True where a sheet counts an engineer's years from a bac + 2 in so many words: "5 ans (ou 3 ans après un bac + 2) pour un diplôme d'ingénieur". */
export function countsFromBac2(text: string, mark: string, years: number): boolean {
  const words = new RegExp(`(?<![\\p{L}\\d])${years} ans après un bac ?\\+ ?2\\)? pour [^.;]{0,30}ingénieur`, 'iu');
  return mark.includes('ingénieur') && words.test(text.replaceAll('\u00a0', ' '));
}

/** True where a sheet that names no CAP says of a BP that it completes the bac: "un bac pro, éventuellement complété par un BP". */
export function completesBac(texts: readonly string[]): boolean {
  const plain = texts.map((text) => text.replace(/\([^()]*\)/g, '')).join('\n');
  return (
    !/(?<!\p{L})CAPa?(?!\p{L})/u.test(plain) &&
    /(?<!\p{L})bac(?!\p{L}|\s?\+)[^.;\n]*complété\p{L}* par (?:un|le) (?:BP|brevet professionnel)(?!\p{L})/iu.test(
      plain,
    )
  );
}

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = NUMBERS[text.toLowerCase()] ?? Number(text);
  return Number.isInteger(number) && number > 0 ? number : null;
}
