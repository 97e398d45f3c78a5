import type { WordData } from '@/components/glossary/word-row';
import type { GlossaryTerm } from '@/lib/content';
import { findGlossaryTerms } from '@/lib/model/reference/find-glossary-terms';
import { frenchTypography } from '@/lib/text/french-typography';

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
