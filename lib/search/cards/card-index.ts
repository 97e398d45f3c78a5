import type { FacetPage } from '@/lib/facets/list-facet-pages';
import { isThin, listFacetPages } from '@/lib/facets/list-facet-pages';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import { readLevel } from '@/lib/model/job-sheet/levels';
import type { EntryWord } from '@/lib/model/reference/entry-words';
import type { Training } from '@/lib/model/training/training';
import { shortTypeName } from '@/lib/model/training/type-name';
import { inflectionKey, stemKey } from '@/lib/search/word-stems';
import { foldWords } from '@/lib/text/fold-words';
import { groupPairs } from '@/lib/text/group-by';
import { toSlug } from '@/lib/text/slug';
import { listNamingWords } from './naming-words';
import { type CardTarget, pathOfCard } from './search-card';

/** One way to name a thing. */
export interface CardName {
  /** Folded words, each once, as `keyOf` brings them together; all must be named. */
  keys: readonly string[];
  target: CardTarget;
  /** False for one part of a longer name: "animaux" of "agriculture, animaux". */
  isWhole: boolean;
}

export interface CardIndex {
  /** Names by their first key. */
  namesOf: ReadonlyMap<string, readonly CardName[]>;
  /** The words that the names are made of, folded. */
  vocabulary: readonly string[];
}

/** What a typed word can be: in any number and gender; in the name of a training, any word of the family ("CAP pâtisserie"). */
export function keysOfWord(word: string): string[] {
  return [keyOf(word, 'page'), keyOf(word, 'training')];
}

function keyOf(word: string, kind: CardTarget['kind']): string {
  return kind === 'page' ? inflectionKey(word) : `${stemKey(word)}*`;
}

/** Most trainings that one name may stand for: a name of more is that of a family, and none of them is meant. */
const MOST_NAMESAKES = 3;
/** Shorter acronyms mean too many things: "TP", "CG". */
const SHORTEST_ACRONYM = 3;

/** Lists how levels, interests, statuses, domains and trainings may be named; made once per catalogue. */
export const buildCardIndex = oncePerCatalogue((catalogue: Catalogue): CardIndex => {
  const words = new Set<string>();
  const toName = (target: CardTarget, text: string, isWhole = true): CardName => {
    const naming = listNamingWords(foldWords(text));
    for (const word of naming) words.add(word);
    return { keys: [...new Set(naming.map((word) => keyOf(word, target.kind)))], target, isWhole };
  };
  const pages = listFacetPages(catalogue).filter((page) => !isThin(page) && page.facet.slug !== 'autre-formation');
  const ofPages = pages.flatMap((page) => {
    const target: CardTarget = { kind: 'page', page };
    const parts = listPartNames(page);
    return [
      ...[page.facet.label, ...listWholeNames(page)].map((text) => toName(target, text)),
      ...parts.map((text) => toName(target, text, parts.length === 1)),
      ...listWords(catalogue.entryWords, page).map((text) => toName(target, text)),
    ];
  });
  const ofTrainings = groupPairs(
    catalogue.trainings.flatMap((training) =>
      listTrainingNames(training, catalogue.entryWords).map((text) => [foldWords(text), training] as const),
    ),
  );
  const named = [...ofTrainings]
    .filter(([, trainings]) => new Set(trainings).size <= MOST_NAMESAKES)
    .flatMap(([text, trainings]) =>
      [...new Set(trainings)].map((training) => {
        const jobCount = catalogue.listJobsOfTraining(training).length;
        return toName({ kind: 'training', training, jobCount }, text);
      }),
    );
  const names = withoutTwins([...ofPages, ...named].filter(({ keys }) => keys.length > 0));
  return {
    namesOf: groupPairs(names.map((name) => [name.keys[0] ?? '', name] as const)),
    vocabulary: [...words],
  };
}, 'card index');

/** A thing that is named twice by the same words is so named once. */
function withoutTwins(names: readonly CardName[]): CardName[] {
  const seen = new Set<string>();
  return names.filter(({ keys, target }) => {
    const key = `${pathOfCard(target)} ${[...keys].sort().join(' ')}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** "CAP ou équivalent" is called "CAP". */
function listWholeNames({ kind, facet }: FacetPage): string[] {
  return kind === 'level' ? [facet.label.replace(/ ou équivalent$/, '')] : [];
}

/** "agriculture, animaux" is the domain of either; "informatique (généralités)" says no more than its domain. */
function listPartNames({ kind, facet: { label } }: FacetPage): string[] {
  if (kind !== 'domain' && kind !== 'subdomain') return [];
  return /\(généralités\)/.test(label) ? [] : label.split(',');
}

/** The words of the table for a value. */
function listWords(words: readonly EntryWord[], { kind, facet }: FacetPage): string[] {
  return words.filter((word) => word.kind === kind && slugOf(word) === facet.slug).map(({ word }) => word);
}

function slugOf({ kind, name }: EntryWord): string {
  return kind === 'level' ? (readLevel(name)?.slug ?? '') : toSlug(name);
}

/**
 * "CAP boulanger"; "bac pro … option A" without its option, which sisters share; type and acronym ("BTS MCO", "BTS SIO" for "SIO SISR");
 * the acronym alone; the words of the table.
 */
function listTrainingNames({ label, acronym, type }: Training, words: readonly EntryWord[]): string[] {
  const whole = label
    .replace(/\s*\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const head = whole.replace(/\s(?:option|parcours|spécialité|enseignement spécifique)\s.*$/, '');
  const short = type && shortTypeName(type).replace(/\s*\(.*$/, '');
  const prefix = short && foldWords(whole).startsWith(`${foldWords(short)} `) ? short : null;
  const acronyms = acronym ? [acronym, acronym.replace(/[\s-].*$/, '')] : [];
  const ofTable = words.filter(
    ({ kind, name }) => kind === 'training' && [whole, head].some((text) => foldWords(text) === foldWords(name)),
  );
  return [
    ...new Set([
      whole,
      head,
      ...(prefix ? acronyms.map((letters) => `${prefix} ${letters}`) : []),
      ...acronyms.filter((letters) => letters.length >= SHORTEST_ACRONYM),
      ...ofTable.map(({ word }) => word),
    ]),
  ];
}
