import type { LetterLink } from '@/lib/listing/letters';
import type { Crumb } from '@/lib/seo/crumbs';
import type { ActiveFilter, FilterGroupData } from './filters';
import type { NameSize } from './name-size';
import type { SearchCardData } from './search-card';
import type { WholeListLinks } from './whole-list-links';

/** The place of the results in the page of a list. */
const RESULTS_ANCHOR = 'resultats';

/** Leads to the results of a list, under its title, its search and its filters. */
export function toResults(href: string): string {
  return `${href}#${RESULTS_ANCHOR}`;
}

/** A searchable, filterable, paged list, ready to show. */
export interface ListingData {
  title: string;
  titleSize: NameSize;
  crumbs: readonly Crumb[];
  search: {
    action: string;
    query: string;
    label: string;
    placeholder: string;
    /** Filters that a new search keeps. */
    kept: readonly { name: string; value: string }[];
  };
  /** What the words name, before what holds them; none beyond the first page. */
  cards: readonly SearchCardData[];
  /** "24 métiers pour « boulanger », le plus proche d'abord." */
  summary: string;
  /** What was read of the words, where that is not what was typed: "Vous avez écrit « boulangre »." */
  reading: string | null;
  /** What the order is made of: "12 fiches sans montant mensuel sont à la fin." */
  orderNote: string | null;
  /** Orders to choose from; empty where there is no choice. */
  sortLinks: readonly SortLink[];
  /** What was not understood in the address. */
  notes: readonly string[];
  activeFilters: readonly ActiveFilter[];
  clearHref: string;
  filterGroups: readonly FilterGroupData[];
  letters: readonly LetterLink[];
  paging: { page: number; pages: number; hrefOf: (page: number) => string; label: string };
  /** The ways to all of it at once; null where there is none. */
  whole: WholeListLinks | null;
  isEmpty: boolean;
  /** Set where little or nothing was found. */
  help: SearchHelpData | null;
}

export interface SortLink {
  key: string;
  /** "salaire au début" */
  label: string;
  /** The same list in this order. */
  href: string;
  isCurrent: boolean;
}

/** Where to go from a search that finds little or nothing. */
export interface SearchHelpData {
  /** Names near to what was typed. */
  nearNames: readonly WayOut[];
  /** The same search with one filter less. */
  withLess: readonly WayOut[];
  /** Other ways to look. */
  elsewhere: readonly WayOut[];
  /** Domains with their number of jobs; left out under a list that has results. */
  domains: readonly DomainDoor[];
}

export interface WayOut {
  key: string;
  label: string;
  href: string;
  /** What is found there: "12 métiers". */
  detail: string | null;
}

export interface DomainDoor {
  slug: string;
  label: string;
  href: string;
  count: number;
}
