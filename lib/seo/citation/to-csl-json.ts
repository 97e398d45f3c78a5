import type { Citation } from './citation';

/** Writes a citation as CSL-JSON, a list of one item. A sheet without a date has no `issued`. */
export function toCslJson({ id, title, author, site, date, url, rights }: Citation): string {
  const item = {
    id,
    type: 'webpage',
    title,
    author: [{ literal: author }],
    'container-title': site,
    publisher: site,
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    language: 'fr',
    ...(rights && { note: rights }),
    URL: url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
