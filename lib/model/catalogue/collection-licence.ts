import { findLicences, ODBL } from '@/lib/text/find-licences';
import { frenchTypography } from '@/lib/text/french-typography';
import { linkWords, type TextPart, type WordsLink } from '@/lib/text/link-words';
import type { Collection } from './catalogue';

type Credited = Pick<Collection, 'name' | 'url' | 'databases' | 'credit'>;

/**
 * The line of credit with its links: each database that it names leads to its page, each known licence to its text, as the ODbL asks
 * (4.3). The words stay those of the collection.
 * @returns null where the collection has no such line
 */
export function linkCredit(collection: Credited): TextPart[] | null {
  if (collection.credit === null) return null;
  const credit = frenchTypography(collection.credit);
  const databases = listCreditedDatabases(collection).map(({ words, url }) => ({
    words: frenchTypography(words),
    url,
  }));
  return linkWords(credit, [...databases, ...findLicences(credit)]);
}

/** The databases that the line of credit names, with their addresses: the collection itself, and those that it is made from. */
export function listCreditedDatabases({ name, url, databases, credit }: Credited): WordsLink[] {
  const known = databases.map((database) => ({ words: database.name, url: database.url }));
  return [...(url ? [{ words: name, url }] : []), ...known].filter(({ words }) => credit?.includes(words));
}

/** Addresses of the licences under which the collection is published, as far as they are known, each once. */
export function listLicenceAddresses({ licence, credit }: Pick<Collection, 'licence' | 'credit'>): string[] {
  return [...new Set([licence, credit].flatMap(findLicences).map(({ url }) => url))];
}

/** Whether the collection is published under the ODbL, which asks whoever makes a base from it to offer that base too. */
export function isUnderOdbl(collection: Pick<Collection, 'licence' | 'credit'>): boolean {
  return listLicenceAddresses(collection).includes(ODBL);
}
