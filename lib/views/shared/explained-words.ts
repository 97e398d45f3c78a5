import { findGlossaryTerms } from '@/lib/model/reference/find-glossary-terms';
import type { GlossaryTerm } from '@/lib/model/reference/glossary';

/** A public word of the page and what it means. */
export interface WordData {
  /** Anchor of the word on /glossaire; also makes its id on this page. */
  slug: string;
  term: string;
  longForm: string | null;
  definition: string;
}

/** Words that a row explains: more would be a page. */
const mostWords = 12;

/**
 * Prepares the words of a text that the glossary explains.
 * @param texts plain texts, those that matter most first
 */
export function toWords(texts: readonly (string | null)[], glossary: readonly GlossaryTerm[]): WordData[] {
  return findGlossaryTerms(texts.filter((text) => text !== null).join('\n'), glossary)
    .slice(0, mostWords)
    .map(toWord);
}

/** What a page shows of a term. */
export function toWord({ slug, term, longForm, definition }: GlossaryTerm): WordData {
  return { slug, term, longForm, definition };
}
