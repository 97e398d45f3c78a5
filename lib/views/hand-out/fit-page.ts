import type { Answer, FirstFact } from '@/lib/views/shared/chapter';
import type { NameSize } from '@/lib/views/shared/name-size';
import type { Note } from '@/lib/views/shared/notes';

/** What is never cut on a sheet: its length decides how much is shown of the rest. */
export interface FixedContent {
  name: string;
  nameSize: NameSize;
  lead: string;
  facts: readonly Pick<FirstFact, 'label' | 'value' | 'detail'>[];
  /** What is said under the facts; empty where nothing is. */
  silence: string;
  answer: Pick<Answer, 'before' | 'key' | 'after'>;
  notes: readonly Pick<Note, 'text' | 'url'>[];
  /** Credit and dates. */
  small: readonly string[];
}

/** What may be cut, each with its words as they are printed. */
export interface CuttableContent {
  /** Sentences of what one does. */
  work: readonly string[];
  /** Ways drawn, each with whether its names stand in its bars. */
  ways: readonly { text: string; fits: boolean }[];
  trainings: readonly string[];
  near: readonly string[];
}

/** How much of each is shown. */
export interface PageRoom {
  ways: number;
  trainings: number;
  /** Letters of what one does. */
  workLetters: number;
  /** Lines to write on. */
  ruledLines: number;
}

/** Height of the page in points: A4 less its margins, 13 mm above and below. What is estimated is most often more than what is printed. */
const PAGE = 758;
/** Titles, rules and gaps between the parts. */
const FRAME = 108;
/** Heights in points: a line of text, a small one, a line to write on, the code with its address, the emblem. */
const LINE = 13.6;
const SMALL_LINE = 11.8;
const RULED_LINE = 24;
const CODE = 108;
const EMBLEM = 62;
/** Letters that a line holds: across the page, in half of it, in half of it in small, under the name, in a tile, in the small line of a tile. */
const ACROSS = 106;
const HALF = 49;
const HALF_SMALL = 54;
const UNDER_NAME = 90;
const TILE = { short: 12, long: 19, small: 25 } as const;
const NAMES: Readonly<Record<NameSize, { letters: number; line: number }>> = {
  short: { letters: 37, line: 24 },
  long: { letters: 49, line: 18.5 },
  longest: { letters: 59, line: 15.5 },
};
/** A way whose names stand in its bars; what the bars take of one whose names stand above them; the axis and how to read it. */
const WAY = { inBars: 31, above: 19, frame: 30 } as const;

const WORK_LINES = { most: 12, enough: 7 } as const;
const RULED = { fewest: 3, most: 14 } as const;
/** What is shown where there is room, then what is left where there is none: the page of the job shows the drawing and the list best. */
const STEPS: readonly Step[] = [
  { ways: 4, trainings: 5 },
  { ways: 3, trainings: 5 },
  { ways: 2, trainings: 5 },
  { ways: 2, trainings: 4 },
  { ways: 2, trainings: 3 },
];
const LAST_STEP: Step = { ways: 1, trainings: 3 };
type Step = Pick<PageRoom, 'ways' | 'trainings'>;

/**
 * Decides what fits one page: ways and trainings, then what one does in the lines that are left, then lines to write on. Estimated from lengths of
 * text, so that every browser cuts alike; measured on all sheets (tests/bench/README.md).
 */
export function fitPage(fixed: FixedContent, cuttable: CuttableContent): PageRoom {
  const free = PAGE - FRAME - countFixed(fixed);
  const linesAt = (step: Step) => Math.floor((free - countLists(cuttable, step) - CODE) / LINE);
  const step = STEPS.find((one) => linesAt(one) >= WORK_LINES.enough) ?? LAST_STEP;
  const lines = Math.min(Math.max(linesAt(step), 1), WORK_LINES.most);
  const used = Math.min(lines, countLines(cuttable.work.join(' '), ACROSS));
  const ruled = Math.floor((free - countLists(cuttable, step) - used * LINE) / RULED_LINE) - 1;
  return {
    ...step,
    workLetters: lines * ACROSS,
    ruledLines: Math.min(Math.max(ruled, RULED.fewest), RULED.most),
  };
}

/** Points that the content which is never cut takes. */
function countFixed({ name, nameSize, lead, facts, silence, answer, notes, small }: FixedContent): number {
  const { letters, line } = NAMES[nameSize];
  const head = SMALL_LINE + countLines(name, letters) * line + countLines(lead, UNDER_NAME) * LINE;
  const said = countLines(`${answer.before}${answer.key}${answer.after}`, ACROSS) + countLines(silence, ACROSS);
  const noteLines = notes.reduce(
    (sum, { text, url }) => sum + countLines(url ? `${text} (${new URL(url).hostname})` : text, HALF_SMALL),
    0,
  );
  const foot = Math.ceil(noteLines / 2) + 1 + countLines(small.join(' '), 2 * HALF_SMALL);
  return Math.max(EMBLEM, head) + Math.max(0, ...facts.map(countTile)) + said * LINE + foot * SMALL_LINE;
}

function countTile({ label, value, detail }: FixedContent['facts'][number]): number {
  const large = value.length <= TILE.short ? 19 : countLines(value, TILE.long) * 14.5;
  return (countLines(label, TILE.small) + countLines(detail ?? '', TILE.small)) * SMALL_LINE + large;
}

/** Points that drawing and lists take at a step; trainings and near jobs stand side by side. */
function countLists({ ways, trainings, near }: CuttableContent, step: Step): number {
  const drawn = ways
    .slice(0, step.ways)
    .map(({ text, fits }) => (fits ? WAY.inBars : WAY.above + countLines(text, ACROSS) * LINE));
  const list = (texts: readonly string[]) => texts.reduce((sum, text) => sum + countLines(text, HALF) * LINE + 1.6, 0);
  const lists = Math.max(list(trainings.slice(0, step.trainings)) + LINE, list(near));
  return drawn.reduce((sum, height) => sum + height, ways.length > 0 ? WAY.frame : 0) + lists;
}

function countLines(text: string, letters: number): number {
  return Math.ceil(text.length / letters);
}
