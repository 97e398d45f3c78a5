import { LONGEST_ANSWER } from '@/lib/model/job-sheet/chapters';
import { countWords } from '@/lib/text/count-words';
import { listSentences } from '@/lib/text/list-sentences';
import { toPlainText } from '@/lib/text/plain-text';
import { type Answer, said } from './chapter';

/** Shortest sentence that says something, in words. */
const SHORTEST_ANSWER = 4;

/** Openings that lean on the sentence before. */
const LEANING =
  /^(?:celui|celle|ceux|cela|ce(?:tte|s|t)? |c[’']est (?:pourquoi|ainsi|aussi)|pour cela|pour ce faire|mais|ainsi|enfin|ensuite|puis|de plus|en effet|par exemple|en outre|toutefois|cependant|néanmoins|d[’']autres?|l[’']un|autre|et |ou |une prouesse|autant|tous ces|tandis que|d[’']où|ils |elles )/i;

/** Two genders in one word ("employé/e"): no sentence to say aloud. */
const DOUBLE_GENDER = /\p{L}\/\p{L}/u;

/** True for a sentence that can stand alone: not leaning on the one before, whole, and sayable. */
export function isWhole(sentence: string): boolean {
  return (
    !LEANING.test(sentence) &&
    !/\b(?:alors|ensuite)\b/.test(sentence) &&
    !/[«»?]|\.\.\.$|…$/.test(sentence) &&
    !DOUBLE_GENDER.test(sentence)
  );
}

/** True for a sentence that can stand alone as an answer: whole and short. */
export function canAnswer(sentence: string): boolean {
  const words = countWords(sentence);
  return words >= SHORTEST_ANSWER && words <= LONGEST_ANSWER && isWhole(sentence);
}

/** The sentences of a Markdown text, as plain text, without its titles and lists. */
export function listPlainSentences(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => !/^\s*(?:#|[-*+] |\d+[.)])/.test(line))
    .flatMap((line) => listSentences(toPlainText(line)));
}

/**
 * As many of the first items as fit in an answer.
 * @param before what stands before them
 * @returns null where none fits
 */
export function fitInAnswer(
  items: readonly string[],
  join: (some: readonly string[]) => string,
  before: string,
): string | null {
  const longest = [3, 2, 1].find(
    (count) => items.length >= count && countWords(before + join(items.slice(0, count))) <= LONGEST_ANSWER,
  );
  return longest ? join(items.slice(0, longest)) : null;
}

/** Marks the end of a sentence, after its last pause, where most often the point is; the whole of one without a pause. */
export function markTail(sentence: string): Answer {
  const pause = /^(.*[,:;] )(.+?)([.!?]?)$/.exec(sentence);
  const words = pause ? countWords(pause[2] ?? '') : 0;
  if (!pause || words < 3 || words > 12)
    return said('', sentence.replace(/[.!]$/, ''), /[.!]$/.exec(sentence)?.[0] ?? '');
  return said(pause[1] ?? '', pause[2] ?? '', pause[3] ?? '');
}
