import { findLevel, type LevelSlug } from '@/lib/model/job-sheet/levels';
import type { Training } from '@/lib/model/training/training';
import { describeLevel } from '@/lib/pathways/level-wording';
import { YEARS_AFTER_3E, YEARS_TO_BAC } from '@/lib/pathways/study-years';
import { findTrainingStart } from '@/lib/pathways/training-start';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatYears } from '@/lib/text/format-years';
import { joinWithOr } from '@/lib/text/join-in-french';
import { joinWithoutBreak } from '@/lib/text/spaces';
import type { PagePart } from '@/lib/views/shared/contents';
import type { NoteBook } from '@/lib/views/shared/notes';

/** A stretch of the way: what comes before, the training, what may follow. */
interface WayStop {
  key: string;
  name: string;
  /** "2 ans"; null where nobody says. */
  years: string | null;
  /** `here` is the training of the page; `stated` by a sheet, `deduced` by the site. */
  kind: 'here' | 'stated' | 'deduced';
}

/** The training on its way from the 3e on. */
export interface WayPart extends PagePart {
  kind: 'way';
  stops: readonly WayStop[];
  /** Number of the note on what is deduced; null where nothing is. */
  note: number | null;
}

/** Kinds of diplomas that one stop names. */
const MOST_KINDS = 3;
const METHOD = 'En tirets : calculé par le site. En général, un CAP se prépare en 2 ans après la 3e, un bac en 3 ans.';

/**
 * Draws the training between what comes before and what sheets say may follow.
 * @param next the kinds of diplomas that sheets name as what follows
 * @returns none where nothing is known of either side
 */
export function toWayPart(training: Training, next: readonly string[], notes: NoteBook): WayPart[] {
  const start = findTrainingStart(training);
  const before = start ? listStopsBefore(start.from, start.basis) : [];
  const years = start?.years ? formatYears(start.years) : training.duration && joinWithoutBreak(training.duration);
  const follows = toStopAfter(next);
  if (before.length + follows.length === 0) return [];
  const stops: WayStop[] = [...before, { key: 'here', name: 'Cette formation', years, kind: 'here' }, ...follows];
  return [
    {
      kind: 'way',
      anchor: 'le-chemin',
      title: 'Le chemin',
      stops,
      note: stops.some(({ kind }) => kind === 'deduced') ? notes.cite(METHOD) : null,
    },
  ];
}

/** The 3e, then the diploma that the training follows, where it follows one. */
function listStopsBefore(from: LevelSlug, basis: 'stated' | 'deduced'): WayStop[] {
  if (from === 'sans-diplome') return [];
  const third: WayStop = { key: '3e', name: '3e', years: null, kind: 'stated' };
  if (from === '3e') return [{ ...third, kind: basis }];
  const afterBac = findLevel(from)?.yearsAfterBac ?? null;
  const years = afterBac === null ? YEARS_AFTER_3E[from] : YEARS_TO_BAC + afterBac;
  if (years === undefined) return [];
  return [third, { key: from, name: capitalizeFirst(describeLevel(from)), years: formatYears(years), kind: 'deduced' }];
}

/** What sheets name as what follows, without lengths: after this training they are often not those of their sheets. */
function toStopAfter(kinds: readonly string[]): WayStop[] {
  if (kinds.length === 0) return [];
  const shown = kinds.length > MOST_KINDS ? [...kinds.slice(0, MOST_KINDS - 1), 'autre'] : kinds;
  return [{ key: 'after', name: capitalizeFirst(joinWithOr(shown)), years: null, kind: 'stated' }];
}
