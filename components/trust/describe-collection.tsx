import type { Collection } from '@/lib/model/catalogue/catalogue';
import { formatDate } from '@/lib/text/format-date';
import type { Fact } from './fact-list';

const unknown = 'non précisé par la collection';

/** What the collection says of itself; what it does not say is said to be missing. */
export function describeCollection({ name, publisher, date, licence, credit, url, notice }: Collection): Fact[] {
  return [
    { label: 'Nom', value: url ? <a href={url}>{name}</a> : name },
    { label: 'Éditeur', value: publisher ?? unknown },
    { label: 'Date', value: date ? formatDate(date) : unknown },
    { label: 'Licence', value: licence ?? unknown },
    { label: 'Mention à recopier', value: credit ?? unknown },
    ...(notice ? [{ label: 'À savoir', value: notice }] : []),
  ];
}
