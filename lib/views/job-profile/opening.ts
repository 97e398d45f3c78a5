import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { shorten } from '@/lib/text/shorten';
import { canAnswer, isWhole } from '@/lib/views/shared/answer-sentences';
import {
  type CutText,
  LONGEST_LEAD,
  listParagraphs,
  type Paragraph,
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
  const paragraphs = listOpening(job);
  const taken = takeLead(paragraphs, tellsTheWork) ?? { lead: shorten(job.tagline, LONGEST_LEAD), isCut: true };
  const after = paragraphs.find(({ sentences }) => sentences.length > 0)?.sentences[0] ?? '';
  const instead = hangs(taken, after)
    ? findLead(
        paragraphs.flatMap(({ sentences }) => sentences),
        job.name,
      )
    : null;
  // The sentence that leads in the place of the first stays where it stands, and the first is read before it.
  if (instead) return { lead: instead, next: null, ...splitForReading(listOpening(job)) };
  const { lead, isCut } = taken;
  // A sentence of which the lead is the beginning is read whole before any other; one that answers a question stays with it.
  const next = isCut || lead.endsWith('?') ? null : takeSentence(paragraphs, tellsTheWork);
  return { lead, next, ...splitForReading(paragraphs) };
}

function listOpening(job: JobSheet): Paragraph[] {
  return [
    ...listParagraphs(findSection(job, 'presentation')?.markdown ?? '', false),
    ...listParagraphs(findSection(job, 'in-brief')?.markdown ?? '', true),
  ];
}

const BUT = /^mais(?!\p{L})/iu;
const MARKED = /[*_`[\]<>#|~\\]/;

/** True for a lead that means nothing without what follows: a question, an open list, what a "mais" then takes back. */
function hangs({ lead, isCut }: { lead: string; isCut: boolean }, after: string): boolean {
  return !isCut && (/(?:\?|\.{3}|…)$/.test(lead) || BUT.test(after));
}

/** What may stand before the name of the job where it is the subject: "Spécialiste du cuir, la sellière ou le ". */
const BEFORE_THE_SUBJECT =
  /^(?:[^,]{1,90}, )?(?:(?:la |une |l['’])[^,.]{1,50} ou )?(?:(?:les?|la|une?) (?:ou (?:la|le|une?) )?|l['’])$/iu;
/** What was told before, what is asked or is no longer so, the answer of a question. */
const OF_BEFORE =
  /^(?:en|dans|chez|aux?|à|pour) |(?<!\p{L})(?:n['’e]|donc|répond(?:ent)?|doi(?:t|vent)|ce(?:tte|s|t)?|cela|celui-ci|celle-ci|ceux-ci|tels?|telles?)(?!\p{L})/iu;

/** The first whole sentence whose subject is the job, to lead in the place of the first of the sheet; null where there is none. */
function findLead(sentences: readonly string[], { masculine, feminine }: JobSheet['name']): string | null {
  const names = [masculine, feminine].filter((name) => name !== null && name !== '');
  const isOfTheJob = (one: string) =>
    names.some((name) => {
      const at = one.toLowerCase().indexOf(name.toLowerCase());
      return at >= 0 && BEFORE_THE_SUBJECT.test(one.slice(0, at));
    });
  return (
    sentences.find(
      (one, index) =>
        one.length <= LONGEST_LEAD &&
        isWhole(one) &&
        isOfTheJob(one) &&
        ![OF_BEFORE, BESIDE_THE_WORK, MARKED].some((words) => words.test(one)) &&
        !BUT.test(sentences[index + 1] ?? ''),
    ) ?? null
  );
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
