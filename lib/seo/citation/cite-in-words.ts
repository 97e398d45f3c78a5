import { formatDate } from '@/lib/text/format-date';
import type { Citation } from './citation';

/** A citation to copy into a bibliography. The parts follow one another as they are. */
export interface WordedCitation {
  norm: string;
  before: string;
  /** In italics. */
  title: string;
  after: string;
}

/** The day on which it was read is the reader's: a page made once cannot know it. */
const DAY_TO_FILL = '……';

/** Writes a citation in the two norms that French schools ask for. The day of reading is left to be filled in. */
export function citeInWords(citation: Citation): WordedCitation[] {
  return [citeIso690(citation), citeApa(citation)];
}

/** ISO 690, a page of a site: author in capitals, [en ligne], day of the update, day of reading. */
function citeIso690({ author, title, site, date, url }: Citation): WordedCitation {
  const update = date ? `Mise à jour le ${formatDate(date)}` : 's. d.';
  const where = author === site ? '' : `. ${site}`;
  return {
    norm: 'ISO 690',
    before: `${author.toLocaleUpperCase('fr')}. `,
    title,
    after: `${where} [en ligne]. ${update} [consulté le ${DAY_TO_FILL}]. Disponible à l’adresse : ${url}`,
  };
}

/** APA 7, a web page: the day of reading is given where the page has no date; the site is not named twice. */
function citeApa({ author, title, site, date, url }: Citation): WordedCitation {
  const where = author === site ? '' : `. ${site}`;
  return {
    norm: 'APA 7',
    before: `${author}. (${date ? yearFirst(date) : 's. d.'}). `,
    title,
    after: date ? `${where}. ${url}` : `${where}. Consulté le ${DAY_TO_FILL}, à l’adresse ${url}`,
  };
}

/** "2026, 21 novembre" */
function yearFirst(date: string): string {
  const year = date.slice(0, 4);
  return `${year}, ${formatDate(date).replace(` ${year}`, '')}`;
}
