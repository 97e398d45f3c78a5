import type { Catalogue } from '@/lib/content/catalogue';
import { frenchTypography } from '@/lib/format/french-typography';
import { toSlug } from '@/lib/job-sheet/slug';
import { formatCertificationLevel } from '@/lib/relations/group-trainings-by-level';
import type { Training } from '@/lib/training/training';
import { type FilterOption, takePage } from './list-query';
import { searchTrainings } from './search-trainings';
import { TRAINING_FILTERS, type TrainingFilter, type TrainingQuery } from './training-query';

export const TRAININGS_PER_PAGE = 48;

export interface TrainingListing {
  /** The trainings of this page: A–Z, or most relevant first when words are searched. */
  trainings: readonly Training[];
  total: number;
  pages: number;
  page: number;
  /** Values of each filter, with the number of trainings given the words and the other filters. */
  facets: Record<TrainingFilter, readonly FilterOption[]>;
  /** The query that was really answered. */
  query: TrainingQuery;
  notes: readonly string[];
}

interface Value {
  slug: string;
  label: string;
  /** Sorts the values of a filter; equal ones by label. */
  order: number;
}

/** What a training is under each filter; null where its sheet does not say. */
const READERS: Record<TrainingFilter, (training: Training) => Value | null> = {
  type: ({ type }) => (type ? { slug: toSlug(type), label: type, order: 0 } : null),
  niveau: ({ certificationRank: rank, certificationLevel }) => {
    if (rank !== null) return { slug: `niveau-${rank}`, label: formatCertificationLevel(rank), order: rank };
    return certificationLevel ? { slug: 'hors-rncp', label: 'Non inscrite au RNCP', order: 99 } : null;
  },
  duree: ({ duration, durationYears }) =>
    duration ? { slug: toSlug(duration), label: duration, order: durationYears ?? 99 } : null,
};

const FILTER_NAMES: Record<TrainingFilter, string> = { type: 'Le type', niveau: 'Le niveau', duree: 'La durée' };

/** Answers a query of /formations: words, three filters and a page. Unknown values are left aside and said in `notes`. */
export function filterTrainings(catalogue: Catalogue, query: TrainingQuery): TrainingListing {
  const notes = [...query.notes];
  const values = {
    type: listValues(catalogue.trainings, 'type'),
    niveau: listValues(catalogue.trainings, 'niveau'),
    duree: listValues(catalogue.trainings, 'duree'),
  };
  const selectedSlug = (filter: TrainingFilter) => {
    const slug = query[filter];
    if (slug === null || values[filter].some((value) => value.slug === slug)) return slug;
    notes.push(
      frenchTypography(
        `${FILTER_NAMES[filter]} « ${slug.slice(0, 40)} » n’existe pas dans ce catalogue : ce filtre est ignoré.`,
      ),
    );
    return null;
  };
  const selected = { type: selectedSlug('type'), niveau: selectedSlug('niveau'), duree: selectedSlug('duree') };
  const found = query.q ? searchTrainings(catalogue, query.q).map(({ training }) => training) : catalogue.trainings;
  const passes = (training: Training, except?: TrainingFilter) =>
    TRAINING_FILTERS.every(
      (filter) =>
        filter === except || selected[filter] === null || READERS[filter](training)?.slug === selected[filter],
    );
  const countOptions = (filter: TrainingFilter): FilterOption[] => {
    const counts = new Map<string, number>();
    for (const training of found.filter((candidate) => passes(candidate, filter))) {
      const slug = READERS[filter](training)?.slug;
      if (slug) counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
    return values[filter].map(({ slug, label }) => ({
      slug,
      label,
      count: counts.get(slug) ?? 0,
      selected: slug === selected[filter],
    }));
  };

  const { items, ...position } = takePage(
    found.filter((training) => passes(training)),
    TRAININGS_PER_PAGE,
    query.page,
    notes,
  );
  return {
    trainings: items,
    ...position,
    facets: { type: countOptions('type'), niveau: countOptions('niveau'), duree: countOptions('duree') },
    query: { q: query.q, ...selected, page: position.page, notes },
    notes,
  };
}

function listValues(trainings: readonly Training[], filter: TrainingFilter): Value[] {
  const values = new Map<string, Value>();
  for (const training of trainings) {
    const value = READERS[filter](training);
    if (value && !values.has(value.slug)) values.set(value.slug, value);
  }
  return [...values.values()].sort((a, b) => a.order - b.order || a.label.localeCompare(b.label, 'fr'));
}
