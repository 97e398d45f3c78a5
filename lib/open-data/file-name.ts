/** Longest name that every file system takes, with room for ".md". */
const LONGEST = 120;

/** Name of a sheet's file: its slug, as for the address of its page; its id where the slug is too long for a file system. */
export function fileName(slug: string, id: string): string {
  return slug.length <= LONGEST
    ? slug
    : `${slug.slice(0, LONGEST - id.length - 1).replace(/-+$/, '')}-${id.toLowerCase().replace('.', '-')}`;
}
