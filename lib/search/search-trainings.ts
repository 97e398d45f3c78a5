import type { Catalogue } from '@/lib/content/catalogue';
import type { Training } from '@/lib/training/training';
import { buildExactNames, type ExactNames } from './exact-names';
import { readQuery } from './search-terms';
import { buildTextIndex, searchText, type TextIndex } from './text-index';

export interface TrainingHit {
  training: Training;
  score: number;
}

interface TrainingIndex {
  /** Labels and ids. */
  names: ExactNames;
  acronyms: ExactNames;
  text: TextIndex<'label' | 'acronym' | 'type'>;
}

const EXACT = { name: 2_000_000, acronym: 1_000_000 } as const;
const BOOST = { label: 5, acronym: 5, type: 1 } as const;
const NAME_FIELDS = ['label', 'acronym', 'type'] as const;
const indexes = new WeakMap<Catalogue, TrainingIndex>();

function buildTrainingIndex(catalogue: Catalogue): TrainingIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const { trainings } = catalogue;
  const index: TrainingIndex = {
    names: buildExactNames(trainings.map(({ label, id }) => [label, id])),
    acronyms: buildExactNames(trainings.map(({ acronym }) => (acronym ? [acronym] : []))),
    text: buildTextIndex(
      ['label', 'acronym', 'type'],
      trainings.map(({ label, acronym, type }) => ({ label, acronym: acronym ?? '', type: type ?? '' })),
    ),
  };
  indexes.set(catalogue, index);
  return index;
}

/**
 * Finds trainings by what a visitor types: exact label first, then exact acronym, then label, acronym and type.
 * @param query any text; only its first 200 characters count
 * @param limit most trainings to return; all of them when left out
 */
export function searchTrainings(
  catalogue: Catalogue,
  query: string,
  { limit = Number.POSITIVE_INFINITY }: { limit?: number } = {},
): TrainingHit[] {
  const { text, terms } = readQuery(query);
  const index = buildTrainingIndex(catalogue);
  const scores = new Map<number, number>();
  const add = (position: number, score: number) => {
    if (!scores.has(position)) scores.set(position, score);
  };
  for (const { position } of index.names.get(text) ?? []) add(position, EXACT.name);
  for (const { position } of index.acronyms.get(text) ?? []) add(position, EXACT.acronym);
  for (const { position, score } of searchText(index.text, terms, BOOST, NAME_FIELDS)) add(position, score);
  return [...scores].slice(0, limit).flatMap(([position, score]) => {
    const training = catalogue.trainings[position];
    return training ? [{ training, score }] : [];
  });
}
