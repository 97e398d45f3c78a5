import type { GenderedName } from './job-sheet';

export interface FormattedName {
  /** What stands before « ou »: the feminine, without the end that the masculine says for both; null for an epicene name. */
  start: string | null;
  /** Both forms as one says them aloud: "boulangère ou boulanger". */
  joined: string;
  /** Both forms from end to end, for machines: "boulangère / boulanger". */
  full: string;
}

/** Words that ask for another one: a form cut after them is no name. */
const LINKING_WORD = /^(de|du|des|en|à|au|aux|sur|sous|pour|par|avec|le|la|les|un|une)$/i;
const CONJUNCTION = /^(et|ou|et\/ou)$/i;
/** A form that lists several things is told from the other one by a comma: "truqueuse, truquiste, ou truqueur, truquiste". */
const ALTERNATIVES = /,|\bou\b/;

/**
 * Writes a name in both grammatical genders. The feminine comes first everywhere on the site, and the words that both forms end with are
 * written once. Nothing is rebuilt: the masculine stands in full, the feminine up to the common end.
 * @returns `joined`: "accompagnante ou accompagnant d'élèves", "infirmière ou infirmier", or "fleuriste"
 */
export function formatGenderedName({ feminine, masculine }: GenderedName): FormattedName {
  if (feminine === masculine) return { start: null, joined: feminine, full: feminine };
  const full = `${feminine} / ${masculine}`;
  // "back office", "back-office": one form in two spellings.
  if (feminine.replaceAll('-', ' ') === masculine.replaceAll('-', ' ')) return { start: null, joined: feminine, full };
  const start = withoutCommonEnd(feminine, masculine);
  const pause = ALTERNATIVES.test(start) ? ',' : '';
  return { start: start + pause, joined: `${start}${pause} ou ${masculine}`, full };
}

/** The feminine without its last words where the masculine has the same ones; whole where the cut would mislead. */
function withoutCommonEnd(feminine: string, masculine: string): string {
  const [hers, his] = [feminine.split(' '), masculine.split(' ')];
  let same = 0;
  while (same < Math.min(hers.length, his.length) - 1 && hers.at(-1 - same) === his.at(-1 - same)) same += 1;
  const [herStart, hisStart] = [hers.slice(0, hers.length - same), his.slice(0, his.length - same)];
  const isClear = isWhole(herStart) && isWhole(hisStart) && !CONJUNCTION.test(hers.at(-same) ?? '');
  return isClear ? herStart.join(' ') : feminine;
}

/** Whether words stand without what follows: no « et » that would gather more than it says, no open bracket, no "de" nor comma at the end. */
function isWhole(words: readonly string[]): boolean {
  const text = words.join(' ');
  return (
    !words.some((word) => CONJUNCTION.test(word)) &&
    !LINKING_WORD.test(words.at(-1) ?? '') &&
    !text.endsWith(',') &&
    text.split('(').length === text.split(')').length
  );
}
