import type { GlossaryTerm } from '@/lib/model/reference/glossary';
import { markGlossaryTerms } from '@/lib/model/reference/mark-glossary-terms';
import type { HandOutData } from '@/lib/views/hand-out/hand-out';
import { toWord, type WordData } from '@/lib/views/shared/explained-words';

/** Lists the words of the glossary that some sheets print, each once, from A to Z. */
export function listWordsOfSheets(glossary: readonly GlossaryTerm[], sheets: readonly HandOutData[]): WordData[] {
  const found = new Set<GlossaryTerm>();
  for (const text of sheets.flatMap(listTexts)) {
    markGlossaryTerms(text, glossary, (term, written) => {
      found.add(term);
      return written;
    });
  }
  return [...found].map(toWord).sort((a, b) => a.term.localeCompare(b.term, 'fr'));
}

function listTexts({ lead, facts, work, studies, trainings }: HandOutData): string[] {
  const { answer, timeline } = studies;
  return [
    lead,
    work.text,
    ...facts.map(({ value, detail }) => `${value}\n${detail ?? ''}`),
    `${answer.before}${answer.key}${answer.after}`,
    ...(timeline?.rows ?? []).flatMap(({ bars }) => bars.map(({ name }) => name)),
    ...trainings.lines.map(({ label, detail }) => `${label}\n${detail ?? ''}`),
  ];
}
