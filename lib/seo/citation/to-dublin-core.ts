import type { Citation } from './citation';

/** A tag of the head: `<meta name="DC.title" content="…">`. */
export interface DublinCoreTag {
  name: `DC.${string}`;
  content: string;
}

/** Describes the page of a sheet in Dublin Core, which managers of references read in the head. What is not known has no tag. */
export function toDublinCore({ title, author, site, date, source, rights, url }: Citation): DublinCoreTag[] {
  const tags: { name: `DC.${string}`; content: string | null }[] = [
    { name: 'DC.title', content: title },
    { name: 'DC.creator', content: author },
    { name: 'DC.publisher', content: site },
    { name: 'DC.date', content: date },
    { name: 'DC.source', content: source },
    { name: 'DC.rights', content: rights },
    { name: 'DC.identifier', content: url },
    { name: 'DC.language', content: 'fr' },
  ];
  return tags.flatMap(({ name, content }) => (content === null ? [] : [{ name, content }]));
}
