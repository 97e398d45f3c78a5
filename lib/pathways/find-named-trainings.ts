import type { Training } from '@/lib/model/training/training';
import { typeOfLabel } from '@/lib/model/training/type-of-label';
import { type NameWord, readNameWords } from './name-words';

interface Name {
  words: readonly string[];
  trainings: Training[];
}

/** Names by their first two words, longest first. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

/** A name that several trainings share up to here ("BUT chimie parcours…") stands for all of them, if they are few. */
const BRANCH = /\s(?:option|parcours|spécialité)\b.*$/i;
const MOST_BRANCHES = 6;
/** Words that may follow a name; after any other, the text names something longer. */
const CONNECTORS = new Set(
  'ou et en pour puis au aux avec par dans a apres qui est sont peut peuvent notamment via sans afin il elle soit si mais sous comme lequel certains certaines preparer permet permettant'.split(
    ' ',
  ),
);

/** The name that the options of one diploma share: "BUT chimie" for all its parcours. */
export function stemOf(label: string): string {
  return label.replace(BRANCH, '');
}

/** Names that begin with a kind of diploma: a school's own titles ("scripte", "assurance") are ordinary words. */
function isDiploma(label: string): boolean {
  return typeOfLabel(label) !== null || /^(?:diplôme|certificat) d/i.test(label);
}

/** Makes the index of the names of a catalogue; a name must say more than its kind. */
export function indexTrainingNames(trainings: readonly Training[]): NameIndex {
  const names = new Map<string, Name>();
  const branches = new Map<string, Name>();
  const add = (map: Map<string, Name>, label: string, training: Training) => {
    const words = readNameWords(label).map(({ word }) => word);
    const known = map.get(words.join(' ')) ?? { words, trainings: [] };
    known.trainings.push(training);
    if (words.length >= 3 || (words.length === 2 && (words[1]?.length ?? 0) > 4)) map.set(words.join(' '), known);
  };
  for (const training of trainings) {
    if (!isDiploma(training.label)) continue;
    add(names, training.label, training);
    const stem = stemOf(training.label);
    if (stem !== training.label && stem.split(' ').length >= 2) add(branches, stem, training);
  }
  for (const [key, name] of branches)
    if (!names.has(key) && name.trainings.length <= MOST_BRANCHES) names.set(key, name);
  const index = new Map<string, Name[]>();
  for (const name of names.values()) {
    const key = name.words.slice(0, 2).join(' ');
    index.set(
      key,
      [...(index.get(key) ?? []), name].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

/**
 * Finds the trainings that a text names in full: every word of the label, longest label first, and no longer name going on behind it.
 * @param text plain text
 * @returns each training once, in the order of the text
 */
export function findNamedTrainings(text: string, index: NameIndex): Training[] {
  const words = readNameWords(text);
  const found = new Set<Training>();
  for (let at = 0; at < words.length - 1; at++) {
    const candidates = index.get(`${words[at]?.word} ${words[at + 1]?.word}`) ?? [];
    const name = candidates.find((candidate) => standsAt(candidate, words, at));
    if (!name) continue;
    for (const training of name.trainings) found.add(training);
    at += name.words.length - 1;
  }
  return [...found];
}

function standsAt({ words: name }: Name, words: readonly NameWord[], at: number): boolean {
  // "en BTS, banque ou non": the kind alone is named.
  if (words[at]?.endsItem) return false;
  if (!name.every((word, offset) => words[at + offset]?.word === word)) return false;
  const last = words[at + name.length - 1];
  const next = words[at + name.length];
  return last?.endsPhrase === true || next === undefined || CONNECTORS.has(next.word);
}
