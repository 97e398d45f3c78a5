import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { LevelSlug } from '@/lib/model/job-sheet/levels';
import type { EntryMap } from '@/lib/pathways/entry-map';
import { goesOnAfterStudies } from '@/lib/pathways/goes-on-after-studies';
import { describeLevel } from '@/lib/pathways/level-wording';
import { countYears, listWays, type Way, type WayStep } from '@/lib/pathways/list-ways';
import { AGE_AT_END_OF_3E } from '@/lib/pathways/study-years';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { foldText } from '@/lib/text/fold-text';
import { formatCount } from '@/lib/text/format-count';
import { formatYears } from '@/lib/text/format-years';
import type { NoteBook } from '@/lib/views/shared/notes';

/** A stretch of studies: so many school years in a row. */
export interface TimelineBar {
  key: string;
  name: string;
  /** The page of the training, where the bar is one training. */
  href: string | null;
  /** "3 ans"; null where nobody knows. */
  years: string | null;
  /** First column, from 2: the first is the 3e, where all begin. */
  column: number;
  /** How many columns. */
  span: number;
  /** `stated` by a sheet, `deduced` by the site, or of `unknown` length. */
  kind: 'stated' | 'deduced' | 'unknown';
}

/** A way to the job. */
export interface TimelineRow {
  key: string;
  /** "Après la 3e", for those who hear the row; null where its first bar says where it begins. */
  start: string | null;
  bars: readonly TimelineBar[];
  /** "vers 21 ans"; null where the way begins at no known age. */
  age: string | null;
  /** True where every name fits in its bar once the drawing is wide; it stands above otherwise. */
  fits: boolean;
}

/** The ways to a job on a line of school years. */
export interface StudyTimelineData {
  /** School years from the 3e on; major ones stay where there is no room for all. */
  columns: readonly { label: string; isMajor: boolean }[];
  /** Shortest first. */
  rows: readonly TimelineRow[];
  /** What the drawing leaves to the list; null where it holds all. */
  others: string | null;
  /** How to read it: each kind of bar there is. */
  legend: string;
  /** Number of the note on what is deduced, and on ages; null where there is neither. */
  note: number | null;
}

/** More rows are a list, not a drawing. */
const MOST_ROWS = 5;
const YEARS_OF_LYCEE = ['2de', '1re', 'Tle'];

/**
 * Where a name fits, once the drawing is at least 38rem wide (study-timeline.tsx), in rem: what is left beside the ages, what a bar loses to its
 * edges, the mean width of a letter.
 */
const room = { width: 32.5, edges: 1, letter: 0.48, lines: 3 } as const;

const AGES = `Âge à la fin des études, pour qui a ${AGE_AT_END_OF_3E} ans en fin de 3e et ne redouble pas.`;
const METHOD =
  'Tirets : durée ou point de départ calculé par le site. Un CAP se prépare en général en 2 ans après la 3e, un bac en 3 ans.';

/** Prepares the drawing of the ways to a job; null where none is known whole. */
export function toStudyTimeline(map: EntryMap, job: JobSheet, notes: NoteBook): StudyTimelineData | null {
  const ways = listWays(map, job);
  const drawn = ways.slice(0, MOST_ROWS).sort((a, b) => countYears(a) - countYears(b));
  if (drawn.length === 0) return null;
  const columns = Math.max(...drawn.map(countColumns));
  const hasAge = !goesOnAfterStudies(job);
  const rows = drawn.map((way) => toRow(way, columns, hasAge));
  const kinds = new Set(rows.flatMap(({ bars }) => bars.map(({ kind }) => kind)));
  const note = [kinds.has('deduced') && METHOD, rows.some(({ age }) => age !== null) && AGES].filter(Boolean).join(' ');
  const left = ways.length - drawn.length;
  return {
    columns: Array.from({ length: columns }, (_, index) => ({
      label: index === 0 ? '3e' : (YEARS_OF_LYCEE[index - 1] ?? `+${index - YEARS_OF_LYCEE.length}`),
      isMajor: index === 0 || index === YEARS_OF_LYCEE.length || index === columns - 1,
    })),
    rows,
    others: left > 0 ? `${formatCount(left, 'autre chemin est', 'autres chemins sont')} dans la liste.` : null,
    legend: LEGEND.filter(({ kind }) => kinds.has(kind))
      .map(({ text }) => text)
      .join(' '),
    note: note === '' ? null : notes.cite(note),
  };
}

const LEGEND: readonly { kind: TimelineBar['kind']; text: string }[] = [
  { kind: 'stated', text: 'Trait plein : la fiche du métier ou celle de la formation le dit.' },
  { kind: 'deduced', text: 'Tirets : calculé par le site.' },
  { kind: 'unknown', text: 'Pointillés et hachures : on ne sait pas.' },
];

/** Columns that a way takes, that of the 3e included. */
function countColumns(way: Way): number {
  return 1 + (way.from === 'any' ? YEARS_OF_LYCEE.length : 0) + countYears(way);
}

function toRow({ from, steps }: Way, columns: number, hasAge: boolean): TimelineRow {
  const isAny = from === 'any';
  const anywhere: TimelineBar = {
    key: 'any',
    name: 'Avec ou sans le bac',
    href: null,
    years: null,
    column: 2,
    span: YEARS_OF_LYCEE.length,
    kind: 'unknown',
  };
  const bars = isAny ? [anywhere] : [];
  for (const step of steps) {
    const last = bars.at(-1);
    const bar = toBar(step, last ? last.column + last.span : 2, step === steps.at(-1));
    bars.push(last ? bar : { ...bar, name: capitalizeFirst(bar.name) });
  }
  return {
    key: bars.map(({ key, name }) => `${key} ${name}`).join(' '),
    start: isAny ? null : 'Après la 3e',
    bars,
    age: isAny || !hasAge ? null : `vers ${AGE_AT_END_OF_3E + countYears({ from, steps })} ans`,
    fits: bars.every((bar) => fitsIn(bar, columns)),
  };
}

function toBar(step: WayStep, column: number, isLast: boolean): TimelineBar {
  const { to, years, basis } = step;
  return {
    key: `${column}-${to}`,
    ...nameStep(step, isLast),
    years: formatYears(years),
    column,
    span: years,
    kind: basis === 'deduced' ? 'deduced' : 'stated',
  };
}

/**
 * Names a step: the training, where there is one and, if the sheet states the length, where its sentence speaks of that very training; else the
 * diplomas that the sheet names, else the kinds of its trainings, else the level. Only the last step may be one training: what comes before
 * leads there by its level, and another of the same level does too.
 */
function nameStep({ to, climb }: WayStep, isLast: boolean): Pick<TimelineBar, 'name' | 'href'> {
  const level = to === null ? 'études' : describeLevel(to);
  if (!climb) return { name: `un ${level}`, href: null };
  const [only, ...more] = climb.trainings;
  if (isLast && only && more.length === 0 && only.label.length <= LONGEST_NAME && isSpokenOf(only.label, climb))
    return { name: only.label, href: only.slug && `/formations/${only.slug}` };
  const kinds = climb.named.length > 0 ? climb.named : climb.marks.filter((mark) => !VAGUE.has(mark));
  return { name: kinds.length > 0 ? joinKinds(kinds) : ((to && UNNAMED[to]) ?? level), href: null };
}

/** Levels that tell nothing of what one does to reach them: no diploma is a "bac + 1". */
const UNNAMED: Readonly<Partial<Record<LevelSlug, string>>> = { 'bac-1': 'formation', 'bac-9': 'études supérieures' };
/** Names longer than this, in characters, are for the list. */
const LONGEST_NAME = 60;
/** Marks of trainings that say less than the level reached. */
const VAGUE = new Set(['formation', 'diplôme']);
const MOST_KINDS = 3;

function joinKinds(kinds: readonly string[]): string {
  const shown = kinds.length > MOST_KINDS ? [...kinds.slice(0, MOST_KINDS - 1), 'autre'] : kinds;
  return new Intl.ListFormat('fr', { type: 'disjunction' }).format(shown);
}

/** Words of labels that sheets leave out: "licence pro métiers du design". */
const UNSAID = new Set(['mention', 'option', 'parcours']);

function isSpokenOf(label: string, { statements }: Pick<NonNullable<WayStep['climb']>, 'statements'>): boolean {
  const words = foldText(label)
    .split(' ')
    .filter((word) => word.length > 3 && !UNSAID.has(word));
  return (
    statements.length === 0 ||
    statements.some(({ text }) => {
      const said = ` ${foldText(text)} `;
      return words.every((word) => said.includes(` ${word} `));
    })
  );
}

/** @param columns of the whole drawing */
function fitsIn({ name, years, span }: TimelineBar, columns: number): boolean {
  const letters = Math.floor(((room.width / columns) * span - room.edges) / room.letter);
  const text = [name, years].filter(Boolean).join(', ');
  const longest = Math.max(...text.split(/[\s-]/).map(({ length }) => length));
  return longest <= letters && text.length <= letters * room.lines - longest / 2;
}
