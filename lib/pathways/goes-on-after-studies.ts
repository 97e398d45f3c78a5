import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';

/** A competition to pass once one has the diploma, a school or a training given by the employer afterwards, an age to have first. */
const MORE_TO_COME =
  /(?:pass|présent|réuss|prépar|admis|par|sur|après|via|voie d)\p{L}*['’]? (?:\p{L}+['’]? ?){0,3}concours|concours (?:de (?:catégorie|recrutement)|d['’]|externe|interne)|une fois (?:admis|reçu|réussi|nommé|le concours)|(?:formation|stage|école)[^.;]{0,40} \d+ (?:mois|semaines)|\(\d+ (?:mois|semaines)\)|s['’]ajoute|(?:avoir|âgée?s?|dès|à partir de|au moins) (?:au moins |d['’]au moins |plus de |de )*(?:1[6-9]|2\d) ans|(?:1[6-9]|2\d) ans (?:minimum|au minimum|révolus|ou plus)/iu;

/**
 * Tells whether a sheet says that something of unknown length comes after the years of study that it counts, or that one must be of a certain
 * age: the years alone do not tell at what age a pupil gets there.
 */
export function goesOnAfterStudies(job: Pick<JobSheet, 'studyDurations' | 'sections'>): boolean {
  const access = findSection(job, 'access')?.markdown ?? '';
  return [...job.studyDurations.map(({ text }) => text), access].some((text) => MORE_TO_COME.test(text));
}
