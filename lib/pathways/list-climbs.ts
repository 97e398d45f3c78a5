import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { findLevel, type LevelSlug, rankOfLevel } from '@/lib/model/job-sheet/levels';
import type { Climb, RouteBasis, StartingPoint } from './entry-map';
import { completesBac, countsFromBac2, findComplementLength, listNamedLengths } from './named-lengths';
import { findReachedLevel } from './reached-level';
import { readDiplomas } from './read-diplomas';
import { listStudyLengths, YEARS_AFTER_3E, YEARS_TO_BAC } from './study-years';

/** From the surest to the least sure: what one sheet states wins over what is deduced. */
const BASES: readonly RouteBasis[] = ['job-sheet', 'training-sheet', 'deduced'];

/**
 * Lists the climbs from a level to a higher one: one for each way from a level to another in a given number of years, whatever the number of trainings.
 * What has no known start, end or length is not drawn; it is in the list. Neither is what contradicts the sheet: a length that does not
 * add up to its minimum level, a way that stops below it, one that skips the bac.
 * @returns lowest start first, then shortest
 */
export function listClimbs(startingPoints: readonly StartingPoint[], job: JobSheet): Climb[] {
  const lengths = new Set(listStudyLengths(job));
  const texts = job.studyDurations.map(({ text }) => text);
  const climbs = new Map<string, Climb>();
  const add = (climb: Climb) => {
    const key = `${climb.from}|${climb.to}|${climb.years}`;
    const known = climbs.get(key);
    if (known && !isOfKinds(climb, known)) climbs.set(`${key}|${climb.marks.join()}`, climb);
    else climbs.set(key, known ? merge(known, climb) : climb);
  };
  const isClosed = closesTheList(job);
  const isAfterBac = job.minimumLevel?.slug === 'bac' && completesBac(texts);
  for (const { from, statements, routes } of startingPoints) {
    if (from === 'any' || from === 'unknown') continue;
    for (const statement of statements)
      for (const climb of listStated(from, statement, lengths.has(statement))) add(climb);
    for (const { to, years, basis, mark, trainings } of routes) {
      if (isAfterBac && from === 'cap' && mark === 'BP') continue;
      if (to === null || years === null || !addsUp(from, to, years)) continue;
      const said = findComplementLength(texts, mark);
      // The sheet of the job counts less: nobody knows who is right. More is counted from an earlier point ("licence pro (3 ans)").
      if (said !== null && said < years) continue;
      const tellsIt = ({ text }: StudyDuration) =>
        (said === years && findComplementLength([text], mark) === years) ||
        (from === 'bac-2' && countsFromBac2(text, mark, years));
      const saying = job.studyDurations.filter(tellsIt);
      if (isClosed && saying.length === 0) continue;
      const surest = saying.length > 0 ? 'job-sheet' : basis;
      add({ from, to, years, basis: surest, named: [], statements: saying, marks: [mark], trainings });
    }
  }
  return keepThoseThatReach([...climbs.values()], job).sort(
    (a, b) => rankOfLevel(a.from) - rankOfLevel(b.from) || rankOfLevel(a.to) - rankOfLevel(b.to),
  );
}

/** True where the job is regulated and the sheet counts the ways to it: a training of its list whose length it does not tell is none. */
function closesTheList({ sections }: JobSheet): boolean {
  const access = findSection({ sections }, 'access')?.markdown ?? '';
  return (
    /(?:accès|profession|métier)[^.;]{0,30} réglementée?(?!\p{L})/iu.test(access) &&
    /(?<!\p{L})(?:deux|trois|[23]) voies (?:de formation|d['’]accès)/iu.test(access)
  );
}

/**
 * The lengths that the sheet states in numbers. Before the bac, only where its words name the diploma: a CAP in two years, a bac in three;
 * so do those that follow the first one, everywhere.
 * @param countsFirst false where the first length contradicts the minimum level
 */
function listStated(from: LevelSlug, statement: StudyDuration, countsFirst: boolean): Climb[] {
  const { years, maxYears, text } = statement;
  const counts = countsFirst ? [...new Set([years, maxYears])] : [];
  const first = counts.flatMap((count) => {
    if (count === null) return [];
    const to = from === '3e' ? readDiploma(count, text) : findReachedLevel(from, count, null);
    return to === null ? [] : toClimbs(from, to, count, readDiplomas(text, count, to), statement);
  });
  if (!countsFirst && from !== '3e') return first;
  const next = listNamedLengths(text).flatMap(({ years: count, words }) => {
    if (counts.includes(count)) return [];
    const to = from === '3e' ? readDiploma(count, words) : findReachedLevel(from, count, null);
    if (to === null) return [];
    const named = readDiplomas(words, count, to).filter(
      (name) => from !== '3e' || to !== 'bac' || name.startsWith('bac'),
    );
    return named.length > 0 ? toClimbs(from, to, count, named, statement) : [];
  });
  return [...first, ...next];
}

function toClimbs(from: LevelSlug, to: LevelSlug, years: number, named: string[], statement: StudyDuration): Climb[] {
  const climb: Climb = {
    from,
    to,
    years,
    basis: 'job-sheet',
    named,
    statements: [statement],
    marks: [],
    trainings: [],
  };
  return from === 'bac' && named.includes(LICENCE_PRO) ? splitLicencePro(climb) : [climb];
}

/** Diplomas of the sheets that training sheets call by another short name. */
const SAME_KIND: Readonly<Record<string, string>> = {
  ingénieur: 'diplôme d’ingénieur',
  CAPa: 'CAP',
  école: 'école de commerce',
};

/** False for trainings of another kind than the diplomas that the sheet names for a length: "3 ans pour un BUT" is not said of a licence. */
function isOfKinds({ marks }: Climb, { named }: Climb): boolean {
  if (named.length === 0) return true;
  return marks.every((mark) => named.includes(mark) || named.includes(SAME_KIND[mark] ?? mark));
}

const LICENCE_PRO = 'licence pro';
/** "licence pro (1 an)", "1 an pour une licence pro": the sheet itself counts the last year. */
const SAYS_LAST_YEAR =
  /licences? pro[^.;]{0,120}(?<![\p{L}\d])1 an(?!\p{L})|(?<![\p{L}\d])1 an(?!\p{L})[^.;]{0,60}licences? pro/iu;

/** Nobody enters a licence pro after the bac: of "3 ans pour un BUT ou une licence pro", its year comes after a bac + 2. */
function splitLicencePro(climb: Climb): Climb[] {
  const others = climb.named.filter((name) => name !== LICENCE_PRO);
  const isSaid = climb.statements.some(({ text }) => SAYS_LAST_YEAR.test(text));
  const last: Climb = {
    ...climb,
    from: 'bac-2',
    years: 1,
    basis: isSaid ? 'job-sheet' : 'deduced',
    named: [LICENCE_PRO],
  };
  return others.length > 0 ? [{ ...climb, named: others }, last] : [last];
}

function readDiploma(years: number, text: string): LevelSlug | null {
  if (years === 2 && /\bCAPa?\b/.test(text)) return 'cap';
  return years === YEARS_TO_BAC && /\bbac\b/i.test(text) ? 'bac' : null;
}

/** False for a training that goes from before the bac to above it, or is too short for what it begins and ends with. */
function addsUp(from: LevelSlug, to: LevelSlug, years: number): boolean {
  const bac = rankOfLevel('bac');
  if (rankOfLevel(from) < bac && rankOfLevel(to) > bac) return false;
  return from !== '3e' || years >= (YEARS_AFTER_3E[to] ?? 0);
}

/**
 * Leaves out the ways that stop below the minimum level and that no other takes further; and the trainings of the highest step, which has
 * no length of its own, where the sheet states another.
 */
function keepThoseThatReach(climbs: readonly Climb[], { minimumLevel }: JobSheet): Climb[] {
  const step = minimumLevel && findLevel(minimumLevel.slug);
  const lowest = step && !step.offScale ? step.rank : 0;
  const isTop = ({ to }: Climb) => to === 'bac-9';
  const statesTop = climbs.some((climb) => isTop(climb) && climb.basis === 'job-sheet');
  let kept = climbs.filter((climb) => !isTop(climb) || !statesTop || climb.basis === 'job-sheet');
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    const starts = new Set(kept.map(({ from }) => from));
    kept = kept.filter(({ to }) => rankOfLevel(to) >= lowest || starts.has(to));
  }
  return kept;
}

function merge(a: Climb, b: Climb): Climb {
  return {
    ...a,
    basis: BASES.find((basis) => basis === a.basis || basis === b.basis) ?? a.basis,
    named: [...new Set([...a.named, ...b.named])],
    statements: [...a.statements, ...b.statements],
    marks: [...new Set([...a.marks, ...b.marks])],
    trainings: [...a.trainings, ...b.trainings],
  };
}
