import type { GlossaryTerm } from '@/lib/model/reference/glossary';

/** A public word of the page and what it means. */
export interface WordData {
  /** Anchor of the word on /glossaire; also makes its id on this page. */
  slug: string;
  term: string;
  longForm: string | null;
  definition: string;
}

/** What a page shows of a term. */
export function toWord({ slug, term, longForm, definition }: GlossaryTerm): WordData {
  return { slug, term, longForm, definition };
}
