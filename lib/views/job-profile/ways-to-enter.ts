import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource, traceFact } from '@/lib/model/catalogue/find-fact-source';
import { findSection } from '@/lib/model/job-sheet/find-section';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { buildRouteMap } from '@/lib/pathways/build-entry-map';
import type { RouteMap, StartingPoint, TrainingRoute } from '@/lib/pathways/entry-map';
import { describeEnd, describeStart } from '@/lib/pathways/level-wording';
import { isSilentOnOtherWays, listOtherWays, type OtherWayKey } from '@/lib/pathways/list-other-ways';
import { namesBac } from '@/lib/pathways/names-bac';
import { studiesAreCovered } from '@/lib/pathways/studies-are-covered';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { formatYears } from '@/lib/text/format-years';
import { toPlainText } from '@/lib/text/plain-text';
import { type SafeHtml, toSafeHtml } from '@/lib/text/safe-html';
import { NBSP } from '@/lib/text/spaces';
import type { PagePart } from '@/lib/views/shared/contents';
import { toWords, type WordData } from '@/lib/views/shared/explained-words';
import { type StudyLadderProps, toLadder } from './ladder';

export interface OtherWayGroup {
  key: string;
  /** "En apprentissage ou en alternance" */
  title: string;
  sentences: readonly { key: string; text: string; href: string; section: string }[];
  /** True where a statement of the list above speaks of it. */
  isAbove: boolean;
}

/** Trainings of one kind from one starting point. */
interface RouteLine {
  key: string;
  /** "BUT", or the name of the training where there is one only. */
  label: string;
  href: string | null;
  /** "3 ans, jusqu'à bac + 3" */
  detail: string | null;
  /** "2 formations, départ calculé"; empty where there is nothing to add. */
  notes: string;
}

/** What one can do from where one is. */
export interface RoutePoint {
  key: string;
  /** "Après le bac" */
  title: string;
  /** The sheet's own words, with their source where it is not that of the sheet. */
  statements: readonly { key: string; lines: readonly string[]; source: string | null }[];
  lines: readonly RouteLine[];
  /** Said once, where all the lines are deduced to begin here. */
  deduced: string | null;
  /** What comes first, where nothing begins here. */
  note: string | null;
}

/** "Par où passer": where one is now, what can be done from there, in how many years. */
export interface RoutesPart extends PagePart {
  kind: 'routes';
  minimum: string | null;
  points: readonly RoutePoint[];
  /** Anchor of "Durée des études" where the statements hold all its words; null where `inWords` shows them. */
  statementsAnchor: string | null;
  inWords: { anchor: string; title: string; html: SafeHtml } | null;
  /** Null where there is too little to draw. */
  ladder: StudyLadderProps | null;
  /** How to read the drawing. */
  caption: string;
  /** What "deduced" means; null where nothing is. */
  legend: string | null;
  otherWays: readonly OtherWayGroup[];
  /** What the sheet does not say. */
  silence: string | null;
  source: string | null;
  words: readonly WordData[];
}

const otherWayTitles: Record<OtherWayKey, string> = {
  apprenticeship: 'En apprentissage ou en alternance',
  'adult-training': 'En formation continue',
  experience: `Par la VAE`,
  change: 'En reconversion',
};

/** Anchor of the list of the recommended trainings (registry of sections). */
const trainingsAnchor = '#formations';
const solid = 'Trait plein : la fiche le dit.';
const legend = 'Départ calculé par le site, à vérifier auprès de l’école.';
/** Names of single trainings longer than this, in characters, give way to their kind. */
const longestLabel = 50;

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

/**
 * Makes "Par où passer". Always a part of the page: where the sheet gives nothing, it says so, and the list of contents does not lead to it.
 * @param overline title of the part to which the statements belong, where it has no place of its own
 */
export function toRoutesPart(catalogue: Catalogue, job: JobSheet, overline?: string): RoutesPart {
  const map = buildRouteMap(job, catalogue);
  const studiesAnchor = findSection(job, 'study-duration')?.anchor ?? null;
  const inWords = toStudiesInWords(job);
  const otherWays = toOtherWays(job, studiesAnchor);
  const ladder = toLadder(map);
  const isDeduced = hasDeduced(map);
  const points = map.startingPoints.map((point) => toPoint(point, catalogue, job));
  return {
    kind: 'routes',
    anchor: 'par-ou-passer',
    title: 'Par où passer',
    ...(points.length === 0 && { contentsTitle: null }),
    overline,
    minimum: map.minimum && formatLevel(map.minimum.label),
    points,
    statementsAnchor: inWords ? null : studiesAnchor,
    inWords,
    ladder,
    caption: isDeduced ? `${solid} Tirets : calculé par le site.` : solid,
    legend: isDeduced ? legend : null,
    otherWays,
    silence: describeSilence(job, points),
    source: points.length > 0 ? describeSource(traceFact(job, catalogue).named, points) : null,
    words: toWords(listTexts(job, points, otherWays), catalogue.glossary),
  };
}

function toPoint(
  { from, statements, routes, needsFirst }: StartingPoint,
  catalogue: Catalogue,
  job: JobSheet,
): RoutePoint {
  const isAllDeduced = routes.length > 0 && routes.every(({ deduced, trainings }) => deduced === trainings.length);
  return {
    key: from,
    title: describeStart(from),
    statements: statements.map((statement) => ({
      key: `${statement.line}-${statement.text}`,
      lines: splitOptions(statement.text).map(capitalizeFirst),
      source: statement.source !== null || statement.year !== null ? findFactSource(job, catalogue, statement) : null,
    })),
    lines: routes.map((route) => toLine(route, isAllDeduced)),
    deduced: isAllDeduced ? 'Départ calculé' : null,
    note: needsFirst && describeNeed(needsFirst.years, namesBac(job)),
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

/** @param isAllDeduced true where the starting point says already that it is deduced */
function toLine({ kind, years, to, deduced, trainings }: TrainingRoute, isAllDeduced: boolean): RouteLine {
  const [only] = trainings;
  const alone = trainings.length === 1 ? only : undefined;
  const label =
    alone && alone.label.length <= longestLabel ? alone.label : (kind ?? alone?.label ?? 'Autres formations');
  const absent = trainings.filter(({ training }) => training === null).length;
  return {
    key: [label, years, to].join('|'),
    label: capitalizeFirst(label),
    href: alone?.slug ? `/formations/${alone.slug}` : trainingsAnchor,
    detail: [years !== null && formatYears(years), to && describeEnd(to)].filter(Boolean).join(', ') || null,
    notes: [
      !alone && formatCount(trainings.length, 'formation', 'formations'),
      absent > 0 && `${absent < trainings.length ? `dont ${absent} ` : ''}sans fiche sur ce site`,
      !isAllDeduced &&
        deduced > 0 &&
        (deduced === trainings.length ? 'départ calculé' : `départ calculé pour ${deduced}`),
    ]
      .filter(Boolean)
      .join(', '),
  };
}

/** Null where each statement has its own source and there is nothing else to credit. */
function describeSource(source: string | null, points: readonly RoutePoint[]): string | null {
  const statements = points.flatMap((point) => point.statements);
  const isSaidAbove = statements.length > 0 && statements.every((statement) => statement.source !== null);
  const named = source === null ? (isSaidAbove ? null : 'Source non précisée.') : `Source : ${source}.`;
  const hasTrainings = points.some(({ lines }) => lines.length > 0);
  const trainings = hasTrainings ? `Durées et types de diplôme : les fiches des formations.` : null;
  return [named, trainings].filter(Boolean).join(' ') || null;
}

function hasDeduced({ startingPoints }: RouteMap): boolean {
  return startingPoints.some(
    ({ routes, needsFirst }) => needsFirst !== null || routes.some(({ deduced }) => deduced > 0),
  );
}

/** @param shownAbove anchor of a section whose sentences the list shows already */
function toOtherWays(job: JobSheet, shownAbove: string | null): OtherWayGroup[] {
  const ways = listOtherWays(job);
  return [...new Set(ways.map(({ key }) => key))].map((key) => ({
    key,
    title: otherWayTitles[key],
    isAbove: ways.some((way) => way.key === key && way.anchor === shownAbove),
    sentences: ways
      .filter((way) => way.key === key && way.anchor !== shownAbove)
      .map(({ sentence, anchor, title }) => ({
        key: sentence,
        text: sentence,
        href: `#${anchor}`,
        section: title,
      })),
  }));
}

function describeSilence(job: JobSheet, points: readonly RoutePoint[]): string | null {
  const isSilent = isSilentOnOtherWays(job);
  if (points.length === 0 && isSilent) return 'La fiche ne dit pas par où passer.';
  if (!isSilent) return null;
  return 'Apprentissage, formation d’adultes : la fiche n’en parle pas. Cela ne veut pas dire non.';
}

/** What the glossary is matched with: the section, then the ways in and the trainings that follow it. */
function listTexts(job: JobSheet, points: readonly RoutePoint[], otherWays: readonly OtherWayGroup[]): string[] {
  return [
    ...points.flatMap(({ statements, lines }) => [
      ...lines.map(({ label }) => label),
      ...statements.flatMap((statement) => statement.lines),
    ]),
    ...otherWays.flatMap(({ title, sentences }) => [title, ...sentences.map(({ text }) => text)]),
    ...job.entryRoutes.flatMap(({ diplomas }) => diplomas),
    toPlainText(findSection(job, 'access')?.markdown ?? ''),
    ...job.trainings.map(({ label }) => label),
  ];
}
