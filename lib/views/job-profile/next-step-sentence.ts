import { LONGEST_ANSWER } from '@/lib/model/job-sheet/chapters';
import { countWords } from '@/lib/text/count-words';
import { canAnswer, isWhole, markTail } from '@/lib/views/shared/answer-sentences';
import { type Answer, said } from '@/lib/views/shared/chapter';

// Whole words: `\b` would see a limit beside "é".
/** A step that a sentence says one may take. */
const STEP =
  /(?<!\p{L})(?:peu(?:t|vent)|pourra(?:ient|it|i|s)?|pourront|possible|permet(?:tent)?|accè(?:de|dent)|évolu(?:e|ent)|conduire)(?!\p{L}).*?(?<!\p{L})(?:devenir|évoluer (?:vers|au sein|comme)|accéder (?:à|aux?)|s[’']orienter vers|se spécialiser|se tourner vers|se diriger vers|prendre (?:la tête|la direction|des responsabilités|en charge)|encadrer|diriger|viser un|créer (?:sa|leur|son)|monter (?:sa|leur|son)|s[’']installer|se mettre à son compte|passer (?:à|chef|au|le)|occuper (?:un|des) postes?|conduire (?:à|au))(?!\p{L})/iu;
/** Words that tell of finding work. */
const MARKET =
  /évolutions? de carrière|(?:perspectives?|opportunités?) d[’'](?:évolution|emploi|embauche)|débouchés|recrute(?:nt)?\b/i;
/** A sentence that speaks of something named before it, or of some people only. */
const OF_A_THING =
  /^(?:elles?|une?|la diversification|bien sûr|pour y|pour cela|là|ici|certain|certaine|certains|certaines|il permet|de même)(?!\p{L})|(?<!\p{L})(?:donc|en effet|ainsi)(?!\p{L})/iu;
/** A sentence that adds to the one before. */
const ONE_MORE = /(?<!\p{L})(?:aussi|également|encore|notamment)(?!\p{L})/iu;
/** What must not be cut away from a sentence: under which condition it holds. */
const CONDITION =
  /(?<!\p{L})(?:si|s[’']ils?|condition|réserve|mais|sauf|uniquement|seulement|après|issue|avec|grâce|moyennant|concours|selon|dès|au bout|lorsqu|quand|parfois|souvent|rarement|cependant|toutefois|suite)(?!\p{L})/iu;

/**
 * Finds the sentence that says what one may become: a short one that adds to no other, else the beginning of a long one, else a short one.
 * @param sentences of the sheet, in its order
 * @returns null where no sentence stands alone
 */
export function findNextStep(sentences: readonly string[]): Answer | null {
  const whole = sentences.filter((one) => !OF_A_THING.test(one) && isWhole(one) && STEP.test(one));
  const short = whole.filter(canAnswer);
  const first = short.find((one) => !ONE_MORE.test(one));
  if (first) return markTail(first);
  const cut = whole.map(cutAtStep).find((answer) => answer !== null);
  return cut ?? (short[0] ? markTail(short[0]) : null);
}

/** Finds the first short sentence about finding work; null where there is none. */
export function findMarket(sentences: readonly string[]): Answer | null {
  const found = sentences.find((one) => !OF_A_THING.test(one) && canAnswer(one) && MARKET.test(one));
  return found ? markTail(found) : null;
}

/** A long sentence up to a pause after its step: what follows must only add to a list. */
function cutAtStep(sentence: string): Answer | null {
  const step = STEP.exec(sentence);
  if (!step || countWords(sentence) <= LONGEST_ANSWER) return null;
  const end = step.index + step[0].length;
  const pauses = [...sentence.matchAll(/, | \((?!ou )| ou encore | voire /g)].filter(
    ({ index }) => index > end && countWords(sentence.slice(end, index)) >= 2 && isBalanced(sentence.slice(0, index)),
  );
  const last = pauses.filter(({ index }) => countWords(sentence.slice(0, index)) <= LONGEST_ANSWER).at(-1);
  if (!last || CONDITION.test(sentence.slice(end))) return null;
  return said(sentence.slice(0, step.index), sentence.slice(step.index, last.index).replace(/\.{3}$/, ''), '…');
}

function isBalanced(text: string): boolean {
  return text.split('(').length === text.split(')').length;
}
