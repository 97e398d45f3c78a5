import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { SectionKey } from '@/lib/model/job-sheet/sections';
import { listSentences } from '@/lib/text/list-sentences';
import { toPlainText } from '@/lib/text/plain-text';
import { LATER_CAREER } from './goes-on-after-studies';

/** Work to have behind one, in so many words; what a sheet wishes for, or offers beside a diploma, is left out. */
const NOT_FOR_BEGINNERS =
  /(?<!\p{L})pas (?:immédiatement |directement )?accessible aux (?:débutante?s|jeunes diplômé)/iu;
const EXPERIENCE_ASKED = [
  /(?<!\p{L})expériences?(?! client)[^.;:]{0,70} est [^.;]{0,25}(?:exigée|demandée|requise)(?! pour)/iu,
  /accessible (?:qu['’])?après [^.;]{0,12} (?:ans|années) d['’]expérience/iu,
];
const NO_EXPERIENCE = /(?<!\p{L})(?:aucune|sans|n['’]est|parfois|certaine?s?|VAE|également|aussi|ou)(?!\p{L})/iu;
const ASKED_FOR: readonly SectionKey[] = ['presentation', 'in-brief', 'access', 'job-market'];

/** True where a sheet says plainly that one comes to the job with some experience of work; false where its words leave a doubt. */
export function asksForExperience({
  studyDurations,
  sections,
}: Pick<JobSheet, 'studyDurations' | 'sections'>): boolean {
  const parts = ASKED_FOR.map((key) => findSection({ sections }, key)?.markdown ?? '');
  return [...studyDurations.map(({ text }) => text), ...parts]
    .flatMap((text) => listSentences(toPlainText(text)))
    .filter((sentence) => !LATER_CAREER.test(sentence))
    .some(
      (sentence) =>
        NOT_FOR_BEGINNERS.test(sentence) ||
        (!NO_EXPERIENCE.test(sentence) && EXPERIENCE_ASKED.some((words) => words.test(sentence))),
    );
}
