import { formatDate } from '@/lib/text/format-date';
import type { Citation } from './citation';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Signs that TeX has no escape of one sign for. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes a citation as a BibTeX entry, in UTF-8. Inner braces keep an organisation whole and the capitals of a title; `url` is read as it is
 * by the styles that know it. A sheet without a date has no year.
 */
export function toBibtex({ id, title, author, site, date, url, rights }: Citation): string {
  const month = date && MONTHS[Number(date.slice(5, 7)) - 1];
  const notes = [date && `Mise à jour le ${formatDate(date)}`, rights].filter((note) => note !== null);
  const fields: [string, string | null][] = [
    ['title', `{{${escapeTex(title)}}}`],
    ['author', `{{${escapeTex(author)}}}`],
    ['publisher', `{${escapeTex(site)}}`],
    ['year', date && `{${date.slice(0, 4)}}`],
    ['month', month || null],
    ['note', notes.length > 0 ? `{${escapeTex(notes.join('. '))}}` : null],
    ['language', '{french}'],
    ['url', `{${url}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},\n`]));
  return `@misc{${id},\n${lines.join('')}}\n`;
}

/** What TeX would read as a command; a brace alone would end the field. */
function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\~^{}$&#%_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}
