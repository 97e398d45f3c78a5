import { groupByLetter, type LetterLink, toLetterAnchor } from '@/lib/listing/letters';
import type { GlossaryTerm } from '@/lib/model/reference/glossary';

export interface LetterOfWords {
  letter: string;
  anchor: string;
  entries: readonly GlossaryEntryData[];
}

interface GlossaryEntryData {
  slug: string;
  term: string;
  longForm: string | null;
  definition: string;
  link: { url: string; host: string } | null;
}

export interface GlossaryPageData {
  letters: LetterOfWords[];
  index: LetterLink[];
}

/** Prepares the page of the glossary: its words by letter. */
export function toGlossaryPage(glossary: readonly GlossaryTerm[]): GlossaryPageData {
  const letters = groupByLetter(glossary, ({ term }) => term).map(({ letter, items }) => ({
    letter,
    anchor: toLetterAnchor(letter),
    entries: items.map((term) => ({
      slug: term.slug,
      term: term.term,
      longForm: term.longForm,
      definition: term.definition,
      link: toLink(term.url),
    })),
  }));
  return { letters, index: letters.map(({ letter, anchor }) => ({ letter, href: `#${anchor}` })) };
}

function toLink(url: string | null) {
  if (!url || !URL.canParse(url)) return null;
  return { url, host: new URL(url).hostname.replace(/^www\./, '') };
}
