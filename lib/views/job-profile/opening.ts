import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { countWords } from '@/lib/text/count-words';
import { listSentences } from '@/lib/text/list-sentences';
import { shorten } from '@/lib/text/shorten';
import { LONGEST_ANSWER } from '@/lib/views/shared/chapter';

/** How a sheet begins, cut for a reader who has ten seconds. Together the parts hold every word of Présentation and En bref, in their order. */
export interface Opening {
  /** A sentence or two under the name, plain text. */
  lead: string;
  /** The sentence that follows, where it is short enough to answer "what do they do all day"; null where it is not. */
  next: string | null;
  /** Markdown: what is read at once, about sixty words. */
  begin: string;
  /** Markdown: the end of En bref. */
  rest: string;
}

/** Longest lead, in characters: four lines of a small phone. A first sentence that is longer is cut there, and stands whole in the first chapter. */
const LONGEST_LEAD = 140;
/** A cut falls after a pause where there is one past this many characters. */
const EARLIEST_PAUSE = 70;
/** Words read at once before the rest folds. */
const READ_AT_ONCE = 60;
/** A fold of fewer words than this hides nothing worth a touch. */
const FEWEST_FOLDED = 25;
/** Shortest sentence that says something, in words. */
const SHORTEST_ANSWER = 4;

/** Openings that lean on the sentence before. */
const LEANING =
  /^(?:celui|celle|ceux|cela|ce(?:tte|s|t)? |c[’']est (?:pourquoi|ainsi|aussi)|pour cela|pour ce faire|mais|ainsi|enfin|ensuite|puis|de plus|en effet|par exemple|en outre|toutefois|cependant|néanmoins|d[’']autres?|l[’']un|autre|et |ou |une prouesse|autant|tous ces|tandis que|d[’']où|ils |elles )/i;
/** Marks of Markdown: a paragraph that has some is not cut. */
const MARKED = /[*_`[\]<>#|~\\]|^\s*(?:[-+]|\d+[.)])\s/m;

/** A paragraph, as sentences where it can be cut, else whole. */
interface Block {
  sentences: string[];
  isBrief: boolean;
}

/** Cuts the beginning of a sheet: the lead, the sentence after it, what is read at once, the rest. */
export function cutOpening(job: JobSheet): Opening {
  const blocks = [
    ...listBlocks(findSection(job, 'presentation')?.markdown ?? '', false),
    ...listBlocks(findSection(job, 'in-brief')?.markdown ?? '', true),
  ];
  const lead = takeLead(blocks) ?? shorten(job.tagline, LONGEST_LEAD);
  // A sentence of which the lead is the beginning is read whole before any other.
  const next = lead.endsWith('…') && !blocks[0]?.sentences[0]?.endsWith('…') ? null : takeNext(blocks);
  return { lead, next, ...splitForReading(blocks) };
}

/** True for a sentence that can stand alone as an answer: short, and not leaning on the one before. */
export function canAnswer(sentence: string): boolean {
  const words = countWords(sentence);
  return (
    words >= SHORTEST_ANSWER &&
    words <= LONGEST_ANSWER &&
    !LEANING.test(sentence) &&
    !/\balors\b/.test(sentence) &&
    !/[«»?]|\.\.\.$|…$/.test(sentence)
  );
}

/** What sheets tell beside the work itself. */
const BESIDE_THE_WORK =
  /débute|évolu|devenir|emplois?\b|postes?\b|recrut|salari|salaire|diplôm|formation|concours|débouch|exerce|appréci|indispensable|perspective|recherché|\b(?:aussi|également|même|parfois|peut|peuvent|pourra|arrive)\b/i;

/** True for a sentence that can answer what one does all day. */
export function tellsTheWork(sentence: string): boolean {
  return canAnswer(sentence) && !BESIDE_THE_WORK.test(sentence);
}

function listBlocks(markdown: string, isBrief: boolean): Block[] {
  return markdown
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({
      sentences: MARKED.test(paragraph) ? [paragraph] : listSentences(paragraph.replace(/\s*\n\s*/g, ' ')),
      isBrief,
    }));
}

/** Takes the first sentences of a first paragraph that can be cut; null where it cannot. */
function takeLead(blocks: Block[]): string | null {
  const [first] = blocks;
  const sentence = first?.sentences[0];
  if (!first || !sentence || MARKED.test(sentence)) return null;
  if (sentence.length > LONGEST_LEAD) return cutSentence(sentence);
  let lead = sentence;
  first.sentences.shift();
  for (let after = first.sentences[0]; after && `${lead} ${after}`.length <= LONGEST_LEAD; after = first.sentences[0]) {
    // The sentence that answers is worth more in its place.
    if (tellsTheWork(after) && lead.length > EARLIEST_PAUSE) break;
    lead = `${lead} ${after}`;
    first.sentences.shift();
  }
  return lead;
}

/** The beginning of a sentence, to a pause or between two words, with "…". */
function cutSentence(sentence: string): string {
  const head = sentence.slice(0, LONGEST_LEAD - 1);
  const pause = /^(.*[^\s,;:])\s?[,;:](?= )/.exec(head)?.[1];
  return pause && pause.length >= EARLIEST_PAUSE && !isInside(pause) ? `${pause}…` : shorten(sentence, LONGEST_LEAD);
}

/** True where a bracket is still open. */
function isInside(text: string): boolean {
  return text.split('(').length > text.split(')').length;
}

function takeNext(blocks: readonly Block[]): string | null {
  const block = blocks.find(({ sentences }) => sentences.length > 0);
  const sentence = block?.sentences[0];
  if (!block || !sentence || MARKED.test(sentence) || !tellsTheWork(sentence)) return null;
  block.sentences.shift();
  return sentence;
}

function splitForReading(blocks: readonly Block[]): Pick<Opening, 'begin' | 'rest'> {
  const begin: string[] = [];
  const rest: string[] = [];
  let read = 0;
  for (const { sentences, isBrief } of blocks) {
    const shown: string[] = [];
    const folded: string[] = [];
    for (const sentence of sentences) {
      const isOpen = folded.length === 0 && rest.length === 0 && (!isBrief || read < READ_AT_ONCE);
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
