import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findLevel } from '@/lib/model/job-sheet/levels';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { findStartingEuros } from '@/lib/pay/starting-euros';
import type { JobOrder } from './job-list-query';

export interface SortedJobs<Item> {
  items: readonly Item[];
  /** How many stand at the end because their sheet does not say what the order is made of. */
  unplaced: number;
}

/**
 * Puts results in an order. Jobs that are equal in it keep the order in which they came.
 * @param items most relevant first, or in the order of the catalogue
 * @param order `nom`: the catalogue's own order; `salaire`: highest first, in gross euros a month (`findStartingEuros`); `etudes`: lowest
 * minimum level first; `pertinence`: as given
 */
export function sortJobs<Item extends { job: JobSheet }>(
  catalogue: Catalogue,
  items: readonly Item[],
  order: JobOrder,
): SortedJobs<Item> {
  switch (order) {
    case 'pertinence':
      return { items, unplaced: 0 };
    case 'nom': {
      const position = positionsOf(catalogue);
      return sortBy(items, (job) => position.get(job) ?? null);
    }
    case 'salaire': {
      const references = payReferencesOf(catalogue, catalogue.day);
      return sortBy(items, (job) => {
        const pay = findStartingEuros(job, references);
        return pay && -pay.euros;
      });
    }
    case 'etudes':
      return sortBy(items, findRank);
    default:
      return order satisfies never;
  }
}

/** Lowest key first; without a key, at the end. */
function sortBy<Item extends { job: JobSheet }>(
  items: readonly Item[],
  keyOf: (job: JobSheet) => number | null,
): SortedJobs<Item> {
  const keyed = items.map((item) => ({ item, key: keyOf(item.job) }));
  const placed = keyed.filter((entry): entry is { item: Item; key: number } => entry.key !== null);
  const unplaced = keyed.filter(({ key }) => key === null);
  return {
    items: [...placed.sort((a, b) => a.key - b.key), ...unplaced].map(({ item }) => item),
    unplaced: unplaced.length,
  };
}

/** Null too for "autre formation", which is neither above nor below the others. */
function findRank({ minimumLevel }: JobSheet): number | null {
  if (!minimumLevel || findLevel(minimumLevel.slug)?.offScale) return null;
  return minimumLevel.rank;
}

const positionsOf = oncePerCatalogue(
  (catalogue: Catalogue): ReadonlyMap<JobSheet, number> =>
    new Map(catalogue.jobs.map((job, position) => [job, position])),
);
