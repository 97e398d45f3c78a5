import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource, findSheetSource } from '@/lib/model/catalogue/find-fact-source';
import { findSection } from '@/lib/model/job-sheet/find-section';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobSheet, SheetSection, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { buildEntryMap } from '@/lib/pathways/build-entry-map';
import type { StartingPoint } from '@/lib/pathways/entry-map';
import { describeStart } from '@/lib/pathways/level-wording';
import { isSilentOnOtherWays, listOtherWays, type OtherWayKey } from '@/lib/pathways/list-other-ways';
import { namesBac } from '@/lib/pathways/names-bac';
import { studiesAreCovered } from '@/lib/pathways/studies-are-covered';
import { listStudyLengths } from '@/lib/pathways/study-years';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { formatYears } from '@/lib/text/format-years';
import { type SafeHtml, toSafeHtml } from '@/lib/text/safe-html';
import { NBSP } from '@/lib/text/spaces';
import type { PagePart } from '@/lib/views/shared/contents';
import type { NoteBook } from '@/lib/views/shared/notes';
import { WordBook } from '@/lib/views/shared/word-book';
import { type StudyTimelineData, toStudyTimeline } from './study-timeline';
import { type TrainingLine, toTrainingLine } from './training-lines';

interface OtherWayGroup {
  key: string;
  /** "En apprentissage ou en alternance" */
  title: string;
  sentences: readonly { key: string; text: string; href: string; section: string }[];
  /** True where a statement of the list above speaks of it. */
  isAbove: boolean;
}

/** What one can do from where one is. */
export interface RoutePoint {
  key: string;
  /** "Après le bac" */
  title: string;
  /** "3 ans · 14 formations"; empty where it holds words alone. */
  holds: string;
  /** The sheet's own words, each with the number of the note on its source. */
  statements: readonly { key: string; lines: readonly SafeHtml[]; note: number }[];
  /** Anchor of "Durée des études", on the first words of the sheet of the page. */
  statementsAnchor: string | null;
  trainings: PointTrainings | null;
}

/** The trainings of a starting point. */
interface PointTrainings {
  /** Anchor of the section of trainings, on the first list of the page. */
  anchor: string | null;
  /** Title of that section; on the other lists, what the note on their starts stands beside, or null. */
  title: string | null;
  shown: readonly TrainingLine[];
  /** The end of a long list. */
  folded: readonly TrainingLine[];
  /** "Les 13 autres formations" */
  foldedTitle: string;
  /** Number of the note on starting points that the site computed; null where there is none here. */
  deducedNote: number | null;
  /** True where all are computed: their note is said once. */
  isAllDeduced: boolean;
}

/** "Par où passer": where one is now, what can be done from there, in how many years, by which trainings. */
export interface RoutesPart extends PagePart {
  kind: 'routes';
  minimum: string | null;
  /** Null where there is too little to draw. */
  timeline: StudyTimelineData | null;
  /** What comes first for a reader in 3e, where no way of the sheet begins there. */
  need: string | null;
  /** The first is open on the page, the others fold. */
  points: readonly RoutePoint[];
  /** "Durée des études" whole, where the statements do not hold all its words. */
  inWords: { anchor: string; title: string; html: SafeHtml } | null;
  /** Words of the section of trainings that are no training. */
  trainingsIntro: { anchor: string | null; html: SafeHtml } | null;
  /** Null where the sheet speaks of no other way. */
  otherWays: { title: string; groups: readonly OtherWayGroup[] } | null;
  /** What the sheet does not say. */
  silence: string | null;
}

const otherWayTitles: Record<OtherWayKey, { title: string; short: string }> = {
  apprenticeship: { title: 'En apprentissage ou en alternance', short: 'apprentissage' },
  'adult-training': { title: 'En formation continue', short: 'formation d’adultes' },
  experience: { title: 'Par la VAE', short: 'VAE' },
  change: { title: 'En reconversion', short: 'reconversion' },
};

export const DEDUCED_START = 'Départ calculé par le site, à vérifier auprès de l’école.';
/** Trainings of a starting point that are shown at once; the others open. */
const mostShown = 5;
/** Folding fewer than this saves nothing. */
const fewestFolded = 3;

/**
 * Makes "Par où passer". Always a part of the page: where the sheet gives nothing, it says so.
 * @param notes gets the sources and what is computed, in the order of the part
 * @param words marks those that the glossary explains
 */
export function toRoutesPart(
  catalogue: Catalogue,
  job: JobSheet,
  notes: NoteBook,
  words = new WordBook(catalogue),
): RoutesPart {
  const map = buildEntryMap(job, catalogue);
  const studiesAnchor = findSection(job, 'study-duration')?.anchor ?? null;
  const inWords = toStudiesInWords(job);
  const timeline = toStudyTimeline(map, job, notes);
  const otherWays = toOtherWays(job, studiesAnchor);
  const needsFirst = map.startingPoints.find((point) => point.needsFirst)?.needsFirst;
  const full = map.startingPoints.filter(({ statements, routes }) => statements.length + routes.length > 0);
  const firstSaid = inWords ? undefined : full.find(({ statements }) => statements.length > 0);
  const firstList = full.find(({ routes }) => routes.length > 0);
  const section = findSection(job, 'trainings');
  const intro = section?.kind === 'trainings' ? toSafeHtml(section.intro) : toSafeHtml('');
  return {
    kind: 'routes',
    anchor: 'par-ou-passer',
    title: 'Par où passer',
    minimum: map.minimum && formatLevel(map.minimum.label),
    timeline,
    need: needsFirst ? describeNeed(needsFirst.years, namesBac(job)) : null,
    points: full.map((point) => ({
      ...toPoint(point, catalogue, job, { notes, words }),
      statementsAnchor: point === firstSaid ? studiesAnchor : null,
      trainings: toTrainings(point, notes, point === firstList ? section : undefined),
    })),
    inWords,
    trainingsIntro: intro === '' ? null : { anchor: firstList ? null : (section?.anchor ?? null), html: intro },
    otherWays,
    silence: describeSilence(job, full.length === 0 && intro === '' && otherWays === null),
  };
}

/** The section "Durée des études" in its own words, where its statements by starting point do not hold them all. */
function toStudiesInWords(job: JobSheet): RoutesPart['inWords'] {
  const section = findSection(job, 'study-duration');
  if (!section || studiesAreCovered(job, section.markdown)) return null;
  return {
    anchor: section.anchor,
    title: section.title,
    html: toSafeHtml(section.markdown, { headingLevel: 4 }),
  };
}

function toPoint(
  point: StartingPoint,
  catalogue: Catalogue,
  job: JobSheet,
  { notes, words }: { notes: NoteBook; words: WordBook },
): Pick<RoutePoint, 'key' | 'title' | 'holds' | 'statements'> {
  const count = point.routes.reduce((sum, { trainings }) => sum + trainings.length, 0);
  return {
    key: point.from,
    title: nameStart(point),
    holds: [describeLengths(point, job), count > 0 && formatCount(count, 'formation', 'formations')]
      .filter(Boolean)
      .join(' · '),
    statements: point.statements.map((statement) => ({
      key: `${statement.line}-${statement.text}`,
      lines: splitOptions(statement.text).map((line) => words.markText(capitalizeFirst(line))),
      note: notes.cite(
        findFactSource(job, catalogue, statement),
        findSheetSource(job, catalogue, statement)?.url ?? null,
      ),
    })),
  };
}

function nameStart({ from, statements }: StartingPoint): string {
  if (from !== 'unknown') return describeStart(from);
  return statements.length > 0 ? 'La fiche ne dit pas d’où partir' : 'Autres formations citées par la fiche';
}

/**
 * "2 à 5 ans": the lengths of the trainings, and those of the sheet that can stand alone; empty where none is known, or no start is, or where
 * the sheet gives none and one of the trainings has none: it would be counted among the others.
 */
function describeLengths({ from, statements, routes }: StartingPoint, job: JobSheet): string {
  if (from === 'unknown') return '';
  const stated: readonly StudyDuration[] = listStudyLengths(job).filter((length) => statements.includes(length));
  if (stated.length === 0 && routes.some(({ years }) => years === null)) return '';
  const years = [...stated.flatMap((length) => [length.years, length.maxYears]), ...routes.map((route) => route.years)]
    .filter((count) => count !== null)
    .sort((a, b) => a - b);
  const [least] = years;
  const most = years.at(-1);
  if (least === undefined || most === undefined) return '';
  if (least === most) return formatYears(least);
  return `${Number.isInteger(least) && Number.isInteger(most) ? least : formatYears(least)} à ${formatYears(most)}`;
}

/** @param section that of the trainings, for the first list of the page */
function toTrainings(
  { routes }: StartingPoint,
  notes: NoteBook,
  section: SheetSection | undefined,
): PointTrainings | null {
  const lines = routes.flatMap(({ trainings, years, deducedTrainings }) =>
    trainings.map((entry) => toTrainingLine(entry, years, deducedTrainings.has(entry))),
  );
  if (lines.length === 0) return null;
  const shown = lines.length >= mostShown + fewestFolded ? mostShown : lines.length;
  const deduced = lines.filter(({ isDeduced }) => isDeduced).length;
  const isAllDeduced = deduced === lines.length;
  return {
    anchor: section?.anchor ?? null,
    title: section?.title ?? (isAllDeduced ? 'Formations' : null),
    shown: lines.slice(0, shown),
    folded: lines.slice(shown),
    foldedTitle: `Les ${lines.length - shown} autres formations`,
    deducedNote: deduced > 0 ? notes.cite(DEDUCED_START) : null,
    isAllDeduced,
  };
}

/** @param isNamed true where the sheet tells which bac somewhere */
function describeNeed(years: number, isNamed: boolean): string {
  const need = `Il faut d’abord un bac (${formatCount(years, 'an', 'ans')} après la${NBSP}3e).`;
  return isNamed ? need : `${need} La fiche ne précise pas lequel.`;
}

const nextOption = /(?<=[.;!?…])\s+(?=(?:De )?\d+ (?:à \d+ |ou \d+ )?(?:ans?|mois|années?)\b)/u;

/** Real sheets run several options together ("2 ans pour un BTS ; 3 ans pour un BUT"): each gets its line, all words stay. */
function splitOptions(text: string): string[] {
  return text.split(nextOption);
}

/** @param shownAbove anchor of a section whose sentences the list shows already */
function toOtherWays(job: JobSheet, shownAbove: string | null): RoutesPart['otherWays'] {
  const ways = listOtherWays(job);
  const keys = [...new Set(ways.map(({ key }) => key))];
  if (keys.length === 0) return null;
  return {
    title: `Autrement : ${keys.map((key) => otherWayTitles[key].short).join(', ')}`,
    groups: keys.map((key) => ({
      key,
      title: otherWayTitles[key].title,
      isAbove: ways.some((way) => way.key === key && way.anchor === shownAbove),
      sentences: ways
        .filter((way) => way.key === key && way.anchor !== shownAbove)
        .map(({ sentence, anchor, title }) => ({
          key: sentence,
          text: sentence,
          href: `#${anchor}`,
          section: title,
        })),
    })),
  };
}

/** @param isEmpty true where the part shows no word of the sheet; what Accès says stands beside it */
function describeSilence(job: JobSheet, isEmpty: boolean): string | null {
  if (isEmpty && !findSection(job, 'access')) return 'La fiche ne dit pas par où passer.';
  if (!isSilentOnOtherWays(job)) return null;
  return 'Apprentissage, formation d’adultes : la fiche n’en parle pas. Cela ne veut pas dire non.';
}
