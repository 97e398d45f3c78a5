import type { JobSheet, SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { isSectionKey } from '@/lib/model/job-sheet/sections';
import { joinSigns } from '@/lib/text/join-signs';
import { MOST_PARTS, PART_BITS } from './body-entry';
import { listBodyParts, stemOfWritten } from './body-parts';
import { DEFAULT_WEIGHT, SECTION_WEIGHTS, TAGLINE_WEIGHT } from './weights';

/** What the texts of the jobs say, weighed: what an index is made of. A job's number is its position. */
export interface WeighedBodies {
  /** By stem: a job, then what it says of it (weight and part, packed), and so on; jobs in order. */
  lists: ReadonlyMap<string, readonly number[]>;
  /** By job: how many stems its sheet uses. */
  lengths: readonly number[];
}

const MOST_WEIGHT = 255;

const WORD = /[\p{L}\p{N}]+/gu;

/** Weighs the words of the texts of jobs. A site made of files has it done by its build (app/in-browser). */
export function weighBodies(jobs: readonly JobSheet[]): WeighedBodies {
  const lists = new Map<string, number[]>();
  const weigh = createScales();
  const lengths = jobs.map((job, position) =>
    weigh(job, (stem, entry) => {
      const list = lists.get(stem);
      if (list) list.push(position, entry);
      else lists.set(stem, [position, entry]);
    }),
  );
  return { lists, lengths };
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
