import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { listSentences } from '@/lib/text/list-sentences';
import { toPlainText } from '@/lib/text/plain-text';

/** A competition to pass once one has the diploma, a school or a training given by the employer afterwards, an age to have first. */
const MORE_TO_COME =
  /(?:pass|présent|réuss|prépar|admis|par|sur|après|via|voie d)\p{L}*['’]? (?:\p{L}+['’]? ?){0,3}concours|concours (?:de (?:catégorie|recrutement)|d['’]|externe|interne)|une fois (?:admis|reçu|réussi|nommé|le concours)|(?:formation|stage|école)[^.;]{0,40} \d+ (?:mois|semaines)|\(\d+ (?:mois|semaines)\)|s['’]ajoute|(?:avoir|âgée?s?|dès|à partir de|au moins) (?:au moins |d['’]au moins |plus de |de )*(?:1[6-9]|2\d) ans|(?:1[6-9]|2\d) ans (?:minimum|au minimum|révolus|ou plus)/iu;

/** The same where a sheet counts the years: a contest or a training after them, years of work first, a diploma to have before. */
const MORE_THAN_COUNTED =
  /pour (?:le|un) concours|puis \d+ mois de (?:formation|stage)|justifi\p{L}+ d['’]|se prépare après un diplôme|(?:puis|et) (?:plusieurs|quelques|des) années (?:d['’](?!étud|éco)|de (?:métier|pratique|terrain)|dans )|(?:puis|et) \d+ ans de (?:métier|pratique|terrain|service)/iu;

/**
 * Tells whether a sheet says that something of unknown length comes after the years of study that it counts, or that one must be of a certain
 * age: the years alone do not tell at what age a pupil gets there.
 */
export function goesOnAfterStudies(job: Pick<JobSheet, 'studyDurations' | 'sections'>): boolean {
  const access = findSection(job, 'access')?.markdown ?? '';
  const counted = job.studyDurations.map(({ text }) => text);
  return (
    [...counted, access].some((text) => MORE_TO_COME.test(text)) || counted.some((text) => MORE_THAN_COUNTED.test(text))
  );
}

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

/** True where a sheet speaks of a contest that leads to the job, be it one way among others, or before the end of the studies. */
export function speaksOfContest({ studyDurations, sections }: Pick<JobSheet, 'studyDurations' | 'sections'>): boolean {
  const access = findSection({ sections }, 'access')?.markdown ?? '';
  return [...studyDurations.map(({ text }) => text), access]
    .flatMap((text) => listSentences(toPlainText(text)))
    .some((sentence) => !NO_CONTEST.test(sentence) && CONTEST_OF_THE_JOB.some((words) => words.test(sentence)));
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
