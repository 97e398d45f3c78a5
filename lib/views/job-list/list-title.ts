import type { JobListing } from '@/lib/listing/filter-jobs';
import { JOB_FILTERS, type JobFilter } from '@/lib/listing/job-list-query';
import { formatNumber } from '@/lib/text/format-number';

/** Longest part of the words that is said back. */
const LONGEST_WORDS = 40;

/** What each filter adds to the title of a list, from its value. */
const PARTS: Readonly<Record<JobFilter, (label: string) => string>> = {
  'niveau-max': (label) => `accessibles ${label}`,
  niveau: (label) => `au niveau « ${label} »`,
  domaine: (label) => `dans le domaine « ${label} »`,
  'sous-domaine': (label) => `partie « ${label} »`,
  interet: (label) => `pour qui dit « ${label} »`,
  statut: (label) => `avec le statut « ${label} »`,
  salaire: (label) => `paie au début : ${label}`,
};

/** The filters in the order in which a sentence names them. */
const SPOKEN_ORDER: readonly JobFilter[] = ['niveau-max', ...JOB_FILTERS.filter((filter) => filter !== 'niveau-max')];

/**
 * Names a list of jobs by its words and its filters.
 * @returns "Métiers accessibles jusqu’au bac, dans le domaine « sciences » : 42"; "Tous les métiers" where nothing narrows it
 */
export function toListTitle({ query, facets, total }: Pick<JobListing, 'query' | 'facets' | 'total'>): string {
  const words = query.q.length > LONGEST_WORDS ? `${query.q.slice(0, LONGEST_WORDS)}…` : query.q;
  const parts = SPOKEN_ORDER.flatMap((filter) =>
    facets[filter].filter(({ selected }) => selected).map(({ label }) => PARTS[filter](label)),
  );
  if (words) parts.unshift(`pour « ${words} »`);
  return parts.length > 0 ? `Métiers ${parts.join(', ')} : ${formatNumber(total)}` : 'Tous les métiers';
}
