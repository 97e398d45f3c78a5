import { oncePerObject } from '@/lib/model/catalogue/once-per-catalogue';
import type { GlossaryTerm } from '@/lib/model/reference/glossary';

interface Matcher {
  wording: RegExp;
  /** Written form, in lower case unless it is an acronym, to its term. */
  terms: ReadonlyMap<string, GlossaryTerm>;
}

/**
 * Rewrites the words of the glossary that a text uses. Whole words only, the longest form first ("licence pro" is not "licence"), with a
 * plural "s". An acronym counts in capitals only; one of two letters ("DE", "CS") must also stand as one does, at the start or after a small
 * word, with a small word behind it, so that a title in capitals names none.
 * @param text plain, or HTML-escaped
 * @param rewrite gets the term and the word as it is written
 */
export function markGlossaryTerms(
  text: string,
  glossary: readonly GlossaryTerm[],
  rewrite: (term: GlossaryTerm, written: string) => string,
): string {
  if (glossary.length === 0) return text;
  const { wording, terms } = matcherOf(glossary);
  return text.replace(wording, (written) => {
    const term = findTerm(terms, written);
    return term ? rewrite(term, written) : written;
  });
}

function findTerm(terms: Matcher['terms'], match: string): GlossaryTerm | undefined {
  const key = keyOf(match.replace(/[\s\u00a0]+/g, ' ').replace(/’/g, "'"));
  return terms.get(key) ?? terms.get(key.replace(/s$/, '')) ?? terms.get(key.replace(/s(?= |$)/g, ''));
}

const matcherOf = oncePerObject((glossary: readonly GlossaryTerm[]): Matcher => {
  const terms = new Map<string, GlossaryTerm>();
  for (const term of glossary)
    for (const form of listForms(term)) if (!terms.has(keyOf(form))) terms.set(keyOf(form), term);
  const forms = [...new Set(glossary.flatMap(listForms))].sort((a, b) => b.length - a.length);
  const wording = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(toPattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return { wording, terms };
});

function listForms({ term, longForm, otherForms }: GlossaryTerm): string[] {
  return [term, ...(longForm ? [longForm] : []), ...otherForms].map((form) => form.replace(/’/g, "'"));
}

function isAcronym(form: string): boolean {
  return (form.match(/\p{Lu}/gu) ?? []).length >= 2;
}

function keyOf(form: string): string {
  return isAcronym(form) ? form : form.toLowerCase();
}

const SMALL_WORD_BEFORE =
  "(?<=^|[\\n(,:;«]\\s*|(?:^|[\\s\\u00a0])(?:[lL]e|[lL]a|[lL]es|[uU]n|une|du|des|de|en|et|ou|par)[\\s\\u00a0]|d['’])";
const SMALL_WORD_BEHIND = '(?=[\\s\\u00a0]+(?:\\(|\\p{Ll}))';

function toPattern(form: string): string {
  const pattern = form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '[\\s\\u00a0]+')
    .replace(/'/g, "['’]");
  if (/^\p{Lu}{2}$/u.test(form)) return `${SMALL_WORD_BEFORE}${pattern}${SMALL_WORD_BEHIND}`;
  if (isAcronym(form)) return `${pattern}s?`;
  const [first = ''] = form;
  return /\p{L}/u.test(first)
    ? `[${first.toLowerCase()}${first.toUpperCase()}]${pattern.slice(first.length)}s?`
    : pattern;
}
