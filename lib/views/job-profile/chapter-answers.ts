import { findSection } from '@/lib/model/job-sheet/find-section';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import { formatNameLabel } from '@/lib/model/job-sheet/format-name-label';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findLevel } from '@/lib/model/job-sheet/levels';
import { sayJobName } from '@/lib/model/job-sheet/name-job';
import { asksForExperience } from '@/lib/pathways/asks-for-experience';
import { findNoDiplomaAsked } from '@/lib/pathways/asks-no-diploma';
import { goesOnAfterStudies } from '@/lib/pathways/goes-on-after-studies';
import { findLevelLength } from '@/lib/pathways/level-length';
import type { Move } from '@/lib/pathways/list-career-moves';
import { asksBrevetThenContest, endsWithContest, speaksOfContest } from '@/lib/pathways/speaks-of-contest';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { joinWithOr } from '@/lib/text/join-in-french';
import { toPlainText } from '@/lib/text/plain-text';
import { fitInAnswer, listPlainSentences, markTail } from '@/lib/views/shared/answer-sentences';
import { type Answer, said, silent } from '@/lib/views/shared/chapter';
import { findNextStep, findProspect, mayTellNext } from './next-step-sentence';
import { tellsNext } from './next-step-title';
import { type Opening, tellsTheWork } from './opening';
import type { StudyTimelineData } from './study-timeline';

/** What is said where nothing short can be: that the sheet is silent, or that its words stand below. */
const SILENT = {
  fit: 'La fiche ne dit pas à qui ce métier peut plaire.',
  studies: 'La fiche ne dit pas quelles études il faut.',
  after: 'La fiche n’a pas de partie sur la suite.',
} as const;
const BELOW = {
  daily: 'Voici comment la fiche présente le métier.',
  fit: 'La fiche ne cite pas de goûts, mais elle dit ce qu’il faut savoir faire.',
  after: 'La fiche en parle, plus bas.',
  work: 'La fiche parle surtout de l’emploi.',
} as const;

/** A title that goes on from the one before, or is the end of it. */
const GOES_ON = /^(?:\.{3}|…|\p{Ll}|(?:Ou|Mais|Et|Puis|Voire)(?!\p{L}))/u;

/** A title without which the one before tells the half of a choice. */
const OR_ELSE = /^(?:\.{3}|…)?\s*ou(?!\p{L})/iu;

/** Of whom a sentence speaks when it tells what one does. */
const OF_THE_WORKER = /^(?:il|elle ou il|à lui|son|sa|objectif)\b/i;

/**
 * Tells of the days: the sentence that follows the lead, else the titles under which the sheet tells of the work, else the first short
 * sentence that tells what one does.
 */
export function answerDaily(job: JobSheet, { next, rest }: Opening): Answer {
  if (next) return markTail(next);
  const duties = findSection(job, 'duties')?.markdown ?? '';
  const titles = quoteTitles(listTitles(duties), 'Au programme : ', 2);
  if (titles) return said('Au programme : ', titles, '.');
  const sentence = [...listPlainSentences(duties), ...listPlainSentences(rest)].find(
    (one) => tellsTheWork(one) && OF_THE_WORKER.test(one),
  );
  return sentence ? markTail(sentence) : said(BELOW.daily, '', '');
}

/** The titles inside a section of the sheet, in its words; without those that go on from the one before, nor the half of an "or". */
function listTitles(markdown: string): string[] {
  return [...markdown.matchAll(/^#+\s+(.+)$/gm)]
    .map(([, title = '']) => toPlainText(title))
    .filter((title, index, all) => !GOES_ON.test(title) && !OR_ELSE.test(all[index + 1] ?? ''))
    .map((title) => title.replace(/\s*(?:\.{3}|…)$/, '').replace(/[«"]\s*([^«»"]+?)\s*[»"]/g, '“$1”'));
}

/** As many titles as an answer holds; null where there are fewer than `least`. */
function quoteTitles(titles: readonly string[], before: string, least: number): string | null {
  if (titles.length < least) return null;
  return fitInAnswer(
    titles.map((title) => `« ${title} »`),
    (some) => some.join(', '),
    before,
  );
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

/** A contest of which nobody can say here when it comes, or whether all must pass it. */
const ALSO_CONTEST = { agrees: ' ; la fiche parle aussi d’un concours', counts: ' et parle aussi d’un concours' };

/** The same of work to have behind one. */
const ALSO_EXPERIENCE = {
  agrees: ' ; la fiche parle aussi d’expérience à avoir',
  counts: ' et parle aussi d’expérience à avoir',
};

/** What an answer takes from the line of studies. */
interface DrawnWays extends Pick<StudyTimelineData, 'note'> {
  rows: readonly Pick<StudyTimelineData['rows'][number], 'age'>[];
}

/**
 * From which level, how long, and about at what age: that of the shortest way that is drawn, where the length is that of the level.
 * @param timeline the ways to the job; null where none is known whole
 */
export function answerStudies(job: JobSheet, timeline: DrawnWays | null): Answer {
  const { minimumLevel: level } = job;
  if (!level) return silent(SILENT.studies);
  if (level.slug === 'sans-diplome') return said('On peut commencer ', 'sans diplôme', '.');
  if (level.slug === '3e' || level.slug === 'brevet') return answerWithoutDiploma(job, level.slug);
  if (findLevel(level.slug)?.offScale) return said('', 'Une formation particulière', ', que la fiche décrit.');
  const name = formatLevel(level.label);
  if (findNoDiplomaAsked(job)) return said('Le diplôme n’est pas obligatoire ; la fiche vise le niveau ', name, '.');
  const length = findLevelLength(job);
  const agrees = length?.agrees ?? true;
  const isLast = length?.isStated && agrees && endsWithContest(job);
  const also = speaksOfContest(job) ? ALSO_CONTEST : asksForExperience(job) ? ALSO_EXPERIENCE : null;
  const more = isLast ? ', puis un concours' : (also?.[agrees ? 'agrees' : 'counts'] ?? '');
  // Years that the level alone gives add nothing to it, and what else is asked for is more than they tell.
  const isBare = more !== '' && job.studyDurations.every(({ years }) => years === null);
  const told = `${length && !isBare ? `${agrees ? ' : ' : ' ; la fiche compte '}${length.words}` : ''}${more}`;
  const age = length && agrees && more === '' ? timeline?.rows.find((row) => row.age !== null)?.age : undefined;
  const answer = said('', `${capitalizeFirst(name)} au minimum`, `${told}.${age ? ` On peut y arriver ${age}.` : ''}`);
  return { ...answer, note: age ? (timeline?.note ?? null) : null };
}

/** No diploma of a trade is asked for; an age, a contest or years of work may be. */
function answerWithoutDiploma(job: JobSheet, level: '3e' | 'brevet'): Answer {
  if (asksBrevetThenContest(job)) return said('', 'Le brevet, puis un concours', '.');
  if (!goesOnAfterStudies(job)) return said('On peut commencer ', 'après la 3e', '.');
  const enough = level === '3e' ? 'Pas de diplôme à avoir après la 3e' : 'Le brevet suffit';
  return said('', enough, ' ; la fiche dit ce qu’il faut d’autre.');
}

/** Where it leads: jobs that the sheet says one may become, else its own sentence about it, else its titles that
 * speak of it, else what it speaks of. */
export function answerAfter(job: JobSheet, moves: readonly Move[]): Answer {
  const names = moves
    .filter(({ direction, isRome }) => direction === 'evolution' && !isRome)
    .map(({ label, job: other }) =>
      other ? sayJobName(other) : formatNameLabel(label.charAt(0).toLowerCase() + label.slice(1)),
    );
  const listed = fitInAnswer(names.slice(0, 3), joinNames, 'On peut devenir ');
  if (listed) return said('On peut devenir ', listed, '.');
  const sentences = (['career', 'job-market'] as const).flatMap((key) =>
    listPlainSentences(findSection(job, key)?.markdown ?? '').filter((one) => !isOfTheChief(one, job)),
  );
  const step = findNextStep(sentences);
  if (step) return step;
  const told = findSection(job, 'career') ?? findSection(job, 'job-market');
  if (!told) return silent(SILENT.after);
  const titles = quoteTitles(listTitles(told.markdown).filter(tellsNext), 'La fiche en parle : ', 1);
  if (titles) return said('La fiche en parle : ', titles, '.');
  const mayTell = told.key === 'career' || mayTellNext(told.markdown);
  return findProspect(sentences) ?? said(mayTell ? BELOW.after : BELOW.work, '', '');
}

/** A sentence whose subject is the chief of those who do the job. */
const CHIEF =
  /^(?:[^,]+, )?(?:le|la|les|une?|des) (?:chefs?|cheffes?) d(?:e |['’])[^,]*?(?<!\p{L})(?:peu(?:t|vent)|pourr(?:a|ont))(?!\p{L})/iu;

function isOfTheChief(sentence: string, { name }: Pick<JobSheet, 'name'>): boolean {
  return CHIEF.test(sentence) && !/^chef/i.test(name.masculine);
}

/** A name in two forms has its own "ou": a comma parts it from the next name. */
function joinNames(names: readonly string[]): string {
  if (names.length < 2 || !names.some((name) => name.includes(' ou '))) return joinWithOr(names);
  return `${names.slice(0, -1).join(', ')}, ou ${names.at(-1)}`;
}
