import { formatCount } from '@/lib/text/format-count';
import { formatNumber } from '@/lib/text/format-number';
import { NBSP } from '@/lib/text/spaces';

/** How the things of a list are called. */
export interface Noun {
  singular: string;
  plural: string;
  /** "Aucun métier" */
  none: string;
}

export interface ResultFacts {
  total: number;
  /** Words searched; empty where there are none. */
  q: string;
  /** Number of filters in use. */
  filters: number;
  page: number;
  pages: number;
  /** "du salaire de début le plus haut au plus bas"; the usual order where it is left out. */
  order?: string;
  /** True where something else answers first, and the list only holds the words. */
  isAside?: boolean;
}

/** Longest part of the words that is said back. */
const LONGEST_WORDS = 80;

/**
 * Says in a French sentence what a list holds, in which order, and the page after the first; the links under the list say that there are more.
 * @returns "698 métiers, de A à Z. Page 2 sur 30.", "3 métiers pour « pain », le plus proche d'abord.", "Ces mots sont aussi dans 3 métiers, le plus proche d'abord.", "Aucun métier pour « xyz »."
 */
export function describeResults(noun: Noun, facts: ResultFacts): string {
  const { total, q, filters, page, pages, isAside = false } = facts;
  const usual = q ? 'le plus proche d’abord' : 'de A à Z';
  const subject = total === 0 ? noun.none : formatCount(total, noun.singular, noun.plural);
  const told = isAside && total > 0 ? `Ces mots sont aussi dans ${subject}` : `${subject}${searchedFor(q)}`;
  const order = total < 2 ? '' : `, ${facts.order ?? usual}`;
  const position = page > 1 ? ` Page${NBSP}${formatNumber(page)} sur ${formatNumber(pages)}.` : '';
  return `${told}${describeFilters(filters)}${order}.${position}`;
}

function searchedFor(q: string): string {
  const words = q.length > LONGEST_WORDS ? `${q.slice(0, LONGEST_WORDS)}…` : q;
  return q ? ` pour « ${words} »` : '';
}

function describeFilters(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' avec ce filtre' : ` avec ces ${count} filtres`;
}
