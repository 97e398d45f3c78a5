import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { markGlossaryTerms } from '@/lib/model/reference/mark-glossary-terms';
import { markEnglish } from '@/lib/text/mark-english';
import { escapeText, mapText, type SafeHtml } from '@/lib/text/safe-html';
import { toWord, type WordData } from './explained-words';

/** A button with what is written against it. A browser breaks a line at either side of a button: "l'" would end one, a comma begin the next. */
const WITH_NEIGHBOURS = /([\p{L}\d]*['’]|\()?(<button[^>]*>[^<]*<\/button>)([.,…)])?/gu;
/** Words explained on one page: more would be a glossary. */
const mostWords = 16;

/**
 * The words of one page that readers may need help with: those of the glossary, explained where they first stand in the text, and the English
 * names of the job, so that they are read aloud as such. Makers of a page mark in its order.
 */
export class WordBook {
  readonly #glossary: Catalogue['glossary'];
  readonly #englishNames: readonly string[];
  readonly #known = new Set<string>();
  #found: WordData[] = [];

  /** @param englishNames plain text, each form once */
  constructor({ glossary }: Pick<Catalogue, 'glossary'>, englishNames: readonly string[] = []) {
    this.#glossary = glossary;
    this.#englishNames = englishNames;
  }

  /** Makes each word that the page has not explained yet a button that opens its definition; titles and links stay as they are. */
  mark(html: SafeHtml): SafeHtml {
    return mapText(markEnglish(html, this.#englishNames), (text) =>
      keepTogether(
        markGlossaryTerms(text, this.#glossary, (term, written) => {
          if (this.#known.has(term.slug) || this.#known.size >= mostWords) return written;
          this.#known.add(term.slug);
          this.#found.push(toWord(term));
          return `<button type="button" class="word" popovertarget="mot-${term.slug}">${written}</button>`;
        }),
      ),
    );
  }

  /** The same for plain text. */
  markText(text: string): SafeHtml {
    return this.mark(escapeText(text));
  }

  /** Takes the words found since the last call: their definitions stand after the part that was just made. */
  takeFound(): WordData[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }
}

function keepTogether(marked: string): string {
  return marked.replace(WITH_NEIGHBOURS, (all, before, _, after) =>
    before || after ? `<span class="word-line">${all}</span>` : all,
  );
}
