import { LinkedText } from '@/components/ui/linked-text';
import type { Collection } from '@/lib/model/catalogue/catalogue';
import { linkCredit } from '@/lib/model/catalogue/collection-licence';
import { linkLicences } from '@/lib/text/find-licences';
import { formatDate } from '@/lib/text/format-date';
import type { Fact } from './fact-list';

const unknown = 'non précisé par la collection';

/** What the collection says of itself; what it does not say is said to be missing. */
export function describeCollection(collection: Collection): Fact[] {
  const { name, publisher, date, licence, url, notice } = collection;
  const credit = linkCredit(collection);
  return [
    { label: 'Nom', value: url ? <a href={url}>{name}</a> : name },
    { label: 'Éditeur', value: publisher ?? unknown },
    { label: 'Date', value: date ? formatDate(date) : unknown },
    { label: 'Licence', value: licence ? <LinkedText parts={linkLicences(licence)} /> : unknown },
    { label: 'Mention à recopier', value: credit ? <LinkedText parts={credit} /> : unknown },
    ...(notice ? [{ label: 'À savoir', value: notice }] : []),
  ];
}
