import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { foldWords } from '@/lib/text/fold-words';
import { isStopWord } from './search-terms';
import { stemKey } from './word-stems';

/** One part of a sheet as it is read for words. */
export interface BodyPart {
  title: string;
  text: string;
}

/** The parts of a sheet that are searched, in the order of their numbers: the tagline, then the sections. */
export function listBodyParts({ tagline, sections }: JobSheet): BodyPart[] {
  const first = sections.find(({ key }) => key === 'presentation' || key === 'in-brief');
  return [
    { title: first?.title ?? 'Présentation', text: tagline },
    ...sections.map(({ title, markdown }) => ({ title, text: markdown })),
  ];
}

const stems = new Map<string, string>();
const MOST_STEMS = 100_000;

/** Stem of a word as it is written; empty for a word that finds nothing. Kept, for texts use the same words again and again. */
export function stemOfWritten(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const folded = foldWords(word);
  const stem = isStopWord(folded) ? '' : stemKey(folded);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, stem);
  return stem;
}
