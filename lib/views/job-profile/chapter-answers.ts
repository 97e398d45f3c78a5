import { findSection } from '@/lib/model/job-sheet/find-section';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import { formatNameLabel } from '@/lib/model/job-sheet/format-name-label';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findLevel, yearsAfterBac } from '@/lib/model/job-sheet/levels';
import { findNoDiplomaAsked } from '@/lib/pathways/asks-no-diploma';
import { goesOnAfterStudies } from '@/lib/pathways/goes-on-after-studies';
import type { Move } from '@/lib/pathways/list-career-moves';
import { AGE_AT_END_OF_3E, findStudyYears, YEARS_AFTER_3E, YEARS_TO_BAC } from '@/lib/pathways/study-years';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { joinWithOr } from '@/lib/text/join-in-french';
import { toPlainText } from '@/lib/text/plain-text';
import { canAnswer, fitInAnswer, listPlainSentences, markTail } from '@/lib/views/shared/answer-sentences';
import { type Answer, said, silent } from '@/lib/views/shared/chapter';
import type { NoteBook } from '@/lib/views/shared/notes';
import { type Opening, tellsTheWork } from './opening';

/** What is said where nothing short can be: that the sheet is silent, or that its words stand below. */
const SILENT = {
  fit: 'La fiche ne dit pas à qui ce métier peut plaire.',
  studies: 'La fiche ne dit pas quelles études il faut.',
  after: 'La fiche n’a pas de partie sur la suite.',
} as const;
const BELOW = {
  daily: 'Voici comment la fiche présente le métier.',
  fit: 'La fiche ne cite pas de goûts, mais elle dit ce qu’il faut savoir faire.',
  after: 'La fiche en parle : à lire plus bas.',
} as const;

const AGE_NOTE =
  'Âge compté par le site, sans redoublement ni pause : 15 ans à la fin de la 3e, 18 ans au bac. Beaucoup y arrivent plus tard.';

/** Of whom a sentence speaks when it tells what one does. */
const OF_THE_WORKER = /^(?:il|elle ou il|à lui|son|sa|objectif)\b/i;
/** Tells of the days: the sentence that follows the lead, else the first short one that tells what one does. */
export function answerDaily(job: JobSheet, { next, rest }: Opening): Answer {
  const duties = listPlainSentences(findSection(job, 'duties')?.markdown ?? '');
  const sentence =
    next ?? [...duties, ...listPlainSentences(rest)].find((one) => tellsTheWork(one) && OF_THE_WORKER.test(one));
  return sentence ? markTail(sentence) : said(BELOW.daily, '', '');
}

/** Whom the job may please: the interests of the sheet in its words, else the qualities that it lists. */
export function answerFit(job: JobSheet): Answer {
  const quoted = fitInAnswer(
    job.interests,
    (some) => some.map((label) => `« ${label} »`).join(' ou '),
    'Peut-être, si vous dites : ',
  );
  if (quoted) return said('Peut-être, si vous dites : ', quoted, '.');
  const qualities = findSection(job, 'qualities');
  const items = qualities?.kind === 'list' ? qualities.items.map((item) => toPlainText(item).replace(/\.$/, '')) : [];
  const listed = fitInAnswer(items.slice(0, 3), (some) => some.join(', '), 'Il faut surtout : ');
  if (listed) return said('Il faut surtout : ', listed.toLowerCase(), '.');
  return findSection(job, 'skills') || qualities ? said(BELOW.fit, '', '') : silent(SILENT.fit);
}

/** From which level, how long, and about at what age: the age only where the level says the length by itself. */
export function answerStudies(job: JobSheet, notes: NoteBook): Answer {
  const { minimumLevel: level } = job;
  if (!level) return silent(SILENT.studies);
  if (level.slug === 'sans-diplome') return said('On peut commencer ', 'sans diplôme', '.');
  if (level.slug === '3e' || level.slug === 'brevet') return said('On peut commencer ', 'après la 3e', '.');
  if (findLevel(level.slug)?.offScale) return said('', 'Une formation particulière', ', décrite plus bas.');
  const name = formatLevel(level.label);
  if (findNoDiplomaAsked(job)) return said('Le diplôme n’est pas obligatoire ; la fiche vise le niveau ', name, '.');
  const afterBac = yearsAfterBac(level);
  const years = afterBac === null ? YEARS_AFTER_3E[level.slug] : YEARS_TO_BAC + afterBac;
  const { length, agrees } = describeLength(job, afterBac);
  const asked = `${capitalizeFirst(name)} au minimum`;
  if (years === undefined || !agrees || level.slug === 'bac-9' || hasUnknownLength(job))
    return said('', asked, `${length}.`);
  return {
    ...said('', asked, `${length}. On peut y arriver vers ${AGE_AT_END_OF_3E + years} ans.`),
    note: notes.cite(AGE_NOTE),
  };
}

/** True where a competition, or something else of unknown length, comes between the studies and the job. */
function hasUnknownLength(job: JobSheet): boolean {
  return goesOnAfterStudies(job) || /\bconcours\b/i.test(findSection(job, 'access')?.markdown ?? '');
}

/**
 * The length that the sheet states, else that of a level that is a number of years; and whether the level's own length is the shortest of
 * those: where the sheet counts more, no age is told.
 */
function describeLength(job: JobSheet, afterBac: number | null): { length: string; agrees: boolean } {
  const years = findStudyYears(job);
  const statement = years?.statement;
  const isNumber = statement && /^\d/.test(years.value) && statement.startsAfter !== null;
  if (!years || !isNumber)
    return { length: afterBac ? ` : ${formatCount(afterBac, 'an', 'ans')} après le bac` : '', agrees: !statement };
  const agrees = statement.startsAfter === 'bac' ? statement.years === afterBac : statement.startsAfter === '3e';
  return { length: `${agrees ? ' : ' : ' ; la fiche compte '}${years.value} ${years.detail}`, agrees };
}

/** Where it leads: jobs that the sheet says one may become, else its own short sentence about it, else silence. */
export function answerAfter(job: JobSheet, moves: readonly Move[]): Answer {
  const names = moves
    .filter(({ direction, isRome }) => direction === 'evolution' && !isRome)
    .map(({ label }) => formatNameLabel(label.charAt(0).toLowerCase() + label.slice(1)));
  const listed = fitInAnswer(names.slice(0, 3), joinWithOr, 'On peut devenir ');
  if (listed) return said('On peut devenir ', listed, '.');
  const sentence = (['career', 'job-market'] as const)
    .flatMap((key) => listPlainSentences(findSection(job, key)?.markdown ?? ''))
    .find((one) => canAnswer(one) && LEADS.test(one) && !OF_A_THING.test(one));
  if (sentence) return markTail(sentence);
  return findSection(job, 'career') || findSection(job, 'job-market')
    ? said(BELOW.after, '', '')
    : silent(SILENT.after);
}

/** Words by which a sheet tells of what comes after, or of the chance of finding work. */
const LEADS =
  /(?:peut|peuvent|possible|permet)[^.]*(?:deven|évolu|s[’']orient|accéder|encadr|se spécialis|créer|s[’']installer|à (?:son|leur) compte)|évolutions? de carrière|(?:perspectives?|opportunités?) d[’'](?:évolution|emploi|embauche)|débouchés|recrute(?:nt)?\b/i;
/** A sentence that speaks of something named before it. */
const OF_A_THING = /^(?:elles?|une?|la diversification)\b/i;
