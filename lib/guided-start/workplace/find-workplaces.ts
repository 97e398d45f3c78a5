import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet, SheetSection } from '@/lib/model/job-sheet/job-sheet';
import type { SectionKey } from '@/lib/model/job-sheet/sections';
import { listSentences } from '@/lib/text/list-sentences';
import { toPlainText } from '@/lib/text/plain-text';
import { cutAround } from './cut-around';
import { CUES, DENIAL, ELSEWHERE, PLACES, type Place, WORK } from './place-cues';

/** A place of work and the words of the sheet that say it. */
export interface Workplace {
  place: Place;
  /** The sentence or title in the sheet's words, cut around the place where it is long; for an interest, its wording. */
  evidence: string;
  /** Title of the section where it stands. */
  section: string;
  /** True where the sentence leans on one before it that does not name the job: "D’où de fréquents déplacements" may be of a colleague. */
  mayBeOfAnother?: true;
}

/** Where sheets tell of the work itself, most reliable first; careers, studies and pay speak of other places. */
const SECTIONS: readonly SectionKey[] = [
  'working-conditions',
  'workplaces',
  'in-brief',
  'presentation',
  'duties',
  'skills',
];
/** In these, only the plainest words count. */
const TALKATIVE: ReadonlySet<SheetSection['key']> = new Set(['duties', 'skills']);
/** An interest of the national vocabulary that is a statement of place by itself. */
const OUTDOOR_INTEREST = /travailler dehors/i;
/** Title of the section where an interest stands. */
export const INTERESTS = 'Centres d’intérêt';
/** A verb of work and its place stand at most this far apart, in characters. */
const REACH = 70;
const LONGEST_TITLE = 70;
const LONGEST_EVIDENCE = 130;
/** Marks of titles, lists and emphasis. Reading the Markdown of every sheet in full would take seconds; the words shown are read with care. */
const MARKS = /^[ \t]*(?:#{1,6}|[-*+])[ \t]+|\*\*|__/gm;

/**
 * Finds where a job is done, where its sheet says so in plain words; nothing is inferred from the name, the domain or the level.
 * @returns one statement per place, in the order of `PLACES`; empty where the sheet does not say
 */
export function findWorkplaces(job: JobSheet): Workplace[] {
  const lines = SECTIONS.flatMap((key) => {
    const section = findSection(job, key);
    return section ? listLines(section, job) : [];
  });
  return PLACES.flatMap((place): Workplace[] => {
    const said =
      findFirstLine(lines, (line) => findPlainWords(place, line.text)) ??
      findFirstLine(lines, (line) => (TALKATIVE.has(line.section.key) ? null : findWordsOfWork(place, line.text)));
    if (said) {
      const { line, found } = said;
      const evidence = toPlainText(cutAround(line.text, found.start, found.end, LONGEST_EVIDENCE));
      return [
        { place, evidence, section: line.section.title, ...(line.mayBeOfAnother ? { mayBeOfAnother: true } : {}) },
      ];
    }
    const interest = place === 'outdoors' ? job.interests.find((label) => OUTDOOR_INTEREST.test(label)) : undefined;
    return interest ? [{ place, evidence: interest, section: INTERESTS }] : [];
  });
}

interface Line {
  section: SheetSection;
  /** With typographic apostrophes and single spaces. */
  text: string;
  mayBeOfAnother: boolean;
}

/** A sentence whose subject is in the one before. */
const LEANS = /^(?:d’où|ainsi|ils?|elles?)(?!\p{L})/iu;
/** One that goes on about the worker. */
const GOES_ON = /^(?:ils?|elles?|on|son|sa|ses|leurs?)(?!\p{L})/iu;

/** Where words stand in a text. */
interface Span {
  start: number;
  end: number;
}

function findFirstLine(lines: readonly Line[], find: (line: Line) => Span | null): { line: Line; found: Span } | null {
  for (const line of lines) {
    const found = find(line);
    if (found) return { line, found };
  }
  return null;
}

/** Sentences before titles: "Il travaille dehors" tells more than "En plein air". */
function listLines(section: SheetSection, { name }: Pick<JobSheet, 'name'>): Line[] {
  const names = [name.masculine, name.feminine].map((one) => one.toLowerCase().replaceAll("'", '’'));
  const namesTheJob = (before: string) =>
    GOES_ON.test(before) || names.some((one) => before.toLowerCase().includes(one));
  const lines = listSentences(
    section.markdown
      .replace(MARKS, '')
      .replaceAll("'", '’')
      .replace(/[ \t\u00A0]+/g, ' '),
  );
  const placed = lines.map((text, index): Line => {
    const before = lines[index - 1];
    const mayBeOfAnother = LEANS.test(text) && before !== undefined && !isTitle(before) && !namesTheJob(before);
    return { section, text, mayBeOfAnother };
  });
  return [...placed.filter(({ text }) => !isTitle(text)), ...placed.filter(({ text }) => isTitle(text))];
}

/** Finds words that say the place in any sentence: "par tous les temps". */
function findPlainWords(place: Place, text: string): Span | null {
  const { alone, not } = CUES[place];
  return findWords(alone, not, text, () => true);
}

/** Finds words that say the place of work where they follow a verb of work, open the sentence or stand in a title: "travaille en atelier". */
function findWordsOfWork(place: Place, text: string): Span | null {
  const { withWork, not } = CUES[place];
  return findWords(withWork, not, text, (before) => before === '' || isTitle(text) || tellsWork(before));
}

function findWords(
  patterns: readonly RegExp[],
  not: readonly RegExp[],
  text: string,
  isFit: (before: string) => boolean,
): Span | null {
  const lower = text.toLowerCase();
  for (const pattern of patterns) {
    const match = pattern.exec(lower);
    if (!match) continue;
    const before = lower.slice(0, match.index);
    if (DENIAL.test(before) || !isFit(before) || [...ELSEWHERE, ...not].some((trap) => trap.test(lower))) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function tellsWork(before: string): boolean {
  const clause = before.split(/[;:!?]|\.\s/).at(-1) ?? '';
  return WORK.test(clause.slice(-REACH));
}

function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[.!?…]$/.test(line);
}
