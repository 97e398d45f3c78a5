import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import { recordOf } from '@/lib/model/record-of';
import type { Training } from '@/lib/model/training/training';
import { withoutRepeatedAcronym } from '@/lib/model/training/type-name';
import { formatCertificationLevel } from '@/lib/pathways/group-trainings-by-level';
import { searchTrainings } from '@/lib/search/search-trainings';
import { toSlug } from '@/lib/text/slug';
import { type FilterOption, takePage } from './list-query';
import { TRAINING_FILTERS, type TrainingFilter, type TrainingQuery } from './training-list-query';

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
  namesFilter?: boolean;
  /** Sorts the values of a filter; equal ones by label. */
  order: number;
}

type Reader = (training: Training, catalogue: Catalogue) => readonly Value[];

/** What a training is under each filter; nothing where no sheet says. Its domains are those of the jobs to which it leads. */
const READERS: Record<TrainingFilter, Reader> = {
  domaine: (training, catalogue) =>
    catalogue
      .listJobsOfTraining(training)
      .flatMap(({ domains }) => domains.map(({ domain }) => ({ slug: toSlug(domain), label: domain, order: 0 }))),
  niveau: ({ certificationRank: rank, certificationLevel }) => {
    if (rank !== null)
      return [{ slug: `niveau-${rank}`, label: formatCertificationLevel(rank), namesFilter: true, order: rank }];
    return certificationLevel ? [{ slug: 'hors-rncp', label: 'Absente du répertoire national (RNCP)', order: 99 }] : [];
  },
  duree: ({ duration, durationYears }) =>
    duration ? [{ slug: toSlug(duration), label: duration, order: durationYears ?? 99 }] : [],
  type: ({ type }) => (type ? [{ slug: toSlug(type), label: withoutRepeatedAcronym(type), order: 0 }] : []),
};

const FILTER_NAMES: Record<TrainingFilter, string> = {
  domaine: 'Le domaine',
  niveau: 'Le niveau',
  duree: 'La durée',
  type: 'Le type',
};

interface FilterIndex {
  slugsOf: ReadonlyMap<Training, Record<TrainingFilter, ReadonlySet<string>>>;
  /** Most common type first; levels and durations by number, domains by name. */
  values: Record<TrainingFilter, readonly Value[]>;
}

const indexOf = oncePerCatalogue((catalogue: Catalogue): FilterIndex => {
  const counts = mapFilters(() => new Map<string, Value & { count: number }>());
  const slugsOf = new Map<Training, Record<TrainingFilter, ReadonlySet<string>>>();
  for (const training of catalogue.trainings) {
    const slugs = mapFilters((filter) => {
      const values = new Map(READERS[filter](training, catalogue).map((value) => [value.slug, value]));
      for (const [slug, value] of values) {
        counts[filter].set(slug, { ...value, count: (counts[filter].get(slug)?.count ?? 0) + 1 });
      }
      return new Set(values.keys());
    });
    slugsOf.set(training, slugs);
  }
  const values = mapFilters((filter) =>
    [...counts[filter].values()].sort(
      (a, b) =>
        a.order - b.order || (filter === 'type' ? b.count - a.count : 0) || a.label.localeCompare(b.label, 'fr'),
    ),
  );
  return { slugsOf, values };
});

function mapFilters<Result>(toResult: (filter: TrainingFilter) => Result): Record<TrainingFilter, Result> {
  return recordOf(TRAINING_FILTERS, toResult);
}

/** Answers a query of /formations: words, four filters and a page. Unknown values are left aside and said in `notes`. */
export function filterTrainings(catalogue: Catalogue, query: TrainingQuery): TrainingListing {
  const notes = [...query.notes];
  const { slugsOf, values } = indexOf(catalogue);
  const selected = mapFilters((filter) => {
    const slug = query[filter];
    if (slug === null || values[filter].some((value) => value.slug === slug)) return slug;
    notes.push(
      `${FILTER_NAMES[filter]} « ${slug.slice(0, 40)} » n’existe pas dans ce catalogue : ce filtre est ignoré.`,
    );
    return null;
  });
  const found = query.q ? searchTrainings(catalogue, query.q).map(({ training }) => training) : catalogue.trainings;
  const passes = (training: Training, except?: TrainingFilter) =>
    TRAINING_FILTERS.every((filter) => {
      const slug = selected[filter];
      return filter === except || slug === null || slugsOf.get(training)?.[filter].has(slug);
    });
  const countOptions = (filter: TrainingFilter): FilterOption[] => {
    const counts = new Map<string, number>();
    for (const training of found.filter((candidate) => passes(candidate, filter))) {
      for (const slug of slugsOf.get(training)?.[filter] ?? []) counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
    return values[filter].map(({ slug, label, namesFilter }) => ({
      slug,
      label,
      namesFilter,
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
    facets: mapFilters(countOptions),
    query: { q: query.q, ...selected, page: position.page, notes },
    notes,
  };
}
