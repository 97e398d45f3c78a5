import { shorten } from '@/lib/text/shorten';
import type { RoutePoint } from '@/lib/views/job-profile/ways-to-enter';

/** A training for paper, on two lines at most. */
export interface PaperTraining {
  key: string;
  /** Its name, cut where it is long. */
  label: string;
  /** "2 ans, après la 3e"; null where neither length nor starting point is known. */
  detail: string | null;
  /** True where the site computed the starting point. */
  isDeduced: boolean;
}

/** Longest name, in letters: two lines of half a page. */
const LONGEST_LABEL = 84;

/**
 * Lists trainings of all starting points in turn, the first of each, then the second: a sheet of paper shows where each way begins.
 * @param points as the profile lists them
 */
export function listFewTrainings(points: readonly RoutePoint[]): PaperTraining[] {
  const lists = points.map(({ key, title, trainings }) => ({
    start: key === 'unknown' ? null : title.charAt(0).toLowerCase() + title.slice(1),
    lines: trainings ? [...trainings.shown, ...trainings.folded] : [],
  }));
  const longest = Math.max(0, ...lists.map(({ lines }) => lines.length));
  const turns = Array.from({ length: longest }, (_, turn) =>
    lists.flatMap(({ start, lines }) => {
      const line = lines[turn];
      return line ? [{ start, line }] : [];
    }),
  ).flat();
  return turns.map(({ start, line: { key, label, detail, isDeduced } }) => ({
    key: `${start} ${key}`,
    label: shorten(label, LONGEST_LABEL),
    detail: [detail, start].filter(Boolean).join(', ') || null,
    isDeduced,
  }));
}
