import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { resolveUnknownAddress } from '@/lib/site/addresses/resolve-unknown-address';
import { toSlug } from '@/lib/text/slug';

export interface Redirect {
  from: string;
  to: string;
}

/**
 * Lists the addresses that lead elsewhere and that can be listed: former addresses, ids, other names of jobs, the most used first, for hosts that
 * take so many. Other spellings are understood by the page of unknown addresses.
 */
export function listRedirects(catalogue: Catalogue): Redirect[] {
  const { jobs, trainings } = catalogue;
  const asked = [
    ...jobs.flatMap(({ formerSlugs }) => formerSlugs.map((slug) => `/metiers/${slug}`)),
    ...jobs.map(({ id }) => `/metiers/${id}`),
    ...trainings.map(({ id }) => `/formations/${id}`),
    ...jobs.flatMap(({ name, otherNames }) =>
      [name, ...otherNames].flatMap(({ feminine, masculine }) =>
        [feminine, masculine].map((text) => `/metiers/${toSlug(text)}`),
      ),
    ),
  ];
  return [...new Set(asked)].flatMap((from) => {
    if (catalogue.findJob(from.slice('/metiers/'.length))?.slug === from.slice('/metiers/'.length)) return [];
    const answer = resolveUnknownAddress(catalogue, from);
    return answer.kind === 'moved' && answer.to !== from ? [{ from, to: answer.to }] : [];
  });
}
