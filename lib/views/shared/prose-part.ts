import { WORDINGS } from '@/lib/site/wordings';
import { type SafeHtml, toSafeHtml } from '@/lib/text/safe-html';
import { type Draft, folded, open } from './chapter';
import type { PagePart } from './contents';
import type { CutText } from './cut-text';
import type { WordBook } from './word-book';

/** Words of a sheet. */
export interface ProsePart extends PagePart {
  kind: 'prose';
  html: SafeHtml;
}

/** Makes a text a part of a page. @param headingLevel of its sub-headings: below its own title, where it has one */
export function toProse(
  markdown: string,
  { anchor, title }: Pick<PagePart, 'anchor' | 'title'>,
  words: WordBook,
  headingLevel: 3 | 4 = 4,
): ProsePart {
  return { kind: 'prose', anchor, title, html: words.mark(toSafeHtml(markdown, { headingLevel })) };
}

/**
 * Makes the parts of a text in two: what is read at once, under the title of its chapter, then the rest, folded.
 * @returns none for an empty text
 */
export function toCutDrafts({ begin, rest }: CutText, anchor: string, words: WordBook): Draft<ProsePart>[] {
  if (begin === '') return [];
  return [
    ...open([toProse(begin, { anchor, title: '' }, words, 3)]),
    ...folded(rest === '' ? [] : [toProse(rest, { anchor: `${anchor}-suite`, title: WORDINGS.readOn }, words)]),
  ];
}
