import type { JobSheet, SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { isSectionKey } from '@/lib/model/job-sheet/sections';
import { foldWords } from '@/lib/text/fold-words';
import { joinSigns } from '@/lib/text/join-signs';
import { listAt, packLists } from './adjacency-lists';
import { isStopWord } from './search-terms';
import {
  DEFAULT_WEIGHT,
  FEWEST_USUAL,
  HALF_STRENGTH,
  LENGTH_SHARE,
  SECTION_WEIGHTS,
  TAGLINE_WEIGHT,
  TOO_COMMON,
  TOO_COMMON_WEIGHT,
  USUAL,
} from './weights';
import { stemKey } from './word-stems';

/** One part of a sheet as it is read for words. */
export interface BodyPart {
  title: string;
  text: string;
}

/** The words of every section of every job, by stem. */
export interface BodyIndex {
  /** True where some sheet uses the stem. */
  knows(stem: string): boolean;
  /** True where jobs are found by the stem: some sheet uses it, and not most of them. */
  has(stem: string): boolean;
  /** True where so many sheets use the stem that it stands on its own: "mer", not the beginning of "mercaticien". */
  isUsual(stem: string): boolean;
  /** What a stem weighs: rare ones tell more, and one that no text uses is the rarest. */
  weightOf(stem: string): number;
  /** Calls `visit` for each job whose sheet uses the stem, with how much it does, 0 to 1. */
  visit(stem: string, visit: (job: number, strength: number) => void): void;
  /** How much a job's sheet uses a stem, 0 to 1. */
  strengthOf(stem: string, job: number): number;
  /** Number of the part of a job's sheet that says most of a stem, see {@link listBodyParts}; undefined where none does. */
  findPart(stem: string, job: number): number | undefined;
}

const MOST_WEIGHT = 255;
/** Collections below it keep all their words. */
const SMALL_COLLECTION = 50;
const PART_BITS = 8;
const MOST_PARTS = 2 ** PART_BITS - 1;

/** The parts of a sheet that are searched, in the order of their numbers: the tagline, then the sections. */
export function listBodyParts({ tagline, sections }: JobSheet): BodyPart[] {
  const first = sections.find(({ key }) => key === 'presentation' || key === 'in-brief');
  return [
    { title: first?.title ?? 'Présentation', text: tagline },
    ...sections.map(({ title, markdown }) => ({ title, text: markdown })),
  ];
}

const WORD = /[\p{L}\p{N}]+/gu;

const stems = new Map<string, string>();
const MOST_STEMS = 100_000;

/** Stem of a word as it is written; empty for a word that finds nothing. Kept, for texts use the same words again and again. */
export function stemOfWritten(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const folded = foldWords(word);
  const stem = isStopWord(folded) ? '' : stemKey(folded);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Indexes the texts of the jobs; a job's number is its position in this array. */
export function buildBodyIndex(jobs: readonly JobSheet[]): BodyIndex {
  const lists = new Map<string, number[]>();
  const weigh = createScales();
  const lengths = jobs.map((job, position) =>
    weigh(job, (stem, entry) => {
      const list = lists.get(stem);
      if (list) list.push(position, entry);
      else lists.set(stem, [position, entry]);
    }),
  );
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, jobs.length);
  const half = Float32Array.from(
    lengths,
    (length) => HALF_STRENGTH * (LENGTH_SHARE.fixed + (LENGTH_SHARE.byLength * length) / mean),
  );
  const most = jobs.length < SMALL_COLLECTION ? jobs.length : TOO_COMMON * jobs.length;
  const usual = Math.max(FEWEST_USUAL, USUAL * jobs.length);
  const kept = [...lists].filter(([, list]) => list.length / 2 <= most);
  const tooCommon = new Set([...lists].flatMap(([stem, list]) => (list.length / 2 > most ? [stem] : [])));
  const listOfStem = new Map(kept.map(([stem], index) => [stem, index]));
  const pairs = packLists(kept.map(([, list]) => list));
  const read = (stem: string) => listAt(pairs, listOfStem.get(stem) ?? kept.length);
  const findPair = (stem: string, job: number) => {
    const list = read(stem);
    const at = findJob(list, job);
    return at < 0 ? undefined : list[at + 1];
  };
  const toStrength = (job: number, entry: number) => {
    const weight = entry >> PART_BITS;
    return weight / (weight + (half[job] ?? HALF_STRENGTH));
  };

  return {
    knows: (stem) => listOfStem.has(stem) || tooCommon.has(stem),
    has: (stem) => listOfStem.has(stem),
    isUsual: (stem) => tooCommon.has(stem) || read(stem).length / 2 > usual,
    weightOf(stem) {
      if (tooCommon.has(stem)) return TOO_COMMON_WEIGHT;
      const holders = Math.max(1, read(stem).length / 2);
      return Math.log(1 + jobs.length / holders);
    },
    visit(stem, visit) {
      const list = read(stem);
      for (let at = 0; at < list.length; at += 2) {
        const job = list[at] ?? 0;
        visit(job, toStrength(job, list[at + 1] ?? 0));
      }
    },
    strengthOf(stem, job) {
      const entry = findPair(stem, job);
      return entry === undefined ? 0 : toStrength(job, entry);
    },
    findPart(stem, job) {
      const entry = findPair(stem, job);
      return entry === undefined ? undefined : entry & MOST_PARTS;
    },
  };
}

type Weigh = (job: JobSheet, add: (stem: string, entry: number) => void) => number;

/**
 * Makes the function that weighs the stems of one sheet after the other: it tells each stem with its weight and the part that
 * gives it most, packed in one number, and returns how many there are. The columns serve again for every sheet.
 */
function createScales(): Weigh {
  const stems: string[] = [];
  const idOfStem = new Map<string, number>();
  const idOfWord = new Map<string, number>();
  const totals: number[] = [];
  const parts: number[] = [];
  const ofParts: number[] = [];
  const learn = (word: string): number => {
    const stem = stemOfWritten(word);
    let id = stem ? idOfStem.get(stem) : -1;
    if (id === undefined) {
      id = stems.push(stem) - 1;
      idOfStem.set(stem, id);
      totals.push(0);
      parts.push(0);
      ofParts.push(0);
    }
    idOfWord.set(word, id);
    return id;
  };
  return (job, add) => {
    const met: number[] = [];
    listBodyParts(job).forEach(({ text }, part) => {
      const weight = weightOfPart(job.sections[part - 1]);
      for (const word of joinSigns(text).match(WORD) ?? []) {
        const id = idOfWord.get(word) ?? learn(word);
        if (id < 0) continue;
        const total = totals[id] ?? 0;
        if (total === 0) met.push(id);
        totals[id] = total + weight;
        if (weight > (ofParts[id] ?? 0)) {
          ofParts[id] = weight;
          parts[id] = part;
        }
      }
    });
    for (const id of met) {
      const weight = Math.min(totals[id] ?? 0, MOST_WEIGHT);
      add(stems[id] ?? '', (weight << PART_BITS) | Math.min(parts[id] ?? 0, MOST_PARTS));
      totals[id] = 0;
      ofParts[id] = 0;
    }
    return met.length;
  };
}

function weightOfPart(section: SheetSection | undefined): number {
  if (!section) return TAGLINE_WEIGHT;
  return isSectionKey(section.key) ? SECTION_WEIGHTS[section.key] : DEFAULT_WEIGHT;
}

/** Place of a job in a list of (job, entry) pairs sorted by job; -1 where it has none. */
function findJob(list: Uint32Array, job: number): number {
  let low = 0;
  let high = list.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = list[2 * middle] ?? 0;
    if (found === job) return 2 * middle;
    if (found < job) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
