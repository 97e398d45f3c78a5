import type { WordData } from '@/components/glossary/word-row';
import type { GlossaryTerm } from '@/lib/content';
import { frenchTypography } from '@/lib/format/french-typography';
import { findGlossaryTerms } from '@/lib/glossary/find-glossary-terms';

/** Words that a row explains: more would be a page. */
const mostWords = 12;

/**
 * Prepares the words of a text that the glossary explains.
 * @param texts plain texts, those that matter most first
 */
export function toWords(texts: readonly (string | null)[], glossary: readonly GlossaryTerm[]): WordData[] {
  return findGlossaryTerms(texts.filter((text) => text !== null).join('\n'), glossary)
    .slice(0, mostWords)
    .map(({ slug, term, longForm, definition }) => ({
      slug,
      term: frenchTypography(term),
      longForm: longForm && frenchTypography(longForm),
      definition: frenchTypography(definition),
    }));
}
