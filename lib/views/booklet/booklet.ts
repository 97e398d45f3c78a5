import { factsOfSelection, type SelectionQuery, selectionHref } from '@/lib/listing/selection-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';
import { absoluteUrl } from '@/lib/site/site-url';
import { formatCount } from '@/lib/text/format-count';
import { formatDate } from '@/lib/text/format-date';
import { type HandOutData, toHandOut } from '@/lib/views/hand-out/hand-out';
import type { WordData } from '@/lib/views/shared/explained-words';
import { type QrCodeData, toQrCode } from '@/lib/views/shared/qr-code';
import { listWordsOfSheets } from './list-words-of-sheets';

/** A list of jobs as a booklet to print: one job a page. */
export interface BookletData {
  title: string;
  note: string;
  /** "3 métiers" */
  count: string;
  /** "27 novembre 2026" */
  date: string;
  /** What was left aside in the address; empty where nothing was. */
  aside: string;
  /** Address of the list, to be typed (jobs alone) and as a code (with the title); the code is null where the address is too long for one. */
  address: string;
  code: QrCodeData | null;
  backHref: string;
  /** Empty for a list of one job, which needs none. */
  contents: readonly BookletLine[];
  /** True where the cover has no room for the contents: they have a page. */
  hasContentsPage: boolean;
  sheets: readonly { sheet: HandOutData; page: number }[];
  /** Words used in these pages, from A to Z; empty where the glossary has none of them. */
  words: readonly WordData[];
}

interface BookletLine {
  href: string;
  label: string;
  /** "page 2" */
  place: string;
}

export const WORDS_TITLE = 'Les mots de ces pages';
export const NOTES_TITLE = 'Mes notes';
const NO_TITLE = 'Ma liste de métiers';
/** Lines of contents that the cover holds under a long note. */
const MOST_ON_COVER = 14;
const ASIDE = 'Tous les métiers de l’adresse n’y sont pas : la page de la liste dit lesquels.';

/**
 * Makes the booklet of a list: cover, contents, one job a page, glossary, lines to write on.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toBooklet(catalogue: Catalogue, query: SelectionQuery, today: string): BookletData {
  const { jobs, title, note, unknown, leftOut } = query;
  const handOuts = jobs.map((job) => toHandOut(catalogue, job, today));
  const words = listWordsOfSheets(catalogue.glossary, handOuts);
  const hasContentsPage = jobs.length + (words.length > 0 ? 2 : 1) > MOST_ON_COVER;
  const first = hasContentsPage ? 3 : 2;
  const sheets = handOuts.map((sheet, index) => ({ sheet, page: first + index }));
  const facts = factsOfSelection(query);
  // Title and note are on the cover: without them the address is one that can be typed. The code keeps the title.
  const address = absoluteUrl(selectionHref({ ids: facts.ids }));
  const backHref = selectionHref(facts);
  const scanned = absoluteUrl(selectionHref({ ...facts, note: '' }));
  return {
    title: title || NO_TITLE,
    note,
    count: formatCount(jobs.length, 'métier', 'métiers'),
    date: formatDate(today),
    aside: unknown.length + leftOut.length > 0 ? ASIDE : '',
    address: address.replace(/^https?:\/\//, ''),
    code: jobs.length > 0 ? toQrCode(scanned, 'Code QR : l’adresse de cette liste') : null,
    backHref,
    contents:
      jobs.length > 1
        ? [
            ...sheets.map(({ sheet, page }) => ({
              href: `#${sheet.id}`,
              label: nameJob(sheet),
              place: `page ${page}`,
            })),
            ...(words.length > 0
              ? [{ href: '#mots', label: WORDS_TITLE, place: `page ${first + sheets.length}` }]
              : []),
            // Words may take more than a page: its number is not known.
            { href: '#notes-a-prendre', label: NOTES_TITLE, place: 'dernière page' },
          ]
        : [],
    hasContentsPage,
    sheets,
    words,
  };
}

/** The head of the page: never indexed, since any list makes one. */
export function toBookletMetadata(query: SelectionQuery): PageMetadata {
  return pageMetadata({
    title: `Livret : ${query.title || NO_TITLE}`,
    description: 'Une liste de métiers à imprimer, un métier par page.',
    path: selectionHref(factsOfSelection(query), '/selection/livret'),
    noindex: true,
  });
}
