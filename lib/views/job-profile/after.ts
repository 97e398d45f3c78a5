import { compareHref } from '@/lib/listing/compare-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import { formatNameLabel } from '@/lib/model/job-sheet/format-name-label';
import type { JobName, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { addsYearsAtWork } from '@/lib/pathways/goes-on-after-studies';
import type { Move } from '@/lib/pathways/list-career-moves';
import { speaksOfContest } from '@/lib/pathways/speaks-of-contest';
import { countYearsAfter3e } from '@/lib/pathways/study-years';
import { listRelatedJobs, type RelatedJob } from '@/lib/similar/list-related-jobs';
import { WORDINGS } from '@/lib/site/wordings';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import type { PagePart } from '@/lib/views/shared/contents';
import type { NoteBook } from '@/lib/views/shared/notes';

/** A job that one comes from, goes to, passes to, or that is like this one. */
export interface AfterItem {
  key: string;
  /** As the source writes it; the name of its sheet where it has one. */
  label: string;
  sheet: { name: JobName; href: string } | null;
  /** Slug of its domain, for the colour. */
  domain: string | null;
  /** What changes with it: "2 ans d’études de plus"; null where nothing is known. */
  change: string | null;
  /** The condition of a move, or what the two jobs share; null where nothing is said. */
  because: string | null;
  note: number | null;
}

interface AfterGroup {
  key: string;
  anchor: string | null;
  /** "Ensuite, on peut devenir" */
  title: string;
  items: readonly AfterItem[];
}

/** Everything that may come after a job, or instead of it: one list, a few of it open. */
export interface AfterPart extends PagePart {
  kind: 'after';
  shown: readonly AfterGroup[];
  folded: readonly AfterGroup[];
  /** How many the fold holds: "13 autres". */
  foldedCount: string;
  compare: { href: string; label: string };
}

/** Jobs open at first. */
const mostShown = 8;
/** Folding fewer than this saves nothing. */
const fewestFolded = 2;
/** With the job itself, as many as a comparison shows at ease. */
const comparedWith = 2;

const MOVE_GROUPS = [
  { key: 'evolution', title: 'Ensuite, on peut devenir' },
  { key: 'sideways', title: 'On peut aussi passer à' },
  { key: 'before', title: 'Souvent, on vient de' },
] as const;

const ROME_NOTE =
  'D’après France Travail (répertoire ROME) : un passage jugé possible entre deux familles de métiers. Un diplôme peut être obligatoire.';
export const LIKENESS_NOTE = 'Rapprochements calculés par le site, à partir de ce que disent les fiches.';

/** Makes the one list of what comes after a job, or is like it; none where there is nothing. */
export function toAfterPart(catalogue: Catalogue, job: JobSheet, moves: readonly Move[], notes: NoteBook): AfterPart[] {
  const related = listRelatedJobs(catalogue, job);
  const groups = [...toMoveGroups(catalogue, job, moves, notes), ...toLikeGroup(job, related, moves, notes)];
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) return [];
  const room = count < mostShown + fewestFolded ? count : mostShown;
  const { shown, folded } = cutGroups(groups, room);
  return [
    {
      kind: 'after',
      anchor: 'parcours',
      title: 'Et après ?',
      shown,
      folded,
      foldedCount: formatCount(count - room, 'autre métier', 'autres métiers'),
      compare: toCompare(job, related),
    },
  ];
}

function toMoveGroups(catalogue: Catalogue, job: JobSheet, moves: readonly Move[], notes: NoteBook): AfterGroup[] {
  return MOVE_GROUPS.flatMap(({ key, title }) => {
    const items = moves
      .filter(({ direction }) => direction === key)
      .map((move) => toMoveItem(catalogue, job, move, notes));
    return items.length > 0 ? [{ key, anchor: null, title, items }] : [];
  });
}

function toMoveItem(catalogue: Catalogue, job: JobSheet, move: Move, notes: NoteBook): AfterItem {
  const { direction, job: other, label, condition, statedBy, isRome } = move;
  const source = findFactSource(statedBy, catalogue, { source: move.source, year: null });
  const isTold = other !== null && other === statedBy;
  return {
    key: `${direction}-${statedBy.id}-${other?.id ?? label}`,
    label: capitalizeFirst(formatNameLabel(label)),
    sheet: other && { name: other.name, href: `/metiers/${other.slug}` },
    domain: other ? (domainOf(other)?.slug ?? null) : null,
    change: other && describeChange(job, other),
    because: condition,
    note: notes.cite(
      isRome ? `${ROME_NOTE} ${source}.` : isTold ? `Dit par la fiche de l’autre métier. ${source}` : source,
    ),
  };
}

/** Jobs like this one that no move names. */
function toLikeGroup(
  job: JobSheet,
  related: readonly RelatedJob[],
  moves: readonly Move[],
  notes: NoteBook,
): AfterGroup[] {
  const named = new Set(moves.map(({ job: other }) => other));
  const unnamed = related.filter(({ job: other }) => !named.has(other));
  if (unnamed.length === 0) return [];
  const note = notes.cite(LIKENESS_NOTE);
  const items = unnamed.map(
    ({ job: other, reasons, sharesTraining }): AfterItem => ({
      key: other.id,
      label: other.name.masculine,
      sheet: { name: other.name, href: `/metiers/${other.slug}` },
      domain: domainOf(other)?.slug ?? null,
      change: describeChange(job, other, sharesTraining),
      because: capitalizeFirst(reasons[0] ?? ''),
      note: null,
    }),
  );
  return [{ key: 'like', anchor: 'metiers-proches', title: 'Dans le même genre', items: markFirst(items, note) }];
}

/** One note for the whole list stands on its first line. */
function markFirst(items: readonly AfterItem[], note: number): AfterItem[] {
  return items.map((item, index) => (index === 0 ? { ...item, note } : item));
}

/**
 * What changes from a job to another: years of study, where both sheets give a level that stands for some. Pay is not compared: two sheets
 * seldom tell a floor of the same date and on the same condition. No difference is told where one of them asks for more than the studies: years
 * at work, a contest, an age.
 * @param sharesTraining a training leads to both: then a difference of their minimum levels says nothing to who follows it
 * @returns "2 ans d’études de plus", "même niveau d’études"; null where that is not known
 */
export function describeChange(from: JobSheet, to: JobSheet, sharesTraining = false): string | null {
  const [before, after] = [countYears(from), countYears(to)];
  if (before === null || after === null) return null;
  const years = after - before;
  if (years === 0) return 'même niveau d’études';
  if (sharesTraining || [from, to].some(asksForMore)) return null;
  return `${formatCount(Math.abs(years), 'an', 'ans')} d’études de ${years > 0 ? 'plus' : 'moins'}`;
}

/** True where a number of years of study would not tell how far apart two jobs are: some are years of work, or a contest stands between. */
function asksForMore(job: JobSheet): boolean {
  return addsYearsAtWork(job) || speaksOfContest(job);
}

/** Years after the 3e; null for the last step of the scale, which has no end. */
function countYears({ minimumLevel: level }: JobSheet): number | null {
  return level && level.slug !== 'bac-9' ? countYearsAfter3e(level) : null;
}

function cutGroups(groups: readonly AfterGroup[], room: number): { shown: AfterGroup[]; folded: AfterGroup[] } {
  const shown: AfterGroup[] = [];
  const folded: AfterGroup[] = [];
  let left = room;
  for (const group of groups) {
    const [open, rest] = [group.items.slice(0, left), group.items.slice(left)];
    if (open.length > 0) shown.push({ ...group, items: open });
    if (rest.length > 0) folded.push({ ...group, items: rest, anchor: open.length > 0 ? null : group.anchor });
    left -= open.length;
  }
  return { shown, folded };
}

function toCompare(job: JobSheet, related: readonly RelatedJob[]): AfterPart['compare'] {
  const nearest = related.slice(0, comparedWith).map(({ job: other }) => other.id);
  const labels = [WORDINGS.compareOther, WORDINGS.compareTwo] as const;
  return { href: compareHref([job.id, ...nearest]), label: labels[nearest.length] ?? WORDINGS.compareNearest };
}
