import { foldWords } from '@/lib/text/fold-words';
import { type AdjacencyLists, invertLists, listAt, listLength, packLists } from './adjacency-lists';
import { buildDictionary, type Dictionary, type WordMatch } from './dictionary';
import { listSearchTerms } from './search-terms';
import type { MatchHow } from './weights';

/** A written name of one record or of several: a job's name in one gender, an alias, the label of a training. */
export interface Form<Kind extends string> {
  kind: Kind;
  /** The wording met, as the sheet or table has it. */
  text: string;
  /** What is looked up where it is not `text` itself: one gender of "Boulanger / Boulangère". */
  lookedUpAs?: string;
  /** Found by its whole wording only, not by its words: "éducateur/trice". */
  exactOnly?: boolean;
  /** Positions of the records that bear it. */
  owners: readonly number[];
}

/** How the words of a query meet one form. */
export interface FormMatch {
  /** Position of the form in the index. */
  form: number;
  /** The loosest of the ways in which its words were met. */
  how: MatchHow;
  /** Mean quality of the words met, 0 to 1. */
  quality: number;
  /** Share of the form that the query covers, 0 to 1; rare words weigh more. */
  coverage: number;
  /** True where no word of the form is left over. */
  isWhole: boolean;
  /** True where the first word of the form was met. */
  fromStart: boolean;
}

export interface FormIndex<Kind extends string> {
  forms: readonly Pick<Form<Kind>, 'kind' | 'text'>[];
  dictionary: Dictionary;
  /** Words of each form, as numbers of the dictionary. */
  words: AdjacencyLists;
  /** Forms of each word of the dictionary. */
  holders: AdjacencyLists;
  /** Records that bear each form. */
  owners: AdjacencyLists;
  /** Forms of each record. */
  formsOfOwner: AdjacencyLists;
  /** Forms equal to a query, spaces, signs and accents aside; in the order of the forms. */
  findExact(folded: string): readonly number[];
  /** Calls `visit` for each form that holds all the words of a query; the match is only valid during the call. */
  matchAll(lookups: readonly (readonly WordMatch[])[], visit: (match: FormMatch) => void): void;
}

/** "web designer", "Web-designer" and "webdesigner" are one name. */
function withoutSpaces(folded: string): string {
  return folded.replaceAll(' ', '');
}

/**
 * Indexes written names by their words.
 * @param ownerCount how many records there are
 */
export function buildFormIndex<Kind extends string>(forms: readonly Form<Kind>[], ownerCount: number): FormIndex<Kind> {
  const exact = new Map<string, number[]>();
  const idOfWord = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = idOfWord.get(word);
    if (known !== undefined) return known;
    const id = idOfWord.size;
    idOfWord.set(word, id);
    return id;
  };
  const words = packLists(
    forms.map(({ text, lookedUpAs = text, exactOnly = false }, form) => {
      const folded = foldWords(lookedUpAs);
      const key = withoutSpaces(folded);
      if (key) exact.set(key, [...(exact.get(key) ?? []), form]);
      return exactOnly ? [] : listSearchTerms(folded).map(idOf);
    }),
  );
  const dictionary = buildDictionary([...idOfWord.keys()]);
  const holders = invertLists(words, dictionary.size);
  const owners = packLists(forms.map((form) => form.owners));
  const weights = weighWords(dictionary, holders, forms.length);
  return {
    forms: forms.map(({ kind, text }) => ({ kind, text })),
    dictionary,
    words,
    holders,
    owners,
    formsOfOwner: invertLists(owners, ownerCount),
    findExact: (folded) => exact.get(withoutSpaces(folded)) ?? [],
    matchAll: createMatcher({ words, holders, weights }),
  };
}

/** What each word weighs: rare ones more. Genders and numbers of a word weigh the same. */
function weighWords(dictionary: Dictionary, holders: AdjacencyLists, formCount: number): Float32Array {
  return Float32Array.from({ length: dictionary.size }, (_, id) => {
    const held = dictionary.formsOf(id).reduce((sum, form) => sum + listLength(holders, form), 0);
    return Math.log(1 + formCount / Math.max(1, held));
  });
}

/** Makes the function that intersects the forms of the words; its columns serve again for every query. */
function createMatcher({
  words,
  holders,
  weights,
}: {
  words: AdjacencyLists;
  holders: AdjacencyLists;
  weights: Float32Array;
}) {
  const formCount = words.starts.length - 1;
  const met = new Uint8Array(formCount);
  const how = new Uint8Array(formCount);
  const fromStart = new Uint8Array(formCount);
  const quality = new Float32Array(formCount);
  const weight = new Float32Array(formCount);
  const total = Float32Array.from({ length: formCount }, (_, form) =>
    listAt(words, form).reduce((sum, id) => sum + (weights[id] ?? 0), 0),
  );

  /** Notes in the forms that hold all the words before (`place` of them) that they hold this one too. */
  const note = (place: number, matches: readonly WordMatch[], touched: number[]) => {
    for (const match of matches) {
      const { id } = match;
      const end = holders.starts[id + 1] ?? 0;
      for (let at = holders.starts[id] ?? 0; at < end; at++) {
        const form = holders.values[at] ?? 0;
        if (met[form] !== place) continue;
        if (place === 0) touched.push(form);
        met[form] = place + 1;
        if (match.how > (how[form] ?? 0)) how[form] = match.how;
        quality[form] = (quality[form] ?? 0) + match.quality;
        weight[form] = (weight[form] ?? 0) + (weights[id] ?? 0);
        if (words.values[words.starts[form] ?? 0] === id) fromStart[form] = 1;
      }
    }
  };

  return (lookups: readonly (readonly WordMatch[])[], visit: (match: FormMatch) => void): void => {
    const sizes = new Map(
      lookups.map((matches) => [matches, matches.reduce((sum, { id }) => sum + listLength(holders, id), 0)]),
    );
    const rarestFirst = [...lookups].sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
    if (rarestFirst.length === 0 || sizes.get(rarestFirst[0] ?? []) === 0) return;
    const touched: number[] = [];
    rarestFirst.forEach((matches, place) => {
      note(place, matches, touched);
    });
    for (const form of touched) {
      if (met[form] === lookups.length) {
        visit({
          form,
          how: (how[form] ?? 0) as MatchHow,
          quality: (quality[form] ?? 0) / lookups.length,
          coverage: Math.min(1, (weight[form] ?? 0) / (total[form] ?? 1)),
          isWhole: lookups.length >= listLength(words, form),
          fromStart: fromStart[form] === 1,
        });
      }
      met[form] = 0;
      how[form] = 0;
      fromStart[form] = 0;
      quality[form] = 0;
      weight[form] = 0;
    }
  };
}
