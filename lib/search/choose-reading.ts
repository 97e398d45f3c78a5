import { foldTypedWords } from '@/lib/text/fold-words';
import { withoutAdWords } from './ad-words';
import type { FormMatch } from './form-index';
import type { JobFormKind } from './job-forms';
import type { JobIndex } from './job-index';
import { readGenders, withoutGenderMarks } from './read-genders';
import { listTypedTerms, MAX_QUERY_LENGTH } from './search-terms';
import { MATCH } from './weights';

/**
 * Chooses how a query is read: as typed where that is a name or an id, else with the words in two genders read as one, without "H/F",
 * and without the words of ads. Those that names also hold ("recherche", "formation") stay unless what they stand before is a name.
 * @returns the words to look up, as typed; empty where only "H/F" was typed
 */
export function chooseReading(index: JobIndex, query: string): string {
  const typed = query.slice(0, MAX_QUERY_LENGTH);
  const unmarked = withoutGenderMarks(typed);
  const named = [typed, unmarked].find((text) => isBorne(index, text));
  if (named !== undefined) return named;
  const whole = readGenders(unmarked);
  if (isBorne(index, whole) || isHeld(index, whole)) return whole;
  const { plain, bare, later, isAd } = withoutAdWords(whole);
  if (bare === '') return whole;
  if (isAd && (isBorne(index, plain) || isHeld(index, plain))) return plain;
  if (isAd || unmarked !== typed || isBorne(index, bare)) return bare;
  return isHeld(index, later, ({ fromStart }) => fromStart) ? later : whole;
}

/** True for a name or an id in full. */
function isBorne({ forms, ids }: JobIndex, typed: string): boolean {
  const text = foldTypedWords(typed);
  return forms.findExact(text).length > 0 || ids.has(text);
}

/** Kinds of names that are too wide to tell whether a word belongs to a job. */
const WIDE: readonly JobFormKind[] = ['training', 'rome-code-appellation'];

/** True where one name holds all the words, in any number and gender. */
function isHeld({ forms }: JobIndex, typed: string, accepts: (match: FormMatch) => boolean = () => true): boolean {
  const lookups = listTypedTerms(typed).map((term) =>
    forms.dictionary
      .lookUp(term, { withTypos: false, withPrefixes: false })
      .filter(({ how }) => how <= MATCH.inflected),
  );
  let isFound = false;
  forms.matchAll(lookups, (match) => {
    const kind = forms.forms[match.form]?.kind;
    isFound ||= kind !== undefined && !WIDE.includes(kind) && accepts(match);
  });
  return isFound;
}
