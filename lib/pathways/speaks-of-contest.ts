import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { SectionKey } from '@/lib/model/job-sheet/sections';
import { listSentences } from '@/lib/text/list-sentences';
import { toPlainText } from '@/lib/text/plain-text';
import { LATER_CAREER } from './goes-on-after-studies';

/** A competition that one sits once one has the diploma, and no "or" that offers another way. */
const CONTEST_AFTER =
  /(?:présenter (?:\p{L}+ )?(?:à|au|aux)|pass\p{L}* (?:le|les|un|des)|réuss\p{L}* (?:le|un|au|à un)|puis (?:le|un|sur))(?: \p{L}+){0,2} concours(?![^.;]*(?<!\p{L})ou(?!\p{L}))/iu;

/** True where the lengths that a sheet counts end with a competition to pass: "3 ans pour une licence, puis réussir le concours". */
export function endsWithContest({ studyDurations }: Pick<JobSheet, 'studyDurations'>): boolean {
  return (
    studyDurations.length > 0 &&
    studyDurations.every(({ text }) => /^\d/.test(text) && CONTEST_AFTER.test(text) && !/sans concours/i.test(text))
  );
}

/** Words that make a contest a way to the job itself: an entrance examination of a school is none. */
const CONTEST_OF_THE_JOB = [
  CONTEST_AFTER,
  /accès aux? concours(?! d['’]entrée)/iu,
  /recrutée?s?(?: \p{L}+){0,2} (?:sur|par) concours/iu,
  /(?<!\p{L})(?:ont|a|avoir|ayant)(?: \p{L}+){0,3} réussi (?:le|un|au|à un)(?: \p{L}+)? concours/iu,
];
/** The contest of a school or of a hospital, of who already works there, and what needs none. */
const NO_CONTEST =
  /sans (?:passer de )?concours|concours internes?(?!\p{L})|ne nécessite pas|concours d['’](?:entrée|internat)|prépa,? puis|élèves [^.;]*recrutée?s|école[^.;]* fait passer/iu;

/** Words that need no more than a sheet's account of the job, or of its market, to make a contest a way to it. */
const RECRUITING_CONTEST = [
  // Who recruits is named: a school that goes by its initials does so too.
  /(?:(?:collectivité|fonction publique|commune|mairie|ministère)[^.;]*recrut\p{L}*|(?:recrut(?:ée?s?|ements?)|embauch(?:ée?s?|es?))(?!\p{L}))[^.;,]{0,60} (?:sur|par)(?: voie de| le biais d[eu])? concours/iu,
  /concours d(?:e |['’])[^.;()]{0,50} accessibles? (?:avec|à partir d)/iu,
  /(?:réussir|passer),? en plus,? (?:le|un) concours/iu,
  /(?<!prépar[^.;]{0,40})concours (?:\([^()]*\) )?de la fonction publique/iu,
];
/** A school that recruits its pupils. */
const OF_A_SCHOOL = /écoles?[^.;]* recrut|concours (?:commun|de (?:l['’])?écoles?)/iu;
/** Parts of a sheet where such words are looked for, beside its studies and the access to the job. */
const TELLING_OF_MARKET: readonly SectionKey[] = ['in-brief', 'job-market'];

/** True where a sheet speaks of a contest that leads to the job, be it one way among others, or before the end of the studies. */
export function speaksOfContest({ studyDurations, sections }: Pick<JobSheet, 'studyDurations' | 'sections'>): boolean {
  const textOf = (key: SectionKey) => findSection({ sections }, key)?.markdown ?? '';
  const near = listContestSentences([...studyDurations.map(({ text }) => text), textOf('access')]);
  return (
    near.some((sentence) => CONTEST_OF_THE_JOB.some((words) => words.test(sentence))) ||
    [...near, ...listContestSentences(TELLING_OF_MARKET.map(textOf).map(withoutTitles))].some(recruitsByContest)
  );
}

/** A title names a contest without saying for whom. */
function withoutTitles(markdown: string): string {
  return markdown.replace(/^#.*$/gm, '');
}

function listContestSentences(texts: readonly string[]): string[] {
  return texts.flatMap((text) => listSentences(toPlainText(text))).filter((sentence) => !NO_CONTEST.test(sentence));
}

/** What one may become later, by a contest too, says nothing of how one comes in; "pour devenir" does. */
function recruitsByContest(sentence: string): boolean {
  const isLater =
    LATER_CAREER.test(sentence.replace(/pour devenir/i, '')) || /accéder,? à des fonctions/i.test(sentence);
  return !isLater && !OF_A_SCHOOL.test(sentence) && RECRUITING_CONTEST.some((words) => words.test(sentence));
}

/** True where all that a sheet asks for is the brevet, then a contest: "DNB puis concours de catégorie C". */
export function asksBrevetThenContest({ studyDurations }: Pick<JobSheet, 'studyDurations'>): boolean {
  return (
    studyDurations.length > 0 &&
    studyDurations.every(({ text }) =>
      /^(?:le )?(?:DNB|(?:diplôme national du )?brevet)(?!\p{L})[^.;]{0,30} puis (?:(?:le|un|sur) )?concours(?![^.;]*(?<!\p{L})ou(?!\p{L}))/iu.test(
        text,
      ),
    )
  );
}
