import type { FilterOption } from '@/lib/listing/list-query';
import { keysOf } from '@/lib/model/record-of';
import { capitalizeFirst } from '@/lib/text/capitalize-first';

export interface ActiveFilter {
  key: string;
  /** "Domaine : sciences" */
  label: string;
  /** The list without it. */
  href: string;
}

export interface FilterGroupData {
  key: string;
  /** "Domaine" */
  title: string;
  options: readonly FilterLink[];
  /** Rarer values, which open on demand. */
  more?: readonly FilterLink[];
}

/** A value of a filter as a link: to the list with it, or without it where it is in use. */
export interface FilterLink {
  key: string;
  label: string;
  /** Results if the filter is set. */
  count: number;
  href: string;
  isActive: boolean;
}

/** Title of each filter and the address of the list with one of its values, or without it. */
export interface FilterSettings<Name extends string> {
  titles: Readonly<Record<Name, string>>;
  hrefOf: (filter: Name, slug: string | null) => string;
}

/** Prepares the filters of a list: values that would give nothing are left out, unless in use; so are filters without a choice. */
export function toFilterGroups<Name extends string>(
  facets: Readonly<Record<Name, readonly FilterOption[]>>,
  { titles, hrefOf }: FilterSettings<Name>,
): FilterGroupData[] {
  return keysOf(titles).flatMap((name) => {
    const options = facets[name]
      .filter(({ count, selected }) => count > 0 || selected)
      .map(({ slug, label, count, selected }) => ({
        key: slug,
        label: capitalizeFirst(label),
        count,
        href: hrefOf(name, selected ? null : slug),
        isActive: selected,
      }));
    return options.length > 0 ? [{ key: name, title: titles[name], options }] : [];
  });
}

/** Longest part of the words that is said back. */
const LONGEST_WORDS = 60;

/**
 * The words of a search among what narrows a list: only beside a filter, since the field says words that stand alone.
 * @param isFiltered the list is narrowed by more than words
 * @param href the list without the words
 * @returns one entry, or none
 */
export function listActiveWords(q: string, isFiltered: boolean, href: string): ActiveFilter[] {
  return q !== '' && isFiltered ? [{ key: 'q', label: `Mots : ${q.slice(0, LONGEST_WORDS)}`, href }] : [];
}

/** Lists the filters in use, each with the address of the list without it. */
export function listActiveFilters<Name extends string>(
  facets: Readonly<Record<Name, readonly FilterOption[]>>,
  { titles, hrefOf }: FilterSettings<Name>,
): ActiveFilter[] {
  return keysOf(titles).flatMap((name) =>
    facets[name]
      .filter(({ selected }) => selected)
      .map(({ label, namesFilter }) => ({
        key: name,
        label: namesFilter ? capitalizeFirst(label) : `${titles[name]} : ${label}`,
        href: hrefOf(name, null),
      })),
  );
}
