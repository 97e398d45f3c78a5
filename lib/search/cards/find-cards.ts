import type { FacetPageKind } from '@/lib/facets/facet-addresses';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { buildJobIndex } from '@/lib/search/job-index';
import { readQuery } from '@/lib/search/search-terms';
import { stemKey } from '@/lib/search/word-stems';
import { typingErrors } from '@/lib/text/edit-distance';
import { buildCardIndex, type CardIndex, type CardName, keysOfWord } from './card-index';
import { listNamingWords } from './naming-words';
import { CARD_KINDS, type CardTarget, kindOf, pathOfCard } from './search-card';

const MOST_CARDS = 3;
/** Shorter words have too many neighbours. */
const SHORTEST_MISSPELT = 5;
/** Said with a job, they narrow it and are still meant: "électricien sans diplôme", "infirmière libérale". */
const NARROWING: readonly FacetPageKind[] = ['level', 'status'];

/** A name found in a query, with the places of its words there. */
interface Finding {
  name: CardName;
  places: ReadonlySet<number>;
}

/**
 * Finds the levels, interests, statuses, domains and trainings that a query names: by all the words of one of their names, side by side, in
 * any order; one typing error is forgiven. An interest or a domain counts only where nothing else is asked ("mode", not "styliste mode").
 * @param query any text; only its first 200 characters count
 * @returns three at most, the one that the most words name first; none where the query is a job's name
 */
export function findCards(catalogue: Catalogue, query: string): CardTarget[] {
  const { text } = readQuery(query);
  const typed = listNamingWords(text);
  if (typed.length === 0 || isJobName(catalogue, text)) return [];
  const index = buildCardIndex(catalogue);
  const findings = withoutShorter(listFindings(index, listKeys(catalogue, index, typed)).filter(isMeant(typed)));
  const covered = new Set(findings.flatMap(({ places }) => [...places]));
  const meant = covered.size === typed.length ? findings : findings.filter(isSaidWithAJob);
  const ordered = [...meant].sort(compareFindings).map(({ name }) => name.target);
  const paths = ordered.map(pathOfCard);
  return ordered.filter((target, place) => paths.indexOf(pathOfCard(target)) === place).slice(0, MOST_CARDS);
}

/** Whoever types a job's name in full, whatever kind of name, asks for the job. */
function isJobName(catalogue: Catalogue, text: string): boolean {
  const { forms } = buildJobIndex(catalogue);
  return forms.findExact(text).some((form) => forms.forms[form]?.kind !== 'training');
}

/** What each typed word can be. The first word that exists nowhere is taken for those that it misses by one letter. */
function listKeys(catalogue: Catalogue, index: CardIndex, typed: readonly string[]): string[][] {
  const { forms, body } = buildJobIndex(catalogue);
  const isWord = (word: string) =>
    index.vocabulary.includes(word) || forms.dictionary.knows(word) || body.knows(stemKey(word));
  const misspelt = typed.findIndex((word) => word.length >= SHORTEST_MISSPELT && !isWord(word));
  return typed.map((word, place) => {
    const meant = place === misspelt ? index.vocabulary.filter((known) => typingErrors(word, known) === 1) : [];
    return [word, ...meant].flatMap(keysOfWord);
  });
}

function listFindings({ namesOf }: CardIndex, keys: readonly string[][]): Finding[] {
  return keys.flatMap((ofWord) =>
    [...new Set(ofWord)].flatMap((key) =>
      (namesOf.get(key) ?? []).flatMap((name) => {
        const places = new Set(name.keys.map((wanted) => keys.findIndex((found) => found.includes(wanted))));
        return places.has(-1) || places.size < name.keys.length ? [] : [{ name, places }];
      }),
    ),
  );
}

/** Its words stand side by side, and nothing denies them: "sans bac pro" does not name the bac. */
function isMeant(typed: readonly string[]): (finding: Finding) => boolean {
  return ({ places }) => {
    const first = Math.min(...places);
    const before = typed[first - 1];
    return Math.max(...places) - first === places.size - 1 && before !== 'sans' && before !== 'pas';
  };
}

/** "bac pro cuisine" names a training, and no more the level of the bac. */
function withoutShorter(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ places }) =>
      !findings.some(
        (other) => other.places.size > places.size && [...places].every((place) => other.places.has(place)),
      ),
  );
}

function isSaidWithAJob({ name: { keys, target } }: Finding): boolean {
  return target.kind === 'page' ? NARROWING.includes(target.page.kind) : keys.length > 1;
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    b.places.size - a.places.size ||
    Number(b.name.isWhole) - Number(a.name.isWhole) ||
    CARD_KINDS.indexOf(kindOf(a.name.target)) - CARD_KINDS.indexOf(kindOf(b.name.target))
  );
}
