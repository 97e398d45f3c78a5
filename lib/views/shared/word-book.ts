import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { markGlossaryTerms } from '@/lib/model/reference/find-glossary-terms';
import { mapText, type SafeHtml } from '@/lib/text/safe-html';
import { toWord, type WordData } from './explained-words';

/** Words explained on one page: more would be a glossary. */
const mostWords = 16;

/** The words of the glossary that one page explains, each where it first stands in the text. Makers of a page mark in its order. */
export class WordBook {
  readonly #glossary: Catalogue['glossary'];
  readonly #known = new Set<string>();
  #found: WordData[] = [];

  constructor({ glossary }: Pick<Catalogue, 'glossary'>) {
    this.#glossary = glossary;
  }

  /** Makes each word that the page has not explained yet a button that opens its definition; titles and links stay as they are. */
  mark(html: SafeHtml): SafeHtml {
    if (this.#glossary.length === 0) return html;
    return mapText(html, (text) =>
      markGlossaryTerms(text, this.#glossary, (term, written) => {
        if (this.#known.has(term.slug) || this.#known.size >= mostWords) return written;
        this.#known.add(term.slug);
        this.#found.push(toWord(term));
        return `<button type="button" class="word" popovertarget="mot-${term.slug}">${written}</button>`;
      }),
    );
  }

  /** Takes the words found since the last call: their definitions stand after the part that was just made. */
  takeFound(): WordData[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }
}
