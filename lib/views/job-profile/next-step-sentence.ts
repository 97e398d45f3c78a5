import { LONGEST_ANSWER } from '@/lib/model/job-sheet/chapters';
import { countWords } from '@/lib/text/count-words';
import { canAnswer, isWhole, markTail } from '@/lib/views/shared/answer-sentences';
import { type Answer, said } from '@/lib/views/shared/chapter';

// Whole words: `\b` would see a limit beside "é".
/** A step that a sentence says one may take. */
const STEP =
  /(?<!\p{L})(?:peu(?:t|vent)|pourra(?:ient|it|i|s)?|pourront|possible|permet(?:tent)?|accè(?:de|dent)|évolu(?:e|ent)|conduire)(?!\p{L}).*?(?<!\p{L})(?:devenir|évoluer (?:vers|au sein|comme)|accéder (?:à|aux?)|s[’']orienter vers|se spécialiser(?! (?:sur|dans) un domaine\.)|se tourner vers|se diriger vers|prendre (?:la tête|la direction|des responsabilités|en charge)|encadrer|diriger|viser(?= une? | l[ea’'])|se lancer dans|(?:choisir|opter) (?:parmi|entre) (?:plusieurs|différentes|de nombreuses) évolutions|créer (?:sa|leur|son)|monter (?:sa|leur|son)|s[’']installer|se mettre à son compte|passer (?:à|chef|au|le)|(?:occuper|intégrer) (?:un|des) postes?|conduire (?:à|au))(?!\p{L})/iu;
/** Words that tell of what comes next, in a sentence that names no step. */
const PROSPECT =
  /évolutions? (?:de carrière|professionnelles?)|(?:perspectives?|opportunités?|possibilités?) d[’']évolution/i;
/** A sentence that speaks of something named before it, or of some people only. */
const OF_A_THING =
  /^(?:elles?|une?|la diversification|bien sûr|pour y|pour cela|là|ici|certain|certaine|certains|certaines|il permet|de même)(?!\p{L})|(?<!\p{L})(?:donc|en effet|ainsi)(?!\p{L})/iu;
/** A sentence that adds to the one before. */
const ONE_MORE = /(?<!\p{L})(?:aussi|également|encore|notamment)(?!\p{L})/iu;
/** The same where it can be left out, as nothing stands before it here: what one may become is true without it. */
const HANGING =
  /(?<=(?<!\p{L})(?:peut|peuvent|pourra|pourront|pourrait|pourraient)) (?:aussi|également)(?!\p{L})|(?<=(?<!\p{L})est) (?:aussi|également)(?= possible)/iu;
/** The dots of a list that the sheet leaves open. */
const OPEN_END = /\s*(?:\.{3}|…)$/;
/** Any word of what comes next: a sheet that has one is not said to speak of finding work only. */
const ANY_NEXT =
  /(?<!\p{L})(?:évolu(?:er|tion)|(?<!(?:ces|les|aux|des) )évolutions|évolutions (?:de carrière|professionnelles|possibles)|évolu\p{L}+ vers|promo(?:tions?|uvoir)|(?<!tout au long de (?:sa|la|leur) )carrières?|devenir|(?<!(?:diplômé|à l['’]issue de)[^.]*)devien\p{L}*|passerelles?|se spécialis\p{L}*|s[’']orienter|encadr\p{L}*|postes? de direction|ancienneté|(?:quelques|plusieurs) années|reprendre|responsabilités|à son compte|viser|accéder|tremplin|gravir|échelons?|grades?|reconver\p{L}*)(?!\p{L})/iu;
/** A post or a job that one may come to: it says more than a field in which to specialise. */
const POST = /(?<!\p{L})(?:devenir|vers (?:un|des) postes?|(?:occuper|intégrer|viser) (?:un|des) postes?)(?!\p{L})/iu;
const SPECIALITY = /(?<!\p{L})se spécialiser(?!\p{L})/iu;
/** "ensuite" after its own "after": nothing else stands before it. */
const AFTER_ITS_OWN =
  /(?<=^après [^,.]+, [^,.]*(?:peut|peuvent|pourra|pourront|pourrait|pourraient)) ensuite(?!\p{L})/iu;

/** What must not be cut away from a sentence: under which condition it holds. */
const CONDITION =
  /(?<!\p{L})(?:si|s[’']ils?|condition|réserve|mais|sauf|uniquement|seulement|après|issue|avec|grâce|moyennant|concours|selon|dès|au bout|lorsqu|quand|parfois|souvent|rarement|cependant|toutefois|suite)(?!\p{L})/iu;

/**
 * Finds the sentence that says what one may become: a short one that adds to no other, else the beginning of a long one, else a short one,
 * without its "aussi".
 * @param sentences of the sheet, in its order
 * @returns null where no sentence stands alone
 */
export function findNextStep(sentences: readonly string[]): Answer | null {
  const alone = sentences.map((one) => one.replace(AFTER_ITS_OWN, ''));
  const whole = alone.filter((one) => !OF_A_THING.test(one) && isWhole(close(one)) && STEP.test(one));
  const short = whole.filter((one) => canAnswer(close(one)));
  const others = short.filter((one) => !ONE_MORE.test(one));
  const [first] = others;
  if (first) return tell((SPECIALITY.test(first) && others.find((one) => POST.test(one))) || first);
  const cut = whole.map((one) => cutAtStep(one.replace(HANGING, ''))).find((answer) => answer !== null);
  return cut ?? (short[0] ? tell(short[0]) : null);
}

/** Finds the first short sentence about a career that names no step; null where there is none. */
export function findProspect(sentences: readonly string[]): Answer | null {
  const found = sentences.find((one) => !OF_A_THING.test(one) && canAnswer(one) && PROSPECT.test(one));
  return found ? markTail(found) : null;
}

/** True where a text of the sheet may tell what comes next, in whatever words. */
export function mayTellNext(markdown: string): boolean {
  return ANY_NEXT.test(markdown);
}

/** A sentence whose list the sheet leaves open, as one that ends. */
function close(sentence: string): string {
  return sentence.replace(OPEN_END, '.');
}

function tell(sentence: string): Answer {
  const answer = markTail(close(sentence).replace(HANGING, ''));
  return OPEN_END.test(sentence) ? { ...answer, after: '…' } : answer;
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
