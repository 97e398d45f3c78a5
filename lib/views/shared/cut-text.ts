import { countWords } from '@/lib/text/count-words';
import { listSentences } from '@/lib/text/list-sentences';
import { cutAtPause } from '@/lib/text/shorten';

/** Longest lead, in characters: four lines of a small phone. A first sentence that is longer is cut there, and stands whole in the first chapter. */
export const LONGEST_LEAD = 140;
/** A lead longer than this leaves a sentence that is worth more in its place. */
const ENOUGH_LEAD = 70;
/** Words read at once before the rest folds. */
const READ_AT_ONCE = 60;
/** A fold of fewer words than this hides nothing worth a touch. */
const FEWEST_FOLDED = 25;
/** Marks of Markdown: a paragraph that has some is not cut. */
const MARKED = /[*_`[\]<>#|~\\]|^\s*(?:[-+]|\d+[.)])\s/m;

/** A paragraph, as sentences where it can be cut, else whole. Cutting takes sentences from its beginning. */
export interface Paragraph {
  sentences: string[];
  /** False for what is read at once, however long. */
  folds: boolean;
}

/** Reads the paragraphs of a Markdown text; none for an empty one. */
export function listParagraphs(markdown: string, folds: boolean): Paragraph[] {
  return markdown
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({
      sentences: MARKED.test(paragraph) ? [paragraph] : listSentences(paragraph.replace(/\s*\n\s*/g, ' ')),
      folds,
    }));
}

/** The sentence that comes next, as plain text; null where there is none or where it bears marks of Markdown. */
function peekSentence(paragraphs: readonly Paragraph[]): string | null {
  const sentence = paragraphs.find(({ sentences }) => sentences.length > 0)?.sentences[0];
  return sentence && !MARKED.test(sentence) ? sentence : null;
}

/**
 * Takes the lead from the first paragraph: its first sentence, with those after it while they are short; the beginning of one that is too
 * long, which stays in its place.
 * @param isWorthMore true for a sentence that a lead leaves where it stands
 * @returns null where the text does not begin with plain sentences: nothing is taken
 */
export function takeLead(
  paragraphs: readonly Paragraph[],
  isWorthMore: (sentence: string) => boolean = () => false,
): { lead: string; isCut: boolean } | null {
  const [first] = paragraphs;
  const sentence = first && peekSentence([first]);
  if (!first || !sentence) return null;
  if (sentence.length > LONGEST_LEAD) return { lead: cutAtPause(sentence, LONGEST_LEAD), isCut: true };
  let lead = sentence;
  first.sentences.shift();
  for (let after = first.sentences[0]; after && `${lead} ${after}`.length <= LONGEST_LEAD; after = first.sentences[0]) {
    if (isWorthMore(after) && lead.length > ENOUGH_LEAD && !lead.endsWith('?')) break;
    lead = `${lead} ${after}`;
    first.sentences.shift();
  }
  return { lead, isCut: false };
}

/** Takes the sentence that comes next, where it passes the test; null where it does not: nothing is taken. */
export function takeSentence(paragraphs: readonly Paragraph[], passes: (sentence: string) => boolean): string | null {
  const sentence = peekSentence(paragraphs);
  if (!sentence || !passes(sentence)) return null;
  paragraphs.find(({ sentences }) => sentences.length > 0)?.sentences.shift();
  return sentence;
}

/**
 * Finds a sentence for an answer: the next one, which is taken unless it is all that there is to read, else a later one, which stays in its
 * place.
 * @returns null where none passes
 */
export function findAnswer(paragraphs: readonly Paragraph[], passes: (sentence: string) => boolean): string | null {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences).filter((sentence) => !MARKED.test(sentence));
  const isAlone = paragraphs.flatMap((paragraph) => paragraph.sentences).length < 2;
  return (isAlone ? null : takeSentence(paragraphs, passes)) ?? sentences.find(passes) ?? null;
}

/** Markdown in two: what is read at once, about sixty words, and the rest. Together they hold every word, in order. */
export interface CutText {
  begin: string;
  /** Empty where the rest is too short to fold. */
  rest: string;
}

/** Cuts what is left of paragraphs for a reader who has ten seconds. */
export function splitForReading(paragraphs: readonly Paragraph[]): CutText {
  const begin: string[] = [];
  const rest: string[] = [];
  let read = 0;
  for (const { sentences, folds } of paragraphs) {
    const shown: string[] = [];
    const folded: string[] = [];
    for (const sentence of sentences) {
      const isOpen = folded.length === 0 && rest.length === 0 && (!folds || read < READ_AT_ONCE);
      (isOpen ? shown : folded).push(sentence);
      read += countWords(sentence);
    }
    if (shown.length > 0) begin.push(shown.join(' '));
    if (folded.length > 0) rest.push(folded.join(' '));
  }
  const isShort = countWords(rest.join(' ')) < FEWEST_FOLDED;
  return isShort
    ? { begin: [...begin, ...rest].join('\n\n'), rest: '' }
    : { begin: begin.join('\n\n'), rest: rest.join('\n\n') };
}
