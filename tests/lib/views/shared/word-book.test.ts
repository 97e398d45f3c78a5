import { describe, expect, it } from 'vitest';
import type { GlossaryTerm } from '@/lib/model/reference/glossary';
import { toSafeHtml } from '@/lib/text/safe-html';
import { WordBook } from '@/lib/views/shared/word-book';

const aTerm = (slug: string, term: string): GlossaryTerm => ({
  slug,
  term,
  longForm: null,
  otherForms: [],
  definition: `Ce qu’est ${term}.`,
  url: null,
});
const book = () => new WordBook({ glossary: [aTerm('bts', 'BTS'), aTerm('alternance', 'alternance')] });

describe('WordBook', () => {
  it('makes the first mention on the page a button, and no other', () => {
    const words = book();
    expect(words.mark(toSafeHtml('Un BTS, puis un autre BTS.'))).toBe(
      '<p>Un <span class="word-line"><button type="button" class="word" popovertarget="mot-bts">BTS</button>,</span> puis un autre BTS.</p>',
    );
    expect(words.mark(toSafeHtml('Encore un BTS.'))).toBe('<p>Encore un BTS.</p>');
  });

  it.each([
    ['Avec l’alternance on avance', 'l’', ''],
    ['Deux ans (alternance) de plus', '(', ')'],
    ['Puis l’alternance.', 'l’', '.'],
  ])('keeps on one line what is written against a word: %s', (text, before, after) => {
    const button = '<button type="button" class="word" popovertarget="mot-alternance">alternance</button>';
    expect(book().markText(text)).toContain(`<span class="word-line">${before}${button}${after}</span>`);
  });

  it('leaves a word between spaces alone', () => {
    expect(book().markText('Un BTS suffit')).not.toContain('span');
  });

  it('leaves links and titles as they are', () => {
    const html = toSafeHtml('### Le BTS\n\n[le BTS en détail](https://exemple.fr)');
    expect(book().mark(html)).toBe(html);
  });

  it('gives the words found since the last part, each once', () => {
    const words = book();
    words.mark(toSafeHtml('Un BTS en alternance.'));
    expect(words.takeFound().map(({ slug }) => slug)).toEqual(['bts', 'alternance']);
    words.mark(toSafeHtml('Un BTS.'));
    expect(words.takeFound()).toEqual([]);
  });

  it('says which names are English', () => {
    const words = new WordBook({ glossary: [] }, ['data manager']);
    expect(words.mark(toSafeHtml('Le data manager trie.'))).toBe('<p>Le <span lang="en">data manager</span> trie.</p>');
  });
});
