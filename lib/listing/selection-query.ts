import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { cutLetters } from '@/lib/text/cut-letters';
import { cleanText, readNamedJobs, readWordsToAdd } from './job-keys';

/** Jobs of a list to hand over: what fits a sheet of contents, and an address that every messenger takes. */
export const MOST_SELECTED = 30;
/** Longest title and note of a list, in characters. */
export const LONGEST_SELECTION_TITLE = 80;
export const LONGEST_SELECTION_NOTE = 500;

/** A list of jobs: all of it stands in the address, nothing on the server. */
export interface SelectionQuery {
  /** As ordered in the address, thirty at most, each once. */
  jobs: readonly JobSheet[];
  /** Values of `m` that no sheet has, at most 80 characters each. */
  unknown: readonly string[];
  /** Known jobs left out because there were thirty already. */
  leftOut: readonly JobSheet[];
  /** Plain text, 80 characters at most and the sign of a cut; empty where the address has none. */
  title: string;
  /** Plain text, 500 characters at most and the sign of a cut; empty where the address has none. */
  note: string;
  /** Words of the job to add; empty where none was asked for. */
  add: string;
}

/** Reads the query string of /selection and of its pages: `m`, `titre`, `note`, `ajouter`. Never throws. */
export function readSelectionQuery(params: URLSearchParams, catalogue: Catalogue): SelectionQuery {
  const { jobs, unknown } = readNamedJobs(params, catalogue);
  return {
    jobs: jobs.slice(0, MOST_SELECTED),
    unknown,
    leftOut: jobs.slice(MOST_SELECTED),
    title: cutLetters(cleanText(params.get('titre') ?? ''), LONGEST_SELECTION_TITLE),
    note: cutLetters(cleanText(params.get('note') ?? ''), LONGEST_SELECTION_NOTE),
    add: readWordsToAdd(params),
  };
}

/** What the address of a list says. */
export interface SelectionFacts {
  /** In the order of the list. */
  ids: readonly string[];
  title?: string;
  note?: string;
}

/** Pages made of a list: the list itself, the booklet to print, the class kit, the file to take away, the file for a spreadsheet. */
export type SelectionPath =
  | '/selection'
  | '/selection/livret'
  | '/selection/classe'
  | '/selection/emporter'
  | '/selection.csv';

/** The picture that its link wears. */
type PicturePath = '/apercu/selection.png';

/**
 * Writes the address of a list or of what is made of it: ids separated by commas, which keeps the address short enough for a QR code.
 * @returns "/selection?m=MET.93,MET.1&titre=Pour%20Lina", without what is empty
 */
export function selectionHref(
  { ids, title, note }: SelectionFacts,
  path: SelectionPath | PicturePath = '/selection',
): string {
  const texts = Object.entries({ titre: title, note }).flatMap(([key, text]) =>
    text ? [`${key}=${encodeURIComponent(text)}`] : [],
  );
  const values = [...(ids.length > 0 ? [`m=${ids.map(encodeURIComponent).join(',')}`] : []), ...texts];
  return values.length > 0 ? `${path}?${values.join('&')}` : path;
}

/** Writes the address of a list with one job more, at its end; one that is there already stays where it is. */
export function hrefWithJob({ ids, ...texts }: SelectionFacts, id: string): string {
  return selectionHref({ ...texts, ids: [...new Set([...ids, id])] });
}

/** What to write of a list that was read, so that its title and note go along. */
export function factsOfSelection({ jobs, title, note }: SelectionQuery): SelectionFacts {
  return { ids: jobs.map(({ id }) => id), title, note };
}

/**
 * Finds the plain address of a list that was asked for by another: names of addresses for ids, values one by one, as forms send them. The plain one is
 * short, and what is shared is what the address bar shows.
 * @returns null where the address is right, or where something is to be said first: an unknown job, one too many, one to add
 */
export function findPlainSelectionHref(params: URLSearchParams, query: SelectionQuery): string | null {
  if (query.unknown.length > 0 || query.leftOut.length > 0 || query.add !== '') return null;
  const plain = selectionHref(factsOfSelection(query));
  const [, search = ''] = plain.split('?');
  return new URLSearchParams(search).toString() === params.toString() ? null : plain;
}
