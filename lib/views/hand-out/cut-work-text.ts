import { listSentences } from '@/lib/text/list-sentences';
import { toPlainText } from '@/lib/text/plain-text';
import type { Opening } from '@/lib/views/job-profile/opening';

/** The beginning of a sheet, for paper: plain text, whole sentences, each once. */
export interface PaperOpening {
  /** What stands under the name: a first sentence is whole there, which the profile cuts for a phone. */
  lead: string;
  /** The sentences that follow, in the order of the sheet. */
  sentences: readonly string[];
}

/** Reads the beginning of a sheet. What it says twice, since Présentation and En bref often share a sentence, is said once. */
export function readPaperOpening({ lead, next, begin, rest }: Opening): PaperOpening {
  const sentences = [next ?? '', begin, rest].flatMap((markdown) => listSentences(toPlainText(markdown)));
  const start = lead.endsWith('…') ? lead.slice(0, -1) : null;
  const whole = start && sentences.find((sentence) => sentence.startsWith(start));
  const said = whole && whole.length <= LONGEST_LEAD ? whole : lead;
  const unsaid = new Set(sentences);
  for (const sentence of listSentences(said)) unsaid.delete(sentence);
  return { lead: said, sentences: [...unsaid] };
}

/** Longest sentence under the name, in letters: three lines. */
const LONGEST_LEAD = 260;

/** What one does, for paper. */
export interface WorkText {
  /** Empty where the sheet says nothing beside the lead. */
  text: string;
  /** The sheet says more. */
  isCut: boolean;
}

/**
 * Takes as many sentences as fit.
 * @param room letters that there is room for; the first sentence is taken however long it is
 */
export function cutWorkText(sentences: readonly string[], room: number): WorkText {
  const taken: string[] = [];
  let letters = 0;
  for (const sentence of sentences) {
    letters += sentence.length + 1;
    if (taken.length > 0 && letters > room) break;
    taken.push(sentence);
  }
  return { text: taken.join(' '), isCut: taken.length < sentences.length };
}
