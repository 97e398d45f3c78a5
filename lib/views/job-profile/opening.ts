import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { shorten } from '@/lib/text/shorten';
import { canAnswer } from '@/lib/views/shared/answer-sentences';
import {
  type CutText,
  LONGEST_LEAD,
  listParagraphs,
  splitForReading,
  takeLead,
  takeSentence,
} from '@/lib/views/shared/cut-text';

/** How a sheet begins, cut for a reader who has ten seconds. Together the parts hold every word of Présentation and En bref, in their order. */
export interface Opening extends CutText {
  /** A sentence or two under the name, plain text. */
  lead: string;
  /** The sentence that follows, where it is short enough to answer "what do they do all day"; null where it is not. */
  next: string | null;
}

/** Cuts the beginning of a sheet: the lead, the sentence after it, what is read at once, the rest. */
export function cutOpening(job: JobSheet): Opening {
  const paragraphs = [
    ...listParagraphs(findSection(job, 'presentation')?.markdown ?? '', false),
    ...listParagraphs(findSection(job, 'in-brief')?.markdown ?? '', true),
  ];
  const { lead, isCut } = takeLead(paragraphs, tellsTheWork) ?? {
    lead: shorten(job.tagline, LONGEST_LEAD),
    isCut: true,
  };
  // A sentence of which the lead is the beginning is read whole before any other; one that answers a question stays with it.
  const next = isCut || lead.endsWith('?') ? null : takeSentence(paragraphs, tellsTheWork);
  return { lead, next, ...splitForReading(paragraphs) };
}

/** What sheets tell beside the work itself. */
const BESIDE_THE_WORK =
  /débute|évolu|devenir|emplois?\b|postes?\b|recrut|salari|salaire|diplôm|formation|concours|débouch|exerce|appréci|indispensable|perspective|recherché|\b(?:aussi|également|même|parfois|peut|peuvent|pourra|arrive)\b/i;

/** A way of doing what the sentence before names, what that asks for: not the work itself. */
const LEANS_ON_THE_WORK =
  /^en (?:(?:les?|la|lui|leur|y|se) |[lsn]['’])?\p{L}+ant(?!\p{L})|(?<!\p{L})(?:cela|ceci)(?!\p{L})|^\p{L}+ (?:travail|métier|poste|activité|fonction)(?: \p{L}+){0,2} (?:implique|suppose|nécessite|demande|exige|requiert)(?!\p{L})/iu;

/** What is asked or what a thing is: nobody does anything there. */
const IMPERSONAL = /^il (?:lui |leur )?(?:faut|s['’]agit)(?!\p{L})/iu;

/** True for a sentence that can answer what one does all day. */
export function tellsTheWork(sentence: string): boolean {
  return canAnswer(sentence) && ![BESIDE_THE_WORK, LEANS_ON_THE_WORK, IMPERSONAL].some((words) => words.test(sentence));
}
