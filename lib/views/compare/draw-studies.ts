import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobSheet, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { readLevelStanding } from '@/lib/pathways/level-standing';
import { BELOW_TRADE_DIPLOMAS, countYearsAfter3e, findStudyYears, YEARS_TO_BAC } from '@/lib/pathways/study-years';
import { WORDINGS } from '@/lib/site/wordings';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { type ComparedDrawing, keepLegend, nameRow } from './compared-drawing';

/** Years go right from the end of the 3e. */
export interface StudyDrawing extends ComparedDrawing<StudyMark> {
  /** Place of the bac. */
  bac: number;
}

export interface StudyMark {
  /** Years up to the bac, before those that the job asks for: nothing where `bac` is 0. */
  bac: number;
  least: number;
  /** More than `least` where the sheet gives a range. */
  most: number;
  /** The site deduced the length from the level. */
  isDeduced: boolean;
}

/** The scale of studies holds these years, up to bac + 5, and more where a job asks for more. */
const USUAL_YEARS = 8;

/**
 * Draws how long the studies of several jobs are, on one scale of school years from the end of the 3e.
 * @returns null where no length can be placed
 */
export function drawStudies(jobs: readonly JobSheet[]): StudyDrawing | null {
  const lengths = jobs.map((job) => ({ job, ...readLength(job) }));
  if (lengths.every(({ mark }) => mark === null)) return null;
  const years = Math.max(USUAL_YEARS, ...lengths.map(({ mark }) => mark?.most ?? 0));
  const place = (count: number) => Math.round((count / years) * 1000) / 10;
  const rows = lengths.map(({ job, value, detail, mark }) => ({
    ...nameRow(job),
    value,
    detail,
    mark: mark && { ...mark, bac: place(mark.bac), least: place(mark.least), most: place(mark.most) },
  }));
  return {
    bac: place(YEARS_TO_BAC),
    rows,
    legend: keepLegend([
      {
        key: 'before-bac',
        text: 'De la fin de la 3e au bac : trois ans',
        isDrawn: rows.some(({ mark }) => mark !== null && mark.bac > 0),
      },
      { key: 'dashed', text: 'Déduit du niveau minimum', isDrawn: rows.some(({ mark }) => mark?.isDeduced === true) },
      { key: 'hatched', text: 'Pas de durée à placer', isDrawn: rows.some(({ mark }) => mark === null) },
    ]),
  };
}

interface Length {
  value: string;
  detail: string | null;
  /** In years from the end of the 3e. */
  mark: StudyMark | null;
}

/** How long the studies of a job are; not drawn where no sheet says, or where its numbers begin nowhere in particular. */
function readLength(job: JobSheet): Length {
  const { minimumLevel } = job;
  const years = findStudyYears(job);
  if (!years) {
    return minimumLevel && BELOW_TRADE_DIPLOMAS.has(minimumLevel.slug)
      ? {
          value: capitalizeFirst(formatLevel(minimumLevel.label)),
          detail: readLevelStanding(job) === 'minimum' ? 'au minimum' : null,
          mark: { bac: 0, least: 0, most: 0, isDeduced: false },
        }
      : { value: WORDINGS.notStated, detail: null, mark: null };
  }
  const { value, detail, statement } = years;
  // A level in the place of a number: the sheet counts in another way.
  if (!/^\d/.test(value)) return { value, detail: 'au minimum ; la fiche compte la durée autrement', mark: null };
  if (statement) return { value, detail, mark: markStatement(statement) };
  const least = minimumLevel ? countYearsAfter3e(minimumLevel) : null;
  const bac = least !== null && least > YEARS_TO_BAC ? YEARS_TO_BAC : 0;
  return { value, detail, mark: least === null ? null : { bac, least, most: least, isDeduced: true } };
}

function markStatement({ years, maxYears, startsAfter }: StudyDuration): StudyMark | null {
  if (years === null || (startsAfter !== 'bac' && startsAfter !== '3e')) return null;
  const bac = startsAfter === 'bac' ? YEARS_TO_BAC : 0;
  return { bac, least: bac + years, most: bac + (maxYears ?? years), isDeduced: false };
}
