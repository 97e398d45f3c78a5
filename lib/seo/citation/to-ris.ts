import type { Citation } from './citation';

/**
 * Writes a citation as RIS, which every manager of references reads: one field a line, CRLF.
 * The comma of an author parts a person's name and first name: an organisation does without. A sheet without a date has no year.
 */
export function toRis({ id, title, author, site, date, url, rights }: Citation): string {
  const fields: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['TI', title],
    ['AU', author.replace(/\s*,\s*/g, ' ')],
    ['T2', site],
    ['PB', site],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['LA', 'fr'],
    ['N1', rights ?? undefined],
    ['UR', url],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`]))
    .join('');
}
