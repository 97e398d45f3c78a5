import type { RouteMap } from '@/lib/pathways/entry-map';
import { layOutLadder } from '@/lib/pathways/lay-out-ladder';
import { describeLevel } from '@/lib/pathways/level-wording';
import { formatYears } from '@/lib/text/format-years';
import { NBSP } from '@/lib/text/spaces';

/** A climb between two rungs. */
export interface LadderClimb {
  key: string;
  /** Place from the left, 0 first. */
  lane: number;
  /** Rungs from the bottom, 0 first. */
  start: number;
  end: number;
  /** "3 ans", then the shortest names of the diplomas. */
  lines: readonly string[];
  /** Not stated by a sheet: drawn with dashes. */
  isDeduced: boolean;
}

export interface StudyLadderProps {
  /** Lowest first. */
  rungs: readonly LadderRung[];
  climbs: readonly LadderClimb[];
  lanes: number;
  /** What the drawing shows, for those who do not see it; the list beside it says the same. */
  title: string;
}

/** A rung of the ladder: a level of study. */
export interface LadderRung {
  key: string;
  /** "bac + 3", on one or two lines. */
  label: readonly string[];
  isMinimum: boolean;
}

/** Names of levels too long for one line of a rung. */
const twoLines: Readonly<Record<string, readonly string[]>> = {
  'sans-diplome': ['sans', 'diplôme'],
  'bac-9': [`bac${NBSP}+${NBSP}9`, 'et plus'],
};

/** Prepares the drawing of the ways up; null where there is too little to draw. */
export function toLadder(map: RouteMap): StudyLadderProps | null {
  const ladder = layOutLadder(map);
  if (!ladder) return null;
  return {
    rungs: ladder.rungs.map(({ slug }, index) => ({
      key: slug,
      label: twoLines[slug] ?? [describeLevel(slug)],
      isMinimum: index === ladder.minimum,
    })),
    climbs: ladder.climbs.map(
      ({ from, to, lane, start, end, years, marks, basis }): LadderClimb => ({
        key: `${from}-${to}-${years}`,
        lane,
        start,
        end,
        lines: [formatYears(years), ...toMarkLines(marks, end - start)],
        isDeduced: basis === 'deduced',
      }),
    ),
    lanes: ladder.lanes,
    title: `Échelle des études. ${[...ladder.climbs]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(
        ({ from, to, years, marks }) =>
          `${describeLevel(from)} à ${describeLevel(to)}, ${formatYears(years)}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`,
      )
      .join('. ')}.`,
  };
}

/** Names that fit beside an arrow: two lines on a climb of one rung, more on a longer one. */
function toMarkLines(marks: readonly string[], rungs: number): string[] {
  const room = rungs > 1 ? 5 : 2;
  const lines = marks.flatMap((mark) => splitMark(mark));
  if (lines.length <= room) return lines;
  const kept: string[] = [];
  for (const mark of marks) {
    const next = splitMark(mark);
    if (kept.length + next.length > room - 1) break;
    kept.push(...next);
  }
  return [...kept, '…'];
}

/** "licence pro" on two lines: a lane is some nine characters wide. */
function splitMark(mark: string): string[] {
  return mark.length > 9 ? mark.split(/ (?=\S+$)/) : [mark];
}
